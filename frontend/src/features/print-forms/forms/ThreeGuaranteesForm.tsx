import { useTranslation } from 'react-i18next'
import { readFragment } from '@/gql'
import type { PrintVisitFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { serviceRecordPath } from '@/lib/paths'
import { Fields } from '../paper/Fields'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import { PrintVisit } from '../visit'
import type { RecordFormProps } from './FormProps'
import { Opinion } from './Opinion'
import { PartsListing } from './PartsListing'
import { useBlocks } from './useBlocks'

/** 产品三包服务登记单: the technician's account, the customer's opinion and signature, the head's review. */
export function ThreeGuaranteesForm({ record, company, viewer, title }: RecordFormProps) {
  const { t } = useTranslation('printForms')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const blocks = useBlocks()
  const visits = readFragment(PrintVisit, record.visits ?? [])
  const visit = theOneThatCounts(visits)
  const unit = record.productUnit
  const [warranty] = [...(unit?.warranties ?? [])].sort((a, b) => b.endsOn.localeCompare(a.endsOn))
  const minutes = visits.reduce((sum, { labourMinutes }) => sum + labourMinutes, 0)
  const charge = record.labourCharge + record.travelCharge + record.partsCharge
  return (
    <Paper {...{ company, title, number: record.number, path: serviceRecordPath(record.id) }}>
      <Fields
        fields={[
          ...blocks.customer(record, viewer),
          ...blocks.unit(record),
          { label: t('unit.purchased'), value: blocks.day(unit?.purchasedOn) },
          { label: t('unit.installed'), value: blocks.day(unit?.installedOn) },
          {
            label: t('unit.warranty'),
            value: warranty && `${blocks.day(warranty.startsOn)} – ${blocks.day(warranty.endsOn)}`,
          },
          { label: t('record.charge'), value: label(`chargeClass.${record.chargeClass}`) },
        ]}
      />
      <Fields
        title={t('guarantees.account')}
        fields={[
          { label: t('record.reported'), value: blocks.instant(record.reportedAt) },
          { label: t('visit.technicians'), value: visit && blocks.crew(visit) },
          ...(visit ? blocks.times(visit) : []),
          { label: t('record.symptom'), value: record.symptom, wide: true },
          { label: t('visit.findings'), value: said(visits, 'findings'), wide: true, lines: 2 },
          { label: t('record.cause'), value: record.cause, wide: true },
          {
            label: t('visit.workDone'),
            value: record.workDone || said(visits, 'workDone'),
            wide: true,
            lines: 2,
          },
          {
            label: t('visit.labour'),
            value:
              minutes > 0 &&
              t('visit.hours', { hours: formats.number(Math.round(minutes / 6) / 10) }),
          },
          {
            label: t('record.outcome'),
            value: record.outcome && label(`outcome.${record.outcome}`),
          },
          { label: t('record.chargeTotal'), value: charge > 0 && formats.money(charge) },
          { label: t('record.completed'), value: blocks.instant(record.completedAt) },
        ]}
      />
      <PartsListing title={t('parts.title')} usages={record.partUsages} atLeast={2} />
      <Opinion visit={visit} />
      <Fields
        title={t('guarantees.review')}
        fields={[
          { label: t('guarantees.reviewNote'), value: record.reviewNote, wide: true, lines: 2 },
          { label: t('guarantees.reviewedBy'), value: record.reviewedBy?.name },
          { label: t('date'), value: blocks.instant(record.reviewedAt) },
        ]}
      />
      <Signatures
        lines={[
          { label: t('sign.technician'), value: record.completedBy?.name },
          { label: t('sign.filed') },
        ]}
      />
    </Paper>
  )
}

/** The visit whose signature and times the form shows: the last that was signed, else the last that was made. */
function theOneThatCounts(visits: readonly PrintVisitFragment[]): PrintVisitFragment | undefined {
  const made = visits
    .filter(({ status }) => status !== 'CANCELLED')
    .sort((a, b) => b.plannedStart.localeCompare(a.plannedStart))
  return made.find(({ signedAt }) => signedAt) ?? made[0]
}

/** What was written on each visit, in the order in which they were made. */
function said(visits: readonly PrintVisitFragment[], field: 'findings' | 'workDone'): string {
  return [...visits]
    .sort((a, b) => a.plannedStart.localeCompare(b.plannedStart))
    .map((visit) => visit[field])
    .filter(Boolean)
    .join('\n')
}
