import { useTranslation } from 'react-i18next'
import { serviceRecordPath } from '@/lib/paths'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import type { VisitFormProps } from './FormProps'
import { Opinion } from './Opinion'
import { PartsListing } from './PartsListing'
import { useBlocks } from './useBlocks'

/** 技术服务备忘录: what was done on a visit and what is left, signed by both. */
export function ServiceMemo({ visit, record, company, viewer, title }: VisitFormProps) {
  const { t } = useTranslation('printForms')
  const blocks = useBlocks()
  return (
    <Paper {...{ company, title, number: visit.number, path: serviceRecordPath(record.id) }}>
      <Fields
        fields={[
          ...blocks.customer(record, viewer),
          { label: t('record.number'), value: record.number },
          { label: t('visit.technicians'), value: blocks.crew(visit) },
          ...blocks.unit(record).slice(0, 2),
          { label: t('visit.arrived'), value: blocks.instant(visit.arrivedAt) },
          { label: t('visit.finished'), value: blocks.instant(visit.finishedAt) },
        ]}
      />
      <Fields
        title={t('memo.done')}
        fields={[
          { label: t('visit.purpose'), value: visit.purpose || record.symptom, wide: true },
          { label: t('visit.findings'), value: visit.findings, wide: true, lines: 3 },
          { label: t('visit.workDone'), value: visit.workDone, wide: true, lines: 4 },
        ]}
      />
      <PartsListing title={t('parts.title')} usages={visit.partUsages} atLeast={3} />
      <Listing
        title={t('memo.left')}
        rows={visit.openIssues ?? []}
        atLeast={3}
        columns={[
          { label: t('memo.issue'), width: 55, value: ({ description }) => description },
          { label: t('memo.due'), width: 15, value: ({ dueOn }) => blocks.day(dueOn) },
          { label: t('memo.owner'), width: 15, value: ({ owner }) => owner?.name },
          {
            label: t('memo.settled'),
            width: 15,
            value: ({ settledAt }) => blocks.instant(settledAt),
          },
        ]}
      />
      <Opinion visit={visit} />
      <Signatures
        lines={[
          { label: t('sign.technician'), value: visit.finishedAt && blocks.crew(visit) },
          { label: t('sign.serviceCentre') },
        ]}
      />
    </Paper>
  )
}
