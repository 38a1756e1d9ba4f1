import { useTranslation } from 'react-i18next'
import { checkResults } from '@/lib/enums'
import { serviceRecordPath } from '@/lib/paths'
import { Checks } from '../paper/Checks'
import { Fields } from '../paper/Fields'
import { Paper } from '../paper/Paper'
import { Signatures } from '../paper/Signatures'
import type { RepairCardFormProps } from './FormProps'
import { PartsListing } from './PartsListing'
import { useBlocks } from './useBlocks'

/** 维修卡: a repair in the workshop with its hours and parts, and the supervisor's check. */
export function RepairCardPaper({ card, record, company, viewer, title }: RepairCardFormProps) {
  const { t } = useTranslation('printForms')
  const { t: label } = useTranslation('enums')
  const blocks = useBlocks()
  return (
    <Paper {...{ company, title, number: card.number, path: serviceRecordPath(record.id) }}>
      <Fields
        fields={[
          ...blocks.customer(record, viewer).slice(0, 2),
          { label: t('record.number'), value: record.number },
          { label: t('card.technician'), value: card.technician.name },
          ...blocks.unit(record).slice(0, 2),
          { label: t('record.symptom'), value: record.symptom, wide: true },
        ]}
      />
      <Fields
        title={t('card.repair')}
        fields={[
          { label: t('card.started'), value: blocks.instant(card.startedAt) },
          { label: t('card.due'), value: blocks.day(card.dueOn) },
          { label: t('card.finished'), value: blocks.instant(card.finishedAt) },
          { label: t('card.labour'), value: card.finishedAt && card.labourMinutes },
          { label: t('visit.findings'), value: card.findings, wide: true, lines: 3 },
          { label: t('visit.workDone'), value: card.workDone, wide: true, lines: 4 },
        ]}
      />
      <PartsListing title={t('parts.title')} usages={record.partUsages} atLeast={3} />
      <Fields
        title={t('card.check')}
        fields={[
          {
            label: t('card.result'),
            wide: true,
            value: (
              <Checks
                values={checkResults}
                chosen={card.checkResult}
                label={(one) => label(`checkResult.${one}`)}
              />
            ),
          },
          { label: t('card.note'), value: card.checkNote, wide: true, lines: 2 },
          { label: t('card.checkedBy'), value: card.checkedBy?.name },
          { label: t('card.checkedAt'), value: blocks.instant(card.checkedAt) },
        ]}
      />
      <Signatures
        lines={[
          { label: t('card.technician'), value: card.finishedAt && card.technician.name },
          { label: t('card.checkedBy'), value: card.checkedBy?.name },
        ]}
      />
    </Paper>
  )
}
