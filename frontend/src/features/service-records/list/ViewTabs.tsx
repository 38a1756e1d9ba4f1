import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useFormats } from '@/lib/formats'
import {
  type RecordView,
  recordViews,
  type ServiceRecordsSearch,
} from '@/lib/service-records-search'
import { SavedViews } from './SavedViews'
import { listPath } from './useRecordsSearch'
import styles from './ViewTabs.module.css'
import { type SearchContext, whereOfView } from './where'

const viewCountsQuery = graphql(`
  query ServiceRecordViewCounts(
    $mine: ServiceRecordWhereInput!
    $triage: ServiceRecordWhereInput!
    $review: ServiceRecordWhereInput!
    $hold: ServiceRecordWhereInput!
  ) {
    mine: serviceRecords(first: 1, where: $mine) {
      totalCount
    }
    triage: serviceRecords(first: 1, where: $triage) {
      totalCount
    }
    review: serviceRecords(first: 1, where: $review) {
      totalCount
    }
    hold: serviceRecords(first: 1, where: $hold) {
      totalCount
    }
  }
`)

interface ViewTabsProps {
  search: ServiceRecordsSearch
  context: SearchContext | undefined
}

/**
 * The quick views, as links. The filters stay when the view changes; how much
 * waits is told for the views that somebody has to work off.
 */
export function ViewTabs({ search, context }: ViewTabsProps) {
  const { t } = useTranslation('serviceRecords')
  const formats = useFormats()
  const counts = useViewCounts(context)
  return (
    <div className={styles.bar}>
      <nav aria-label={t('list.views.label')} className={styles.views}>
        {recordViews.map((view) => {
          const count = counts[view]
          return (
            <Link
              key={view}
              to={listPath({ ...search, view, saved: undefined, page: { number: 1 } })}
              className={styles.view}
              aria-current={view === search.view && !search.saved ? 'page' : undefined}
            >
              {t(`list.views.${view}`)}
              {count !== undefined && count > 0 && (
                <span className={styles.count}>{formats.number(count)}</span>
              )}
            </Link>
          )
        })}
      </nav>
      <div className={styles.saved}>
        <SavedViews search={search} viewerID={context?.viewer.id} />
      </div>
    </div>
  )
}

function useViewCounts(context: SearchContext | undefined): Partial<Record<RecordView, number>> {
  const variables = useMemo(() => {
    const where = (view: RecordView) => (context ? whereOfView(view, context) : {})
    return {
      mine: where('mine'),
      triage: where('triage'),
      review: where('review'),
      hold: where('hold'),
    }
  }, [context])
  const [{ data }] = useQuery({ query: viewCountsQuery, variables, pause: !context })
  return {
    mine: data?.mine.totalCount,
    triage: data?.triage.totalCount,
    review: data?.review.totalCount,
    hold: data?.hold.totalCount,
  }
}
