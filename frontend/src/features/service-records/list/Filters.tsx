import { FilterOutlined } from '@ant-design/icons'
import { Badge, Button, Drawer, Popover, Skeleton } from 'antd'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CustomerSelect } from '@/components/CustomerSelect'
import { DepartmentsSelect } from '@/components/DepartmentSelect'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import { SearchBox } from '@/components/list/SearchBox'
import { SeverityTag } from '@/components/SeverityTag'
import { StatusTag } from '@/components/StatusTag'
import { chargeClasses, serviceChannels, serviceRecordKinds, severities } from '@/lib/enums'
import {
  countFilters,
  plainSearch,
  type ServiceRecordsSearch,
  statusesOf,
} from '@/lib/service-records-search'
import type { DaysFilterProps } from './DaysFilter'
import styles from './Filters.module.css'
import { NarrowedBy } from './NarrowedBy'
import { OwnersFilter } from './OwnersFilter'
import type { UpdateSearch } from './useRecordsSearch'

const LazyDaysFilter = lazy(async () => ({ default: (await import('./DaysFilter')).DaysFilter }))

interface FiltersProps {
  search: ServiceRecordsSearch
  update: UpdateSearch
  /** Whether all filters stand in a row; otherwise a button opens them. */
  wide: boolean
  onLeave: () => void
}

/** Everything that narrows the list. */
export function Filters({ search, update, wide, onLeave }: FiltersProps) {
  const { t } = useTranslation('serviceRecords')
  const [open, setOpen] = useState(false)
  // A row of selects is as much work as the table: the page is painted without it first.
  const drawn = useDeferredValue(true, false)
  const count = countFilters(search)
  return (
    <search className={styles.filters} aria-label={t('list.filters.label')}>
      <SearchBox
        label={t('list.search')}
        text={search.text}
        onSearch={(text) => update({ text }, { replace: true })}
        onLeave={onLeave}
      />
      {wide ? (
        drawn ? (
          <>
            <FilterFields search={search} update={update} />
            <MoreFilters search={search} update={update} />
          </>
        ) : (
          <FieldsToCome />
        )
      ) : (
        <>
          <Badge count={count} size="small" color="var(--ant-color-primary)">
            <Button icon={<FilterOutlined aria-hidden />} onClick={() => setOpen(true)}>
              {t('list.filters.open')}
            </Button>
          </Badge>
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="bottom"
            size="auto"
            title={t('list.filters.label')}
            extra={count > 0 && <ClearFilters update={update} />}
            footer={
              <Button type="primary" block onClick={() => setOpen(false)}>
                {t('list.filters.done')}
              </Button>
            }
          >
            <div className={styles.stack}>
              <FilterFields search={search} update={update} />
              <MoreFields search={search} update={update} />
            </div>
          </Drawer>
        </>
      )}
      <NarrowedBy by={search.by} onChange={(by) => update({ by })} />
    </search>
  )
}

/** What keeps the room of the filters until they are drawn. */
function FieldsToCome() {
  return [116, 116, 116, 148, 92, 80, 108].map((width, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike, and never change.
    <span key={at} className={styles.toCome} style={{ width }} aria-hidden="true" />
  ))
}

/** Takes all filters away; the view, the text and the order stay. */
export function ClearFilters({ update }: Pick<FiltersProps, 'update'>) {
  const { t } = useTranslation('serviceRecords')
  return (
    <Button type="link" size="small" onClick={() => update(withoutFilters)}>
      {t('list.filters.clear')}
    </Button>
  )
}

const withoutFilters: Partial<ServiceRecordsSearch> = {
  statuses: plainSearch.statuses,
  kinds: plainSearch.kinds,
  severities: plainSearch.severities,
  chargeClasses: plainSearch.chargeClasses,
  by: plainSearch.by,
  departments: plainSearch.departments,
  customer: undefined,
  channels: plainSearch.channels,
  owners: plainSearch.owners,
  own: false,
  overdue: false,
  promisedFrom: undefined,
  promisedTo: undefined,
  from: undefined,
  to: undefined,
}

