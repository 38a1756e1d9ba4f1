import { useTranslation } from 'react-i18next'
import { readFragment } from '@/gql'
import { chargeClasses, repairPlans } from '@/lib/enums'
import { useFormats } from '@/lib/formats'
import { serviceRecordPath } from '@/lib/paths'
import { Checks } from '../paper/Checks'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import { PrintVisit } from '../visit'
import type { RecordFormProps } from './FormProps'
import { PartsListing } from './PartsListing'
import { useBlocks } from './useBlocks'

/** 维修方案单: what is wrong, what is to be done about it, with whom, with what, and who pays. */
export function RepairPlanForm({ record, company, viewer, title }: RecordFormProps) {
  const { t } = useTranslation('printForms')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const blocks = useBlocks()
  const visits = readFragment(PrintVisit, record.visits ?? [])
  const money = (fen: number) => (fen > 0 ? formats.money(fen) : '')
  return (
    <Paper {...{ company, title, number: record.number, path: serviceRecordPath(record.id) }}>
      <Fields fields={[...blocks.customer(record, viewer), ...blocks.unit(record)]} />
      <Fields
        title={t('plan.analysis')}
        fields={[
          { label: t('record.symptom'), value: record.symptom, wide: true, lines: 2 },
          { label: t('record.faultCode'), value: record.faultCode },
          { label: t('record.severity'), value: label(`severity.${record.severity}`) },
          { label: t('record.cause'), value: record.cause, wide: true, lines: 2 },
        ]}
      />
      <Fields
        title={t('plan.title')}
        fields={[
          {
            label: t('plan.way'),
            wide: true,
            value: (
              <Checks
                values={repairPlans}
                chosen={record.plan}
                label={(one) => label(`repairPlan.${one}`)}
              />
            ),
          },
          { label: t('plan.words'), value: record.planNote, wide: true, lines: 4 },
          {
            label: t('plan.charge'),
            wide: true,
            value: (
              <Checks
                values={chargeClasses}
                chosen={record.chargeClass}
                label={(one) => label(`chargeClass.${one}`)}
              />
            ),
          },
          { label: t('plan.labour'), value: money(record.labourCharge) },
          { label: t('plan.travel'), value: money(record.travelCharge) },
          { label: t('plan.parts'), value: money(record.partsCharge) },
          { label: t('record.promised'), value: blocks.instant(record.promisedAt) },
        ]}
      />
      <PartsListing title={t('plan.neededParts')} usages={record.partUsages} atLeast={4} />
      <Listing
        title={t('plan.visits')}
        rows={visits}
        atLeast={2}
        columns={[
          { label: t('visit.number'), width: 20, value: ({ number }) => number },
          {
            label: t('visit.planned'),
            width: 25,
            value: ({ plannedStart }) => blocks.instant(plannedStart),
          },
          { label: t('visit.technicians'), width: 25, value: blocks.crew },
          { label: t('visit.purpose'), width: 30, value: ({ purpose }) => purpose },
        ]}
      />
      <Signatures
        lines={[
          { label: t('sign.drawnUp'), value: record.owner?.name },
          { label: t('sign.checked') },
          { label: t('sign.approved') },
          { label: t('date'), value: blocks.instant(record.plannedAt) },
        ]}
      />
    </Paper>
  )
}
