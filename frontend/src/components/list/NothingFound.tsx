import { Empty } from 'antd'
import type { PropsWithChildren } from 'react'
import styles from './ListView.module.css'

/** Why there is nothing, and what to do next. */
export function NothingFound({ text, children }: PropsWithChildren<{ text: string }>) {
  return (
    <Empty className={styles.empty} image={Empty.PRESENTED_IMAGE_SIMPLE} description={text}>
      <div className={styles.ways}>{children}</div>
    </Empty>
  )
}