function FilterFields({ search, update }: Pick<FiltersProps, 'search' | 'update'>) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  const statuses = statusesOf(search.view)
  return (
    <>
      {statuses.length > 1 && (
        <ChoiceFilter
          label={t('list.columns.status')}
          value={search.statuses}
          options={statuses.map((value) => ({ value, label: <StatusTag status={value} /> }))}
          onChange={(chosen) => update({ statuses: chosen })}
        />
      )}
      <ChoiceFilter
        label={t('list.columns.kind')}
        value={search.kinds}
        options={serviceRecordKinds.map((value) => ({
          value,
          label: te(`serviceRecordKind.${value}`),
        }))}
        onChange={(kinds) => update({ kinds })}
      />
      <ChoiceFilter
        label={t('list.columns.severity')}
        value={search.severities}
        options={severities.map((value) => ({ value, label: <SeverityTag severity={value} /> }))}
        onChange={(chosen) => update({ severities: chosen })}
      />
      <DepartmentsSelect
        className={styles.department}
        aria-label={t('list.columns.department')}
        placeholder={t('list.columns.department')}
        value={search.departments}
        onChange={(departments) => update({ departments })}
      />
      {search.customer && (
        <CustomerSelect
          className={styles.customer}
          aria-label={t('list.columns.customer')}
          value={search.customer}
          onChange={(customer) => update({ customer })}
        />
      )}
      {search.view !== 'mine' && (
        <Button
          type={search.own ? 'primary' : 'default'}
          ghost={search.own}
          aria-pressed={search.own}
          onClick={() => update({ own: !search.own })}
        >
          {t('list.filters.own')}
        </Button>
      )}
      <Button
        type={search.overdue ? 'primary' : 'default'}
        ghost={search.overdue}
        danger={search.overdue}
        aria-pressed={search.overdue}
        onClick={() => update({ overdue: !search.overdue })}
      >
        {t('list.filters.overdue')}
      </Button>
    </>
  )
}

/** The filters that are needed now and then, behind a button that tells how many are set. */
function MoreFilters({ search, update }: Pick<FiltersProps, 'search' | 'update'>) {
  const { t } = useTranslation('serviceRecords')
  const set = [
    search.chargeClasses.length > 0,
    search.channels.length > 0,
    search.owners.length > 0,
    search.from || search.to,
    search.promisedFrom || search.promisedTo,
  ].filter(Boolean).length
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('list.filters.more')}
      content={
        <div className={styles.more}>
          <MoreFields search={search} update={update} />
        </div>
      }
    >
      <Badge count={set} size="small" color="var(--ant-color-primary)">
        <Button icon={<FilterOutlined aria-hidden />}>{t('list.filters.more')}</Button>
      </Badge>
    </Popover>
  )
}

function MoreFields({ search, update }: Pick<FiltersProps, 'search' | 'update'>) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return (
    <>
      <ChoiceFilter
        label={t('list.columns.chargeClass')}
        value={search.chargeClasses}
        options={chargeClasses.map((value) => ({ value, label: te(`chargeClass.${value}`) }))}
        onChange={(chosen) => update({ chargeClasses: chosen })}
      />
      <ChoiceFilter
        label={t('list.columns.channel')}
        value={search.channels}
        options={serviceChannels.map((value) => ({ value, label: te(`serviceChannel.${value}`) }))}
        onChange={(channels) => update({ channels })}
      />
      <OwnersFilter value={search.owners} onChange={(owners) => update({ owners })} />
      <DaysFilter
        name={t('list.columns.reported')}
        placeholder={[t('list.filters.from'), t('list.filters.to')]}
        days={[search.from, search.to]}
        onChange={(from, to) => update({ from, to })}
      />
      <DaysFilter
        name={t('list.columns.promised')}
        placeholder={[t('list.filters.promisedFrom'), t('list.filters.promisedTo')]}
        days={[search.promisedFrom, search.promisedTo]}
        onChange={(promisedFrom, promisedTo) => update({ promisedFrom, promisedTo })}
      />
    </>
  )
}

/** A range of days. The calendar is as heavy as the table: it comes after the rows, not before them. */
function DaysFilter(props: DaysFilterProps) {
  return (
    <Suspense fallback={<Skeleton.Input className={styles.range} />}>
      <LazyDaysFilter {...props} />
    </Suspense>
  )
}
