import { Button, Drawer, Empty, Grid, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Facts } from '@/components/Facts'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql, readFragment } from '@/gql'
import type { IssueDetailsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { customerPath, serviceRecordPath } from '@/lib/paths'
import { ChangeIssue } from './ChangeIssue'
import styles from './OpenIssuesPage.module.css'
import { SettleIssue } from './SettleIssue'

const IssueDetails = graphql(`
  fragment IssueDetails on OpenIssue {
    id
    description
    dueOn
    createdAt
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
    visit {
      id
      number
    }
    serviceRecord {
      id
      number
      symptom
      version
      allowedActions
      customer {
        id
        name
      }
      department {
        id
        name
      }
    }
  }
`)

const issueQuery = graphql(`
  query FollowedIssueDetails($id: ID!) {
    node(id: $id) {
      __typename
      ... on OpenIssue {
        ...IssueDetails
      }
    }
  }
`)

const context = { additionalTypenames: ['OpenIssue', 'ServiceRecord'] }

interface IssueDrawerProps {
  id: string
  /** The server's day; undefined until it has told. */
  today: string | undefined
  onClose: () => void
}

/** One issue left over, and what can be done about it; over it the form of what is being done. */
export function IssueDrawer({ id, today, onClose }: IssueDrawerProps) {
  const { t } = useTranslation('openIssues')
  const wide = Grid.useBreakpoint().md ?? true
  const form = useDialogParam('do')
  const [{ data, error, fetching }, ask] = useQuery({
    query: issueQuery,
    variables: { id },
    context,
  })
  const node = data?.node
  const issue = readFragment(IssueDetails, node?.__typename === 'OpenIssue' ? node : null)
  const reload = () => ask({ requestPolicy: 'network-only' })
  if (issue && form.value === 'settle') {
    return <SettleIssue issue={issue} onClose={form.close} reload={reload} />
  }
  if (issue && form.value === 'change') {
    return <ChangeIssue issue={issue} onClose={form.close} reload={reload} />
  }
  return (
    <Drawer
      open
      title={t('details')}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 560 : '100%'}
      onClose={onClose}
    >
      {error && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {!issue && fetching && <Skeleton active />}
      {!issue && !fetching && !error && <Empty description={t('gone')} />}
      {issue && <Details issue={issue} today={today} onDo={form.open} />}
    </Drawer>
  )
}

interface DetailsProps {
  issue: IssueDetailsFragment
  today: string | undefined
  onDo: (what: 'settle' | 'change') => void
}

function Details({ issue, today, onDo }: DetailsProps) {
  const { t } = useTranslation('openIssues')
  const formats = useFormats()
  const { serviceRecord: record, dueOn, settledAt } = issue
  const late = Boolean(!settledAt && dueOn && today && dueOn < today)
  const may = (action: 'SETTLE_ISSUE' | 'CHANGE_ISSUE') =>
    !settledAt && record.allowedActions.includes(action)
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.issue'), value: issue.description, wide: true },
          {
            label: t('fields.record'),
            value: <Link to={serviceRecordPath(record.id)}>{record.number}</Link>,
          },
          {
            label: t('fields.customer'),
            value: <Link to={customerPath(record.customer.id)}>{record.customer.name}</Link>,
          },
          { label: t('fields.symptom'), value: record.symptom, wide: true },
          { label: t('fields.department'), value: record.department?.name },
          { label: t('fields.owner'), value: issue.owner?.name ?? t('noOwner') },
          {
            label: t('fields.due'),
            value: dueOn ? (
              <span className={late ? styles.late : undefined}>
                {formats.day(dueOn)}
                {late && ` · ${t('late')}`}
              </span>
            ) : (
              t('noDue')
            ),
          },
          { label: t('fields.visit'), value: issue.visit?.number },
          { label: t('fields.raised'), value: formats.instant(issue.createdAt) },
          { label: t('fields.settled'), value: issue.settlement, wide: true },
          {
            label: t('fields.settledBy'),
            value:
              settledAt &&
              [issue.settledBy?.name, formats.instant(settledAt)].filter(Boolean).join(' · '),
          },
        ]}
      />
      <div className={styles.buttons}>
        {may('SETTLE_ISSUE') && (
          <Button type="primary" onClick={() => onDo('settle')}>
            {t('settle')}
          </Button>
        )}
        {may('CHANGE_ISSUE') && <Button onClick={() => onDo('change')}>{t('change')}</Button>}
        <Link to={serviceRecordPath(record.id)}>
          <Button tabIndex={-1}>{t('openRecord')}</Button>
        </Link>
      </div>
    </>
  )
}
