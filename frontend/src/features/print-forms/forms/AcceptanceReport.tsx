import { useTranslation } from 'react-i18next'
import { serviceRecordPath } from '@/lib/paths'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import type { RecordFormProps } from './FormProps'
import { useBlocks } from './useBlocks'

/** 验收报告: what was installed, what the load test found, what is left over, and that the customer accepts it. */
export function AcceptanceReport({ record, company, viewer, title }: RecordFormProps) {
  const { t } = useTranslation('printForms')
  const { t: ti } = useTranslation('installations')
  const { t: label } = useTranslation('enums')
  const blocks = useBlocks()
  const installation = record.installation
  const items = (installation?.checklist ?? []).map((item) => ({ ...item, id: item.name }))
  const { acceptance } = installation ?? {}
  return (
    <Paper {...{ company, title, number: record.number, path: serviceRecordPath(record.id) }}>
      <Fields fields={[...blocks.customer(record, viewer), ...blocks.unit(record)]} />
      <Fields fields={[{ label: ti('scope'), value: installation?.scope, wide: true, lines: 2 }]} />
      <Listing
        title={ti('checklist')}
        rows={items}
        atLeast={8}
        columns={[
          { label: ti('item'), width: 55, value: ({ name }) => name },
          {
            label: t('acceptanceReport.result'),
            width: 15,
            value: ({ result }) => result !== 'OPEN' && label(`checklistItemResult.${result}`),
          },
          { label: ti('itemNote'), width: 30, value: ({ note }) => note },
        ]}
      />
      <Fields
        title={ti('acceptance')}
        fields={[
          {
            label: ti('acceptance'),
            value: acceptance && label(`installationAcceptance.${acceptance}`),
          },
          { label: ti('acceptedOn'), value: blocks.day(installation?.acceptedOn) },
          {
            label: ti('acceptedBy'),
            value: installation?.acceptedBy,
            hidden: viewer.isHidden('Installation', 'acceptedBy'),
          },
          {
            label: ti('acceptanceNote'),
            value: installation?.acceptanceNote,
            wide: true,
            lines: 3,
          },
        ]}
      />
      <Signatures
        lines={[{ label: t('sign.technician') }, { label: t('acceptanceReport.customer') }]}
      />
    </Paper>
  )
}
