import { QRCode } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Company } from '../forms/FormProps'
import styles from './Paper.module.css'

interface PaperProps {
  company: Company
  title: string
  number: string
  /** The path that the QR code leads to. */
  path: string
  children: ReactNode
}

/** A form on paper: letterhead, title, number and QR code above, the form's parts below. */
export function Paper({ company, title, number, path, children }: PaperProps) {
  const { t } = useTranslation('printForms')
  const address = window.location.origin + path
  const reached = [company.address, company.phone && t('hotline', { phone: company.phone })]
  return (
    <article className={styles.paper} aria-label={`${title} ${number}`}>
      <header className={styles.head}>
        <div className={styles.letter}>
          <p className={styles.company}>{company.name || t('company')}</p>
          <p className={styles.small}>{reached.filter(Boolean).join('  ')}</p>
        </div>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.mark}>
          <QRCode
            type="svg"
            value={address}
            size={76}
            bordered={false}
            color="#000"
            bgColor="#fff"
            marginSize={1}
            aria-label={t('qr', { address })}
          />
          <p className={styles.number}>
            {t('number')} {number}
          </p>
        </div>
      </header>
      {children}
    </article>
  )
}
