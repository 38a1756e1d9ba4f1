import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Facts } from '@/components/Facts'
import { useFormats } from '@/lib/formats'
import { visitPath } from '../addresses'
import { Duration } from '../Duration'
import { useFileURL } from '../visit/PhotoUpload'
import type { Entry, PhotoEntry, StepEntry } from './entries'
import styles from './OutboxPage.module.css'
import { RefusedStep } from './RefusedStep'
import { useDiscard } from './useDiscard'
import { useEntryLabel } from './useEntryLabel'

interface EntryCardProps {
  entry: Entry
  sending: boolean
  /** Whether a refused step before it holds it back. */
  held: boolean
}

/** One thing that waits: what was entered, and how it stands with the sending. */
export function EntryCard({ entry, sending, held }: EntryCardProps) {
  const { t } = useTranslation('myDay')
  const navigate = useNavigate()
  const formats = useFormats()
  const label = useEntryLabel()
  const discard = useDiscard()
  const refused = entry.refusal !== undefined
  const state = refused ? 'refused' : sending ? 'sending' : held ? 'held' : 'waiting'
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <strong className={styles.name}>{label(entry)}</strong>
        <Tag color={refused ? 'error' : sending ? 'processing' : 'default'}>
          {t(`outbox.state.${state}`)}
        </Tag>
        <span className={styles.when}>
          {t('outbox.enteredAt', { time: formats.instant(entry.at, 'short') })}
        </span>
        {!(refused && entry.kind === 'step') && (
          <Button
            type="text"
            danger
            className={styles.discard ?? ''}
            disabled={sending}
            onClick={() => discard(entry)}
          >
            {t('outbox.discard')}
          </Button>
        )}
      </div>
      {entry.kind === 'photo' ? <Photo entry={entry} /> : <StepContents entry={entry} />}
      {entry.kind === 'step' && refused && (
        <RefusedStep
          entry={entry}
          openForm={(action) => void navigate(visitPath(entry.visit.id, action))}
          reload={() => undefined}
        />
      )}
    </li>
  )
}

function Photo({ entry }: { entry: PhotoEntry }) {
  const url = useFileURL(entry.file)
  return (
    <>
      {url && <img src={url} alt={entry.name} className={styles.picture} />}
      {entry.refusal && <p role="alert">{entry.refusal.message}</p>}
    </>
  )
}

/** What was filled in for a step; nothing for one that is a tap alone. */
function StepContents({ entry }: { entry: StepEntry }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  switch (entry.action) {
    case 'FINISH_VISIT': {
      const { findings, workDone, labourMinutes, openIssues } = entry.input
      const parts = (entry.parts ?? []).map(
        ({ name, code, quantity, unitOfMeasure }) =>
          `${name} ${code} × ${quantity} ${unitOfMeasure}`,
      )
      return (
        <Facts
          facts={[
            { label: t('visit.findings'), value: findings, wide: true },
            { label: t('visit.workDone'), value: workDone, wide: true },
            {
              label: t('visit.labour'),
              value: labourMinutes ? <Duration minutes={labourMinutes} /> : null,
            },
            { label: t('outbox.parts'), value: parts.join('\n') || null, wide: true },
            {
              label: t('outbox.issues'),
              value: (openIssues ?? []).map(({ description }) => description).join('\n') || null,
              wide: true,
            },
          ]}
        />
      )
    }
    case 'SIGN_OFF_VISIT': {
      const { opinion, opinionNote, signedBy, signature } = entry.input
      const said = [label(`customerOpinion.${opinion}`), opinionNote].filter(Boolean).join(' · ')
      return (
        <>
          <Facts facts={[{ label: t('outbox.opinionNote'), value: said, wide: true }]} />
          <img
            src={signature}
            alt={t('outbox.signature', { name: signedBy })}
            className={`${styles.picture} ${styles.ink}`}
          />
        </>
      )
    }
    case 'COMPLETE': {
      const { workDone, cause, outcome } = entry.input
      return (
        <Facts
          facts={[
            { label: t('form.workDone'), value: workDone, wide: true },
            { label: t('form.cause'), value: cause || null, wide: true },
            { label: t('form.outcome'), value: label(`outcome.${outcome}`) },
          ]}
        />
      )
    }
    default:
      return null
  }
}
