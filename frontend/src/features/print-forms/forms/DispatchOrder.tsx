import { useTranslation } from 'react-i18next'
import { serviceRecordPath } from '@/lib/paths'
import { Fields } from '../paper/Fields'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import type { VisitFormProps } from './FormProps'
import { Opinion } from './Opinion'
import { PartsListing } from './PartsListing'
import { useBlocks } from './useBlocks'

/** 派工单: who goes where, when, and what for; with room for what is found and done. */
export function DispatchOrder({ visit, record, company, viewer, title }: VisitFormProps) {
  const { t } = useTranslation('printForms')
  const { t: label } = useTranslation('enums')
  const blocks = useBlocks()
  const planned = [visit.plannedStart, visit.plannedEnd].map(blocks.instant).filter(Boolean)
  const plan = [record.plan && label(`repairPlan.${record.plan}`), record.planNote]
  return (
    <Paper {...{ company, title, number: visit.number, path: serviceRecordPath(record.id) }}>
      <Fields
        title={t('order.whoAndWhen')}
        fields={[
          { label: t('visit.technicians'), value: blocks.crew(visit) },
          { label: t('record.number'), value: record.number },
          { label: t('visit.planned'), value: planned.join(' – ') },
          { label: t('record.promised'), value: blocks.instant(record.promisedAt) },
          { label: t('order.dispatchedBy'), value: visit.dispatchedBy?.name },
          { label: t('order.dispatchedAt'), value: blocks.instant(visit.dispatchedAt) },
        ]}
      />
      <Fields
        title={t('order.where')}
        fields={[...blocks.customer(record, viewer), ...blocks.unit(record).slice(0, 2)]}
      />
      <Fields
        title={t('order.what')}
        fields={[
          { label: t('record.symptom'), value: record.symptom, wide: true },
          { label: t('visit.purpose'), value: visit.purpose, wide: true },
          { label: t('plan.title'), value: plan.filter(Boolean).join(' '), wide: true },
          { label: t('record.severity'), value: label(`severity.${record.severity}`) },
          { label: t('record.charge'), value: label(`chargeClass.${record.chargeClass}`) },
        ]}
      />
      <Fields
        title={t('order.onSite')}
        fields={[
          ...blocks.times(visit),
          { label: t('visit.findings'), value: visit.findings, wide: true, lines: 2 },
          { label: t('visit.workDone'), value: visit.workDone, wide: true, lines: 2 },
        ]}
      />
      <PartsListing title={t('parts.title')} usages={visit.partUsages} atLeast={3} />
      <Opinion visit={visit} />
      <Signatures
        lines={[
          { label: t('sign.dispatcher'), value: visit.dispatchedBy?.name },
          { label: t('sign.technician') },
        ]}
      />
    </Paper>
  )
}
