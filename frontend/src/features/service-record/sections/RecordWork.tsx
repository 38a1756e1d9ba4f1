import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import styles from './prose.module.css'

const RecordWorkOf = graphql(`
  fragment RecordWork on ServiceRecord {
    id
    plan
    planNote
    workDone
    cause
    outcome
    completedAt
    completedBy {
      id
      name
    }
    confirmation
    confirmationNote
    confirmedAt
    reviewNote
    reviewedAt
    reviewedBy {
      id
      name
    }
  }
`)

/** Plan, account of the work, cause, outcome, the customer's confirmation and the review. */
export function RecordWork(props: { record: FragmentType<typeof RecordWorkOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const record = readFragment(RecordWorkOf, props.record)
  const untouched =
    !record.plan &&
    !record.workDone &&
    !record.confirmation &&
    !record.reviewedAt &&
    !record.outcome
  return (
    <Section title={t('work.title')}>
      {untouched && <p className={styles.empty}>{t('work.none')}</p>}
      <Facts
        facts={[
          {
            label: t('work.plan'),
            value: record.plan && (
              <>
                {label(`repairPlan.${record.plan}`)}
                {record.planNote && <p className={styles.said}>{record.planNote}</p>}
              </>
            ),
            wide: Boolean(record.planNote),
          },
          {
            label: t('work.workDone'),
            value: record.workDone && (
              <>
                {record.workDone}
                <By name={record.completedBy?.name} at={record.completedAt} />
              </>
            ),
            wide: true,
          },
          { label: t('work.cause'), value: record.cause, wide: true },
          {
            label: t('work.outcome'),
            value: record.outcome && label(`outcome.${record.outcome}`),
          },
          {
            label: t('work.confirmation'),
            value: record.confirmation && (
              <>
                {label(`customerConfirmation.${record.confirmation}`)}
                {record.confirmationNote && (
                  <p className={styles.said}>{record.confirmationNote}</p>
                )}
                <By at={record.confirmedAt} />
              </>
            ),
          },
          {
            label: t('work.review'),
            value: record.reviewedAt && (
              <>
                {record.reviewNote || t('work.reviewedNote')}
                <By name={record.reviewedBy?.name} at={record.reviewedAt} />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

function By({ name, at }: { name?: string | undefined; at?: string | null | undefined }) {
  const formats = useFormats()
  const said = [name, at && formats.instant(at)].filter(Boolean)
  return said.length > 0 ? <span className={styles.by}>{said.join(' · ')}</span> : null
}
