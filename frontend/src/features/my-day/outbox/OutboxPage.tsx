import { CheckCircleOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { dayPath, visitPath } from '../addresses'
import { useOutbox, useOutboxState } from './context'
import { EntryCard } from './EntryCard'
import type { Entry } from './entries'
import styles from './OutboxPage.module.css'

/** All that waits on the phone to be sent, visit by visit: to look at, to send now, to correct or to discard. */
export function OutboxPage() {
  const { t } = useTranslation('myDay')
  const navigate = useNavigate()
  const outbox = useOutbox()
  const { entries, sending, stuck } = useOutboxState()
  if (entries.length === 0) {
    return (
      <Notice
        icon={<CheckCircleOutlined />}
        title={t('outbox.none')}
        lead={t('outbox.noneLead')}
        action={
          <Button type="primary" onClick={() => void navigate(dayPath())}>
            {t('visit.back')}
          </Button>
        }
      />
    )
  }
  return (
    <Page
      title={t('outbox.title')}
      lead={t('outbox.lead')}
      actions={
        <Button
          type="primary"
          size="large"
          loading={sending !== null}
          onClick={() => void outbox?.flush()}
        >
          {t('outbox.sendAll')}
        </Button>
      }
    >
      <div className={styles.visits}>
        {stuck && <Alert type="warning" showIcon role="status" title={t('outbox.stuck')} />}
        {byVisit(entries).map(([id, ofVisit]) => (
          <Section
            key={id}
            title={ofVisit[0]?.visit.customer ?? ''}
            extra={<Link to={visitPath(id)}>{t('outbox.open')}</Link>}
          >
            <ol className={styles.entries}>
              {ofVisit.map((entry, index) => (
                <EntryCard
                  key={entry.seq}
                  entry={entry}
                  sending={sending === entry.seq}
                  held={ofVisit.slice(0, index).some((one) => one.refusal && one.kind === 'step')}
                />
              ))}
            </ol>
          </Section>
        ))}
      </div>
    </Page>
  )
}

function byVisit(entries: readonly Entry[]): [string, Entry[]][] {
  const visits = new Map<string, Entry[]>()
  for (const entry of entries) {
    visits.set(entry.visit.id, [...(visits.get(entry.visit.id) ?? []), entry])
  }
  return [...visits]
}
