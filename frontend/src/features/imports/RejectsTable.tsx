import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { useLanguage } from '@/i18n/language'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { useSession } from '@/lib/session/context'
import styles from './imports.module.css'
import { saveRejects } from './save-rejects'

interface RejectsTableProps {
  id: string
  /** How many rows were rejected; a row may have several problems. */
  rejected: number
  rejects: readonly { line: number; column: string; value: string; reason: string }[]
}

/** What was wrong with which rows, and the way to take all of it along. */
export function RejectsTable({ id, rejected, rejects }: RejectsTableProps) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  return (
    <Section title={t('rejects.title')} extra={<Download id={id} />}>
      <p className={styles.quiet}>{t('rejects.lead', { count: rejected })}</p>
      {/* It scrolls on its own, so it has to be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls. */}
      <section className={styles.scroll} aria-label={t('rejects.title')} tabIndex={0}>
        <table className={`${styles.table} ${styles.wrap}`}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('rejects.line')}
              </th>
              <th scope="col">{t('rejects.column')}</th>
              <th scope="col">{t('rejects.value')}</th>
              <th scope="col">{t('rejects.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rejects.map(({ line, column, value, reason }) => (
              <tr key={`${line} ${column} ${reason}`}>
                <td className={styles.number}>{number(line)}</td>
                <td>{column}</td>
                <td>{value}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rejects.length < rejected && (
        <p className={styles.quiet}>{t('rejects.shown', { shown: number(rejects.length) })}</p>
      )}
    </Section>
  )
}

function Download({ id }: { id: string }) {
  const { t } = useTranslation('imports')
  const { message } = App.useApp()
  const session = useSession()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  return (
    <Button
      size="small"
      icon={<DownloadOutlined aria-hidden />}
      loading={busy}
      onClick={() => {
        setBusy(true)
        saveRejects(session, id, language, `rejects-${id}.csv`)
          .catch((error: unknown) => message.error(faultOf(error).message || t('rejects.download')))
          .finally(() => setBusy(false))
      }}
    >
      {t('rejects.download')}
    </Button>
  )
}
