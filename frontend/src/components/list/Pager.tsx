import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import { type ListPageSize, type ListPosition, listPageSizes } from '@/lib/list-search'
import styles from './Pager.module.css'

interface PagerProps {
  size: ListPageSize
  page: ListPosition
  onSize: (size: ListPageSize) => void
  onPage: (page: ListPosition) => void
  /** How many rows the page has, and how many there are in all. */
  rows: number
  total: number
  /** The cursors to go on from; absent at either end. */
  next: string | undefined
  previous: string | undefined
}

/** Leads to the neighbouring pages. Cursors stay right while rows come and go; page numbers would not. */
export function Pager({ size, page, onSize, onPage, rows, total, next, previous }: PagerProps) {
  const { t } = useTranslation('list')
  const formats = useFormats()
  const { number } = page
  const before = (number - 1) * size
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      <span className={styles.range}>
        {t('pager.range', {
          from: formats.number(Math.min(before + 1, total)),
          to: formats.number(Math.min(before + rows, total)),
          total: formats.number(total),
        })}
      </span>
      <Select
        className={styles.size}
        aria-label={t('pager.size')}
        value={size}
        onChange={onSize}
        options={listPageSizes.map((value) => ({
          value,
          label: t('pager.perPage', { size: value }),
        }))}
      />
      <span className={styles.buttons}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('pager.previous')}
          disabled={number === 1}
          onClick={() =>
            onPage(
              number > 2 && previous ? { number: number - 1, before: previous } : { number: 1 },
            )
          }
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t('pager.next')}
          disabled={!next}
          onClick={() => next && onPage({ number: number + 1, after: next })}
        />
      </span>
    </nav>
  )
}
