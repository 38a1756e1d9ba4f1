import { LockOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Notice } from '@/components/Notice'

/** Takes the place of the imports for those who may not import. */
export function NotForYou() {
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  return (
    <Notice
      icon={<LockOutlined />}
      title={t('forbidden.title')}
      lead={t('forbidden.lead')}
      action={
        <Button type="primary" onClick={() => void navigate('/')}>
          {t('forbidden.back')}
        </Button>
      }
    />
  )
}
