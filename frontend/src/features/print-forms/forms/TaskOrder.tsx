import { useTranslation } from 'react-i18next'
import { readFragment } from '@/gql'
import { serviceRecordPath } from '@/lib/paths'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import { PrintVisit } from '../visit'
import type { RecordFormProps } from './FormProps'
import { useBlocks } from './useBlocks'

/** 任务单: what is to be installed where, by when, and by whom. */
export function TaskOrder({ record, company, viewer, title }: RecordFormProps) {
  const { t } = useTranslation('printForms')
  const { t: ti } = useTranslation('installations')
  const blocks = useBlocks()
  const order = record.installation
  const visits = readFragment(PrintVisit, record.visits ?? [])
  return (
    <Paper
      company={company}
      title={title}
      number={order?.taskOrderNumber ?? record.number}
      path={serviceRecordPath(record.id)}
    >
      <Fields
        fields={[
          ...blocks.customer(record, viewer),
          {
            label: ti('siteContact'),
            value: order?.siteContact,
            hidden: viewer.isHidden('Installation', 'siteContact'),
          },
          { label: t('record.number'), value: record.number },
          ...blocks.unit(record),
        ]}
      />
      <Fields
        title={ti('title')}
        fields={[
          { label: ti('scope'), value: order?.scope, wide: true, lines: 4 },
          { label: ti('siteReady'), value: blocks.day(order?.siteReadyOn) },
          { label: t('taskOrder.crewDue'), value: blocks.day(order?.schedule.crewDueOn) },
          { label: t('taskOrder.givenAt'), value: blocks.instant(order?.taskOrderedAt) },
          { label: t('taskOrder.due'), value: blocks.day(order?.schedule.taskOrderDueOn) },
        ]}
      />
      <Listing
        title={t('taskOrder.crew')}
        rows={visits}
        atLeast={2}
        columns={[
          { label: t('visit.technicians'), width: 40, value: blocks.crew },
          {
            label: t('visit.departed'),
            width: 30,
            value: ({ departedAt }) => blocks.instant(departedAt),
          },
          {
            label: t('visit.returned'),
            width: 30,
            value: ({ returnedAt }) => blocks.instant(returnedAt),
          },
        ]}
      />
      <Signatures
        lines={[
          { label: t('sign.dispatcher'), value: order?.taskOrderedBy?.name },
          { label: t('sign.technician') },
        ]}
      />
    </Paper>
  )
}
