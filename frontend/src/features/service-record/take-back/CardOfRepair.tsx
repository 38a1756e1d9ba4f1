import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { PrintMenu } from '@/components/PrintMenu'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { CardOfRepairFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { repairCardForms } from '@/lib/print-forms'
import { useRecordPage } from '../context'
import styles from './TakeBack.module.css'

const CardOfRepairOf = graphql(`
  fragment CardOfRepair on RepairCard {
    id
    number
    startedAt
    dueOn
    finishedAt
    labourMinutes
    findings
    workDone
    checkResult
    checkNote
    checkedAt
    allowedActions
    technician {
      id
      name
    }
    checkedBy {
      id
      name
    }
  }
`)

/** 维修卡: one repair in the workshop, with its hours and the supervisor's check. */
export function CardOfRepair(props: { card: FragmentType<typeof CardOfRepairOf> }) {
  const { t } = useTranslation('takeBack')
  const { t: forms } = useTranslation('printForms')
  const formats = useFormats()
  const card = readFragment(CardOfRepairOf, props.card)
  return (
    <article className={styles.card} aria-label={card.number}>
      <header className={styles.header}>
        <h3 className={styles.number}>{card.number}</h3>
        <CheckTag card={card} />
        <PrintMenu
          forms={repairCardForms}
          id={card.id}
          size="small"
          label={forms('printOf', { number: card.number })}
        />
        <Buttons card={card} />
      </header>
      <Facts
        facts={[
          { label: t('technician'), value: card.technician.name },
          { label: t('startedAt'), value: formats.instant(card.startedAt) },
          { label: t('dueOn'), value: card.dueOn && formats.day(card.dueOn) },
          { label: t('finishedAt'), value: card.finishedAt && formats.instant(card.finishedAt) },
          {
            label: t('labour'),
            value: card.finishedAt && t('minutes', { minutes: card.labourMinutes }),
          },
          { label: t('findings'), value: card.findings, wide: true },
          { label: t('workDone'), value: card.workDone, wide: true },
          {
            label: t('checkedBy'),
            value:
              card.checkedAt && `${card.checkedBy?.name ?? ''} ${formats.instant(card.checkedAt)}`,
          },
          { label: t('checkNote'), value: card.checkNote, wide: true },
        ]}
      />
    </article>
  )
}

/** How far the repair is. */
function CheckTag({ card }: { card: CardOfRepairFragment }) {
  const { t } = useTranslation('takeBack')
  const { t: label } = useTranslation('enums')
  if (card.checkResult) {
    const failed = card.checkResult === 'FAILED'
    return (
      <Tag {...(failed ? { className: styles.late ?? '' } : {})}>
        {label(`checkResult.${card.checkResult}`)}
      </Tag>
    )
  }
  return <Tag>{t(card.finishedAt ? 'unchecked' : 'repairing')}</Tag>
}

function Buttons({ card }: { card: CardOfRepairFragment }) {
  const { t } = useTranslation('takeBack')
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  if (card.allowedActions.length === 0) return null
  return (
    <fieldset className={styles.actions} aria-label={t('actions', { number: card.number })}>
      {card.allowedActions.map((action) => (
        <Button key={action} size="small" onClick={() => open(action, card.id)}>
          {label(`serviceAction.${action}`)}
        </Button>
      ))}
    </fieldset>
  )
}
