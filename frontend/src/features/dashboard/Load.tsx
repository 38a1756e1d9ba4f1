import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { dispatchPath, foundServiceRecordsPath } from '@/lib/paths'
import { ended } from '@/lib/service-records-search'
import type { Viewer } from '@/lib/viewer'
import styles from './DashboardPage.module.css'

const loadQuery = graphql(`
  query DashboardLoad($open: ServiceRecordWhereInput!) {
    byStatus: serviceStats(where: $open, limit: 50) {
      status
      count
      overdue
    }
    byDepartment: serviceStats(where: $open, limit: 8) {
      department {
        id
        name
      }
      count
      overdue
    }
    byOwner: serviceStats(where: $open, limit: 8) {
      owner {
        id
        name
      }
      isSuppressed
      count
      overdue
    }
    technicians: users(
      first: 200
      orderBy: { field: NAME }
      where: { active: true, role: TECHNICIAN }
    ) {
      edges {
        node {
          id
          name
          visits(first: 1, where: { statusIn: [DISPATCHED, DEPARTED, ARRIVED] }) {
            totalCount
          }
        }
      }
    }
  }
`)

interface Bar {
  key: string
  name: string
  count: number
  overdue: number
  to?: string | undefined
}

/** How much is open: by status, department, who is responsible and who is sent. */
export function Load({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('dashboard')
  const { t: label } = useTranslation('enums')
  const [{ data, error }, ask] = useQuery({
    query: loadQuery,
    variables: { open: { statusNotIn: [...ended] } },
    requestPolicy: 'cache-and-network',
  })
  if (error && !data) {
    return (
      <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    )
  }
  const byStatus = data?.byStatus.flatMap(({ status, count, overdue }): Bar[] =>
    status
      ? [
          {
            key: status,
            name: label(`serviceRecordStatus.${status}`),
            count,
            overdue,
            to: foundServiceRecordsPath({ statuses: [status] }),
          },
        ]
      : [],
  )
  const byDepartment = data?.byDepartment.map(
    ({ department, count, overdue }): Bar => ({
      key: department?.id ?? '',
      name: department?.name ?? t('load.nobodys'),
      count,
      overdue,
    }),
  )
  const byOwner = data?.byOwner.map(
    ({ owner, isSuppressed, count, overdue }): Bar => ({
      key: isSuppressed ? 'suppressed' : (owner?.id ?? ''),
      name: isSuppressed ? t('load.fewEach') : (owner?.name ?? t('load.nobody')),
      count,
      overdue,
      to: owner ? foundServiceRecordsPath({ owners: [owner.id] }) : undefined,
    }),
  )
  const byTechnician =
    data &&
    nodesOf(data.technicians)
      .map(
        ({ id, name, visits }): Bar => ({
          key: id,
          name,
          count: visits.totalCount,
          overdue: 0,
          to: viewer.mayDispatch ? dispatchPath : undefined,
        }),
      )
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, 8)
  return (
    <div className={styles.grid}>
      <Bars title={t('load.byStatus')} bars={byStatus} />
      <Bars title={t('load.byDepartment')} bars={byDepartment} />
      <Bars title={t('load.byOwner')} bars={byOwner} />
      <Bars title={t('load.byTechnician')} bars={byTechnician} />
    </div>
  )
}

/** Names with numbers, the largest as wide as there is room. */
function Bars({ title, bars }: { title: string; bars: Bar[] | undefined }) {
  const { t } = useTranslation('dashboard')
  const formats = useFormats()
  const most = Math.max(1, ...(bars ?? []).map(({ count }) => count))
  return (
    <Section title={title} small>
      {!bars && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
      {bars?.length === 0 && <p className={styles.none}>{t('load.nothing')}</p>}
      <ul className={styles.bars}>
        {bars?.map(({ key, name, count, overdue, to }) => (
          <li key={key} className={styles.bar}>
            {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
            <span className={styles.number}>
              {overdue > 0 && (
                <span className={styles.late}>
                  {t('overdue', { number: formats.number(overdue) })}{' '}
                </span>
              )}
              {formats.number(count)}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
