import { PrinterOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type PrintForm, printFormPath } from '@/lib/print-forms'

interface PrintMenuProps {
  forms: readonly PrintForm[]
  /** The record or visit that the forms are about. */
  id: string
  /** Of what, for those who do not see where the button stands. */
  label: string
  size?: 'small' | 'middle'
}

/** The forms that can be printed of something, each a link to its preview. */
export function PrintMenu({ forms, id, label, size = 'middle' }: PrintMenuProps) {
  const { t } = useTranslation('printForms')
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: forms.map((form) => ({
          key: form,
          label: <Link to={printFormPath(form, id)}>{t(`title.${form}`)}</Link>,
        })),
      }}
    >
      <Button size={size} icon={<PrinterOutlined aria-hidden />} aria-label={label}>
        {t('print')}
      </Button>
    </Dropdown>
  )
}
