import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { WarrantyRights } from '@/components/WarrantyRights'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'
import { unitPath } from '@/lib/paths'
import styles from './side.module.css'

const RecordUnitOf = graphql(`
  fragment RecordUnit on ServiceRecord {
    id
    reportedAt
    product {
      id
      model
      name
      category
    }
    productUnit {
      id
      serialNumber
      status
      contractNumber
      jobNumber
      purchasedOn
      installedOn
      acceptedOn
      promises
    }
  }
`)

/** Which unit it is about, and the rights on it on the day of the report. */
export function RecordUnit(props: { record: FragmentType<typeof RecordUnitOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const zone = useContext(CompanyZone)
  const { product, productUnit: unit, reportedAt } = readFragment(RecordUnitOf, props.record)
  return (
    <>
      <Section title={t('unit.title')} small>
        {!unit && (
          <p className={styles.empty}>{t(product ? 'unit.productOnly' : 'unit.unknown')}</p>
        )}
        {unit && (
          <p className={styles.headline}>
            <Link to={unitPath(unit.id)}>{unit.serialNumber}</Link>
            <small className={styles.faint}>{label(`unitStatus.${unit.status}`)}</small>
          </p>
        )}
        <Facts
          narrow
          facts={[
            { label: t('unit.product'), value: product && `${product.model} ${product.name}` },
            { label: t('unit.job'), value: unit?.jobNumber },
            { label: t('unit.contract'), value: unit?.contractNumber },
            {
              label: t('unit.purchased'),
              value: unit?.purchasedOn && formats.day(unit.purchasedOn),
            },
            {
              label: t('unit.installed'),
              value: unit?.installedOn && formats.day(unit.installedOn),
            },
            { label: t('unit.accepted'), value: unit?.acceptedOn && formats.day(unit.acceptedOn) },
            { label: t('unit.promises'), value: unit?.promises, wide: true },
          ]}
        />
      </Section>
      {unit && (
        <Section title={t('unit.rights')} small>
          <WarrantyRights unitID={unit.id} day={dayOf(reportedAt, zone)} withLedger />
        </Section>
      )}
    </>
  )
}
