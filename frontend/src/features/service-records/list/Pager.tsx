import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import { recordPageSizes, type ServiceRecordsSearch } from '@/lib/service-records-search'
import styles from './Pager.module.css'
import type { UpdateSearch } from './useRecordsSearch'

interface PagerProps {
  search: ServiceRecordsSearch
  update: UpdateSearch
  /** How many rows the page has, and how many there are in all. */
  rows: number
  total: number
  /** The cursors to go on from; absent at either end. */
  next: string | undefined
  previous: string | undefined
}

/** Leads to the neighbouring pages. Cursors stay right while records come and go; page numbers would not. */
export function Pager({ search, update, rows, total, next, previous }: PagerProps) {
  const { t } = useTranslation('serviceRecords')
  const formats = useFormats()
  const { number } = search.page
  const before = (number - 1) * search.size
  return (
    <nav className={styles.pager} aria-label={t('list.pager.label')}>
      <span className={styles.range}>
        {t('list.pager.range', {
          from: formats.number(Math.min(before + 1, total)),
          to: formats.number(Math.min(before + rows, total)),
          total: formats.number(total),
        })}
      </span>
      <Select
        className={styles.size}
        aria-label={t('list.pager.size')}
        value={search.size}
        onChange={(size) => update({ size })}
        options={recordPageSizes.map((value) => ({
          value,
          label: t('list.pager.perPage', { size: value }),
        }))}
      />
      <span className={styles.buttons}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('list.pager.previous')}
          disabled={number === 1}
          onClick={() =>
            update({
              page:
                number > 2 && previous ? { number: number - 1, before: previous } : { number: 1 },
            })
          }
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t('list.pager.next')}
          disabled={!next}
          onClick={() => next && update({ page: { number: number + 1, after: next } })}
        />
      </span>
    </nav>
  )
}
