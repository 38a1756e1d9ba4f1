import { CheckCircleFilled, ExclamationCircleOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { RecordIssuesFragment } from '@/gql/graphql'
import { dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { useRecordPage } from '../context'
import prose from './prose.module.css'
import styles from './RecordIssues.module.css'

const RecordIssuesOf = graphql(`
  fragment RecordIssues on ServiceRecord {
    id
    allowedActions
    openIssues {
      id
      description
      dueOn
      settledAt
      settlement
      owner {
        id
        name
      }
      settledBy {
        id
        name
      }
    }
  }
`)

type Issue = NonNullable<RecordIssuesFragment['openIssues']>[number]

/** What is left over: what is still to be settled first. */
export function RecordIssues(props: { record: FragmentType<typeof RecordIssuesOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  const record = readFragment(RecordIssuesOf, props.record)
  const issues = [...(record.openIssues ?? [])].sort(
    (a, b) => Number(Boolean(a.settledAt)) - Number(Boolean(b.settledAt)),
  )
  const mayRaise = record.allowedActions.includes('RAISE_ISSUE')
  if (issues.length === 0 && !mayRaise) return null
  return (
    <Section
      title={t('issues.title')}
      extra={
        mayRaise && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => open('RAISE_ISSUE')}
          >
            {label('serviceAction.RAISE_ISSUE')}
          </Button>
        )
      }
    >
      {issues.length === 0 ? (
        <p className={prose.empty}>{t('issues.none')}</p>
      ) : (
        <ul className={styles.issues}>
          {issues.map((issue) => (
            <IssueRow key={issue.id} issue={issue} may={record.allowedActions} />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface IssueRowProps {
  issue: Issue
  may: RecordIssuesFragment['allowedActions']
}

function IssueRow({ issue, may }: IssueRowProps) {
  const { t } = useTranslation('serviceRecord')
  const { open } = useRecordPage()
  const { description, settledAt, settlement } = issue
  return (
    <li className={styles.issue}>
      {settledAt ? (
        <CheckCircleFilled className={styles.settled} aria-label={t('issues.settled')} />
      ) : (
        <ExclamationCircleOutlined className={styles.open} aria-label={t('issues.open')} />
      )}
      <div className={styles.text}>
        <p className={styles.description}>{description}</p>
        {settlement && <p className={styles.settlement}>{settlement}</p>}
        <IssueRemarks issue={issue} />
      </div>
      {!settledAt && may.includes('CHANGE_ISSUE') && (
        <Button
          size="small"
          aria-label={t('issues.changeNamed', { description })}
          onClick={() => open('CHANGE_ISSUE', issue.id)}
        >
          {t('issues.change')}
        </Button>
      )}
      {!settledAt && may.includes('SETTLE_ISSUE') && (
        <Button
          size="small"
          aria-label={t('issues.settleNamed', { description })}
          onClick={() => open('SETTLE_ISSUE', issue.id)}
        >
          {t('issues.settle')}
        </Button>
      )}
    </li>
  )
}

function IssueRemarks({ issue }: { issue: Issue }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const today = dayOf(useNow(), useContext(CompanyZone))
  const { dueOn, settledAt, settledBy, owner } = issue
  if (settledAt) {
    const time = formats.instant(settledAt)
    return (
      <p className={styles.remarks}>
        {t('issues.settledBy', { name: settledBy?.name ?? t('timeline.system'), time })}
      </p>
    )
  }
  if (!dueOn && !owner) return null
  const late = dueOn ? dueOn < today : false
  return (
    <p className={styles.remarks}>
      {dueOn && (
        <span className={late ? styles.late : undefined}>
          {t(late ? 'issues.overdue' : 'issues.due', { day: formats.day(dueOn) })}
        </span>
      )}
      {owner && <span>{t('issues.owner', { name: owner.name })}</span>}
    </p>
  )
}
