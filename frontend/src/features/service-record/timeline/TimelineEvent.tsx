import { Avatar } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/components/StatusTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { TimelineEventFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { useViewer } from '@/lib/viewer'
import { fieldName, fieldValue, type Phrases } from './changes'
import { mentionParts } from './mentions'
import styles from './Timeline.module.css'

const TimelineEventOf = graphql(`
  fragment TimelineEvent on ServiceEvent {
    id
    at
    action
    fromStatus
    toStatus
    note
    changes {
      field
      old
      new
    }
    actor {
      id
      name
    }
    mentioned {
      id
      name
    }
    visit {
      id
      number
    }
  }
`)

/** Who did what when, what was said, and what changed by it. */
export function TimelineEvent(props: { event: FragmentType<typeof TimelineEventOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const now = useNow()
  const event = readFragment(TimelineEventOf, props.event)
  const name = event.actor?.name ?? t('timeline.system')
  return (
    <li className={styles.event}>
      <Avatar size={30} className={styles.avatar} aria-hidden="true">
        {name.slice(0, 1)}
      </Avatar>
      <div className={styles.body}>
        <p className={styles.line}>
          <strong>{name}</strong>
          <span>{label(`serviceAction.${event.action}`)}</span>
          {event.visit && (
            <span className={styles.faint}>
              {t('timeline.visit', { number: event.visit.number })}
            </span>
          )}
          <StatusChange event={event} />
          <time dateTime={event.at} className={styles.at} title={formats.instant(event.at, 'full')}>
            {formats.instant(event.at)} · {formats.distance(event.at, now)}
          </time>
        </p>
        {event.note && (
          <p className={styles.note}>
            <Note text={event.note} mentioned={event.mentioned ?? []} />
          </p>
        )}
        <Changes changes={event.changes} phrases={{ t, label, formats }} />
      </div>
    </li>
  )
}

/** What was said, with the names of those to whom it speaks standing out. */
function Note({
  text,
  mentioned,
}: {
  text: string
  mentioned: readonly { id: string; name: string }[]
}) {
  const viewer = useViewer()
  return mentionParts(text, mentioned).map(({ at, part, person }) =>
    person ? (
      <span
        key={at}
        className={person.id === viewer?.id ? `${styles.mention} ${styles.me}` : styles.mention}
      >
        {part}
      </span>
    ) : (
      part
    ),
  )
}

function StatusChange({ event }: { event: TimelineEventFragment }) {
  const { t } = useTranslation('serviceRecord')
  const { fromStatus, toStatus } = event
  if (!toStatus) return null
  return (
    <span className={styles.move}>
      <span className={styles.unseen}>{t('timeline.statusChange')}</span>
      {fromStatus && (
        <>
          <StatusTag status={fromStatus} /> <span aria-hidden="true">→</span>
        </>
      )}
      <StatusTag status={toStatus} />
    </span>
  )
}

function Changes({
  changes,
  phrases,
}: {
  changes: TimelineEventFragment['changes']
  phrases: Phrases
}) {
  const { t } = phrases
  if (!changes || changes.length === 0) return null
  return (
    <ul className={styles.changes} aria-label={t('timeline.changes')}>
      {changes.map(({ field, old, new: value }) => (
        <li key={`${field} ${old} ${value}`}>
          <span className={styles.field}>{fieldName(field, phrases)}</span>
          {old !== '' && (
            <>
              <span className={styles.unseen}>{t('timeline.was')}</span>
              <del className={styles.old}>{fieldValue(field, old, phrases)}</del>
              <span aria-hidden="true">→</span>
            </>
          )}
          <span className={styles.unseen}>{t('timeline.is')}</span>
          <span className={styles.new}>{fieldValue(field, value, phrases)}</span>
        </li>
      ))}
    </ul>
  )
}
