import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { NothingFound } from '@/components/list/NothingFound'
import { newServiceRecordPath } from '@/lib/paths'
import { countFilters, type ServiceRecordsSearch } from '@/lib/service-records-search'
import { listPath } from './useRecordsSearch'

interface ListEmptyProps {
  search: ServiceRecordsSearch
  mayRegister: boolean
}

/** Nothing found: why that is, and what to do next. */
export function ListEmpty({ search, mayRegister }: ListEmptyProps) {
  const { t } = useTranslation('serviceRecords')
  const narrowed = countFilters(search) > 0 || search.text !== ''
  return (
    <NothingFound text={narrowed ? t('list.empty.narrowed') : t(`list.empty.${search.view}`)}>
      {narrowed && (
        <Link to={listPath({ view: search.view, size: search.size })}>
          <Button type="primary">{t('list.filters.clear')}</Button>
        </Link>
      )}
      {search.view !== 'all' && (
        <Link to={listPath({ ...search, view: 'all', page: { number: 1 } })}>
          <Button>{t(narrowed ? 'list.empty.searchAll' : 'list.empty.showAll')}</Button>
        </Link>
      )}
      {!narrowed && mayRegister && (
        <Link to={newServiceRecordPath()}>
          <Button type="primary">{t('list.register')}</Button>
        </Link>
      )}
    </NothingFound>
  )
}
