import { Skeleton } from 'antd'
import type { PropsWithChildren } from 'react'
import type { RowKeys } from '@/lib/row-keys'
import styles from './ListView.module.css'

interface ListRowsProps {
  /** What makes the rows walkable: useRowKeys(…).region. */
  region: RowKeys['region']
  label: string
  /** Whether an answer is under way; the rows are then those of before. */
  busy: boolean
  /** Whether there is nothing yet, neither rows nor a fault. */
  waiting: boolean
}

/** Where the rows of a list stand, as a table, as cards, or as a word on why there are none. */
export function ListRows({
  region,
  label,
  busy,
  waiting,
  children,
}: PropsWithChildren<ListRowsProps>) {
  return (
    <section {...region} className={styles.rows} aria-label={label} aria-busy={busy}>
      {waiting && <Skeleton active title={false} paragraph={{ rows: 14, width: '100%' }} />}
      {children}
    </section>
  )
}
