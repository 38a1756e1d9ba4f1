import { PhoneOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import styles from './CallLink.module.css'

/** A telephone number that calls when it is touched. */
export function CallLink({ name, phone }: { name: string; phone: string }) {
  const { t } = useTranslation()
  return (
    <a
      href={`tel:${phone.replace(/\s/g, '')}`}
      className={styles.call}
      aria-label={t('call', { name, phone })}
    >
      <PhoneOutlined aria-hidden /> {phone}
    </a>
  )
}
