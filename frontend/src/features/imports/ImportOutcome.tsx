import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ImportOutcomeFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import styles from './imports.module.css'

const Outcome = graphql(`
  fragment ImportOutcome on ImportJob {
    status
    dryRun
    problem(language: $language)
    rows
    created
    updated
    unchanged
    kept
    rejected
    counts {
      entity
      created
      updated
      unchanged
      kept
      rejected
    }
    absentColumns
  }
`)

const numbers = ['rows', 'created', 'updated', 'unchanged', 'kept', 'rejected'] as const

/** How the last run ended, and what came of it. */
export function ImportOutcome(props: { job: FragmentType<typeof Outcome> }) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  const job = readFragment(Outcome, props.job)
  return (
    <div className={styles.block}>
      <Verdict job={job} />
      <dl className={styles.counts}>
        {numbers.map((name) => (
          <div
            key={name}
            className={
              name === 'rejected' && job.rejected > 0
                ? `${styles.count} ${styles.wrong}`
                : styles.count
            }
          >
            <dt>{t(`columns.${name}`)}</dt>
            <dd>{number(job[name])}</dd>
          </div>
        ))}
      </dl>
      {job.counts && job.counts.length > 1 && <Kinds counts={job.counts.slice(1)} />}
      {job.absentColumns && job.absentColumns.length > 0 && (
        <p className={styles.quiet}>
          {t('outcome.absent', { columns: job.absentColumns.join(', ') })}
        </p>
      )}
    </div>
  )
}

function Verdict({ job }: { job: ImportOutcomeFragment }) {
  const { t } = useTranslation('imports')
  switch (job.status) {
    case 'CHECKED':
      return (
        <Alert
          type="info"
          showIcon
          title={t('outcome.CHECKED')}
          description={t('outcome.wouldBe')}
        />
      )
    case 'DONE':
      return <Alert type="success" showIcon title={t('outcome.DONE')} />
    case 'FAILED':
      return (
        <Alert
          type="error"
          showIcon
          title={job.problem ?? t('outcome.FAILED')}
          description={t('outcome.again')}
        />
      )
    case 'CANCELLED':
    case 'INTERRUPTED':
      return (
        <Alert
          type="warning"
          showIcon
          title={t(job.dryRun ? `outcome.${job.status}_DRY` : `outcome.${job.status}`)}
        />
      )
    default:
      return null
  }
}

/** The rows that the file speaks of beside its own. */
function Kinds({ counts }: { counts: NonNullable<ImportOutcomeFragment['counts']> }) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  return (
    <div className={styles.block}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('outcome.details')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('outcome.entity')}</th>
              <th scope="col" className={styles.number}>
                {t('columns.created')}
              </th>
              <th scope="col" className={styles.number}>
                {t('columns.unchanged')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.entity}>
                <td>
                  {t(`entities.${count.entity as 'customers'}`, { defaultValue: count.entity })}
                </td>
                <td className={styles.number}>{number(count.created)}</td>
                <td className={styles.number}>{number(count.unchanged)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
