import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { RecordChargesFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { useRecordPage } from '../context'
import prose from './prose.module.css'
import styles from './RecordCharges.module.css'

const RecordChargesOf = graphql(`
  fragment RecordCharges on ServiceRecord {
    id
    chargeClass
    labourChargeClass
    travelChargeClass
    labourCharge
    travelCharge
    partsCharge
    allowedActions
    partUsages {
      id
      quantity
      chargeClass
      unitPrice
      serialNumber
      note
      part {
        id
        code
        name
        unitOfMeasure
        mainPart
      }
      usedBy {
        id
        name
      }
    }
  }
`)

type Usage = NonNullable<RecordChargesFragment['partUsages']>[number]

/** The parts used, and what all of it comes to. */
export function RecordCharges(props: { record: FragmentType<typeof RecordChargesOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  const record = readFragment(RecordChargesOf, props.record)
  const usages = record.partUsages ?? []
  const mayUse = record.allowedActions.includes('USE_PART')
  const charged = record.labourCharge + record.travelCharge + record.partsCharge
  if (usages.length === 0 && charged === 0 && !mayUse) return null
  return (
    <Section
      title={t('charges.title')}
      extra={
        mayUse && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => open('USE_PART')}
          >
            {label('serviceAction.USE_PART')}
          </Button>
        )
      }
    >
      {usages.length > 0 ? (
        <PartTable usages={usages} removable={record.allowedActions.includes('REMOVE_PART')} />
      ) : (
        <p className={prose.empty}>{t('charges.noParts')}</p>
      )}
      {charged > 0 && <Totals record={record} charged={charged} />}
    </Section>
  )
}

function PartTable({ usages, removable }: { usages: readonly Usage[]; removable: boolean }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{t('charges.part')}</th>
          <th scope="col" className={styles.number}>
            {t('charges.quantity')}
          </th>
          <th scope="col" className={styles.number}>
            {t('charges.unitPrice')}
          </th>
          <th scope="col" className={styles.number}>
            {t('charges.amount')}
          </th>
          {removable && <td className={styles.tools} />}
        </tr>
      </thead>
      <tbody>
        {usages.map((usage) => (
          <PartRow key={usage.id} usage={usage} removable={removable} />
        ))}
      </tbody>
    </table>
  )
}

function PartRow({ usage, removable }: { usage: Usage; removable: boolean }) {
  const { t } = useTranslation('serviceRecord')
  const { open } = useRecordPage()
  const formats = useFormats()
  const { part, quantity, unitPrice, serialNumber, note, usedBy } = usage
  const remarks = [
    part.code,
    part.mainPart && t('charges.main'),
    serialNumber && t('charges.serial', { serial: serialNumber }),
    usedBy && t('charges.usedBy', { name: usedBy.name }),
    note,
  ].filter(Boolean)
  return (
    <tr>
      <td>
        {part.name} {usage.chargeClass && <ChargeClassTag chargeClass={usage.chargeClass} />}
        <span className={styles.remarks}>{remarks.join(' · ')}</span>
      </td>
      <td className={styles.number}>
        {formats.number(quantity)} {part.unitOfMeasure}
      </td>
      <td className={styles.number}>{formats.money(unitPrice)}</td>
      <td className={styles.number}>{formats.money(unitPrice * quantity)}</td>
      {removable && (
        <td className={styles.tools}>
          <Button
            type="text"
            size="small"
            aria-label={t('charges.removeNamed', { name: part.name })}
            onClick={() => open('REMOVE_PART', usage.id)}
          >
            {t('charges.remove')}
          </Button>
        </td>
      )}
    </tr>
  )
}

function Totals({ record, charged }: { record: RecordChargesFragment; charged: number }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const lines = [
    [t('charges.labour'), record.labourCharge, record.labourChargeClass],
    [t('charges.travel'), record.travelCharge, record.travelChargeClass],
    [t('charges.parts'), record.partsCharge, undefined],
  ] as const
  return (
    <dl className={styles.totals}>
      {lines.map(([name, amount, chargeClass]) => (
        <div key={name}>
          <dt>
            {name} {chargeClass && <ChargeClassTag chargeClass={chargeClass} />}
          </dt>
          <dd>{formats.money(amount)}</dd>
        </div>
      ))}
      <div className={styles.total}>
        <dt>
          {t('charges.total')} <ChargeClassTag chargeClass={record.chargeClass} />
        </dt>
        <dd>{formats.money(charged)}</dd>
      </div>
    </dl>
  )
}
