import { useTranslation } from 'react-i18next'
import { customerConfirmations } from '@/lib/enums'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import { Checks } from '../paper/Checks'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import type { RecordFormProps } from './FormProps'
import { useBlocks } from './useBlocks'

/** 客诉处理单: what the customer claims and wants, what the departments say to it, the reply and the confirmation. */
export function ComplaintForm({ record, company, viewer, title }: RecordFormProps) {
  const { t } = useTranslation('printForms')
  const { t: label } = useTranslation('enums')
  const blocks = useBlocks()
  const [reply] = nodesOf(record.replies)
  const papers = (record.attachments ?? []).filter(({ kind }) => kind === 'DOCUMENT')
  return (
    <Paper {...{ company, title, number: record.number, path: serviceRecordPath(record.id) }}>
      <Fields
        fields={[
          ...blocks.customer(record, viewer),
          { label: t('record.reported'), value: blocks.instant(record.reportedAt) },
          { label: t('record.channel'), value: label(`serviceChannel.${record.channel}`) },
          { label: t('record.kind'), value: label(`serviceRecordKind.${record.kind}`) },
          { label: t('record.severity'), value: label(`severity.${record.severity}`) },
        ]}
      />
      <Fields
        fields={[
          ...blocks.unit(record),
          { label: t('complaint.delivered') },
          { label: t('complaint.affected') },
        ]}
      />
      <Fields
        fields={[
          { label: t('complaint.claim'), value: record.symptom, wide: true, lines: 2 },
          { label: t('complaint.wish'), value: record.customerWish, wide: true, lines: 2 },
          {
            label: t('complaint.originals'),
            value: papers.map(({ name }) => name).join(t('and')),
            wide: true,
          },
          { label: t('complaint.translation'), wide: true, lines: 2 },
        ]}
      />
      <Listing
        title={t('complaint.departments')}
        rows={record.department ? [record.department] : []}
        atLeast={3}
        columns={[
          { label: t('complaint.department'), width: 20, value: ({ name }) => name },
          { label: t('complaint.answer'), width: 50, value: () => record.cause },
          { label: t('complaint.signature'), width: 15, value: () => '' },
          { label: t('date'), width: 15, value: () => '' },
        ]}
      />
      <Fields
        fields={[
          { label: t('complaint.result'), value: record.workDone, wide: true, lines: 2 },
          { label: t('complaint.reply'), value: reply?.note, wide: true, lines: 2 },
          { label: t('complaint.repliedBy'), value: reply?.actor?.name },
          { label: t('complaint.repliedAt'), value: blocks.instant(reply?.at) },
          {
            label: t('complaint.confirmation'),
            wide: true,
            value: (
              <Checks
                values={customerConfirmations}
                chosen={record.confirmation}
                label={(one) => label(`customerConfirmation.${one}`)}
              />
            ),
          },
          { label: t('complaint.confirmationNote'), value: record.confirmationNote },
          { label: t('complaint.confirmedAt'), value: blocks.instant(record.confirmedAt) },
        ]}
      />
      <Signatures
        lines={[
          { label: t('sign.registered'), value: record.registeredBy?.name },
          { label: t('sign.owner'), value: record.owner?.name },
          { label: t('sign.reviewed'), value: record.reviewedBy?.name },
          { label: t('sign.customer') },
        ]}
      />
    </Paper>
  )
}
