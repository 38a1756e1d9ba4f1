import { Form } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { WarrantyRights } from '@/components/WarrantyRights'
import { dayOf } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'
import type { Known } from './known'
import { OpenRecords } from './OpenRecords'
import styles from './RegisterForm.module.css'

/** What the desk tells the caller while typing: whether it is open already, and who pays. */
export function CallAside({ known }: { known: Known }) {
  const { t } = useTranslation('serviceRecords')
  const zone = useContext(CompanyZone)
  const reportedAt = Form.useWatch<string | undefined>('reportedAt')
  const { customer, unit } = known
  return (
    <>
      {customer && <OpenRecords customerID={customer.id} unitID={unit?.id} />}
      <Section title={t('register.warranty')} small>
        {unit ? (
          <>
            <p className={styles.unit}>
              {unit.product.model} {unit.product.name}
              <span className={styles.serial}>{unit.serialNumber}</span>
            </p>
            <WarrantyRights
              unitID={unit.id}
              day={reportedAt ? dayOf(reportedAt, zone) : undefined}
            />
          </>
        ) : (
          <p className={styles.hint}>{t('register.warrantyHint')}</p>
        )}
      </Section>
    </>
  )
}
