import { FilterOutlined } from '@ant-design/icons'
import { Badge, Button, Drawer } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { List } from '@/lib/use-list'
import styles from './ListFilters.module.css'
import { SearchBox } from './SearchBox'

interface ListFiltersProps<Filters extends object, Sort extends string> {
  list: List<Filters, Sort, string>
  searchLabel: string
  filters: ReactNode
  /** Whether all filters stand in a row; otherwise a button opens them. */
  wide: boolean
  /** Leads on from the text to what was found. */
  onLeave: () => void
}

/** Everything that narrows a list. */
export function ListFilters<Filters extends object, Sort extends string>({
  list,
  searchLabel,
  filters,
  wide,
  onLeave,
}: ListFiltersProps<Filters, Sort>) {
  const { t } = useTranslation('list')
  const [open, setOpen] = useState(false)
  return (
    <search className={styles.filters} aria-label={t('filters.label')}>
      <SearchBox
        label={searchLabel}
        text={list.search.text}
        onSearch={(text) => list.update({ text }, { replace: true })}
        onLeave={onLeave}
      />
      {wide && filters}
      {!wide && filters && (
        <>
          <Badge count={list.narrowed} size="small" color="var(--ant-color-primary)">
            <Button icon={<FilterOutlined aria-hidden />} onClick={() => setOpen(true)}>
              {t('filters.label')}
            </Button>
          </Badge>
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="bottom"
            size="auto"
            title={t('filters.label')}
            extra={list.narrowed > 0 && <ClearFilters onClear={() => list.clear()} />}
            footer={
              <Button type="primary" block onClick={() => setOpen(false)}>
                {t('filters.done')}
              </Button>
            }
          >
            <div className={styles.stack}>{filters}</div>
          </Drawer>
        </>
      )}
    </search>
  )
}

/** Takes all filters away; the text and the order stay. */
export function ClearFilters({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('list')
  return (
    <Button type="link" size="small" onClick={onClear}>
      {t('filters.clear')}
    </Button>
  )
}
