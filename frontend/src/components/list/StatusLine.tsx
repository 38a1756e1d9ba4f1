import { ColumnHeightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { setDensity, useDensity } from '@/lib/density'
import styles from './ListView.module.css'

interface StatusLineProps {
  /** How many there are, in words; nothing until that is known. */
  total: string | undefined
  /** The way to drop the filters, where there are any. */
  clear: ReactNode
  /** What is new. */
  news?: ReactNode
  /** What can be done with the list. */
  tools: ReactNode
}

/** How many there are, what is new, and what can be done with the list. */
export function StatusLine({ total, clear, news, tools }: StatusLineProps) {
  return (
    <div className={styles.status}>
      <span className={styles.total} role="status">
        {total}
      </span>
      {clear}
      {news}
      <span className={styles.end}>{tools}</span>
    </div>
  )
}

/** Sets the rows close, or apart. */
export function DensityButton() {
  const { t } = useTranslation('list')
  const density = useDensity()
  return (
    <Button
      type="text"
      size="small"
      className={styles.density}
      icon={<ColumnHeightOutlined aria-hidden />}
      aria-pressed={density === 'compact'}
      onClick={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}
    >
      {t('compact')}
    </Button>
  )
}
