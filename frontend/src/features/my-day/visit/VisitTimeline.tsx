import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Section } from '@/components/Section'
import { ShortInstant } from '@/components/ShortInstant'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import styles from './VisitTimeline.module.css'

const VisitTimelineOf = graphql(`
  fragment MyDayTimeline on Visit {
    id
    serviceRecord {
      id
      number
      events(first: 6, orderBy: { field: AT, direction: DESC }) {
        edges {
          node {
            id
            at
            action
            note
            actor {
              id
              name
            }
          }
        }
      }
    }
  }
`)

/** The latest of the record's timeline, and the way to all of it. */
export function VisitTimeline(props: { visit: FragmentType<typeof VisitTimelineOf> }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const { serviceRecord } = readFragment(VisitTimelineOf, props.visit)
  return (
    <Section
      title={t('visit.timeline')}
      extra={<Link to={serviceRecordPath(serviceRecord.id)}>{t('visit.wholeRecord')}</Link>}
    >
      <ol className={styles.events}>
        {nodesOf(serviceRecord.events).map(({ id, at, action, note, actor }) => (
          <li key={id} className={styles.event}>
            <p className={styles.line}>
              <strong>{label(`serviceAction.${action}`)}</strong>
              <span className={styles.faint}>
                {actor?.name ?? t('visit.systemActor')} · <ShortInstant at={at} />
              </span>
            </p>
            {note && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
