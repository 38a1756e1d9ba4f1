import { CloseOutlined, ReloadOutlined, UserSwitchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { ServiceRecordOrder, ServiceRecordWhereInput } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import type { RecordColumn } from '@/lib/service-records-search'
import { AssignMany } from './AssignMany'
import { ExportButton } from './ExportButton'
import styles from './RecordList.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'

interface NewsProps {
  count: number
  onRefresh: () => void
}

/** How many records are new or changed since the page was read; shows them on request. */
export function News({ count, onRefresh }: NewsProps) {
  const { t } = useTranslation('serviceRecords')
  const formats = useFormats()
  return (
    <span role="status">
      {count > 0 && (
        <Button
          size="small"
          shape="round"
          className={styles.news}
          icon={<ReloadOutlined aria-hidden />}
          onClick={onRefresh}
        >
          {t('list.news', { count, number: formats.number(count) })}
        </Button>
      )}
    </span>
  )
}

const allowedQuery = graphql(`
  query MarkedServiceRecords($where: ServiceRecordWhereInput!) {
    serviceRecords(first: 200, where: $where) {
      edges {
        node {
          id
          allowedActions
        }
      }
    }
  }
`)

interface MarkedBarProps {
  rows: readonly ServiceRecordRow[]
  orderBy: ServiceRecordOrder
  columns: readonly RecordColumn[]
  onClear: () => void
  onDone: () => void
}

/** What can be done with the marked rows. */
export function MarkedBar({ rows, orderBy, columns, onClear, onDone }: MarkedBarProps) {
  const { t } = useTranslation('serviceRecords')
  const [assigning, setAssigning] = useState<readonly ServiceRecordRow[]>()
  const where: ServiceRecordWhereInput = useMemo(() => ({ idIn: rows.map(({ id }) => id) }), [rows])
  const [{ data }] = useQuery({ query: allowedQuery, variables: { where } })
  const mayAssign = data?.serviceRecords.edges?.some((edge) =>
    edge?.node?.allowedActions.includes('ASSIGN'),
  )
  return (
    <section className={styles.marked} aria-label={t('list.marks.label')}>
      <span role="status">{t('list.marks.count', { count: rows.length })}</span>
      {mayAssign && (
        <Button
          type="primary"
          size="small"
          icon={<UserSwitchOutlined aria-hidden />}
          onClick={() => setAssigning(rows)}
        >
          {t('list.assign.open')}
        </Button>
      )}
      <ExportButton
        where={where}
        orderBy={orderBy}
        columns={columns}
        label={t('list.export.marked')}
      />
      <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} onClick={onClear}>
        {t('list.marks.clear')}
      </Button>
      {assigning && (
        <AssignMany
          rows={assigning}
          onClose={(done) => {
            setAssigning(undefined)
            if (done) onClear()
          }}
          onDone={onDone}
        />
      )}
    </section>
  )
}
