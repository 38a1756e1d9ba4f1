import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import { useWorkingTime } from '@/lib/working-time'
import styles from './DailyReportPage.module.css'

export const KindOfWorkRow = graphql(`
  fragment KindOfWorkRow on KindOfWork {
    kind
    visits
    repairs
    finished
    leftOver
    time {
      onTheWay
      onSite
      inWorkshop
      total
    }
  }
`)

/** What the work comes to by kind. */
export function KindTable(props: { kinds: readonly FragmentType<typeof KindOfWorkRow>[] }) {
  const { t } = useTranslation('dailyReports')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const words = useWorkingTime()
  const kinds = readFragment(KindOfWorkRow, props.kinds)
  if (kinds.length === 0) return null
  return (
    <Section title={t('kinds')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={t('kinds')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.kind')}</th>
              {(['visits', 'repairs'] as const).map((name) => (
                <th key={name} scope="col" className={styles.amount}>
                  {t(`facts.${name}`)}
                </th>
              ))}
              <th scope="col" className={styles.amount}>
                {t('columns.finished')}
              </th>
              {(['onTheWay', 'onSite', 'inWorkshop', 'total'] as const).map((name) => (
                <th key={name} scope="col" className={styles.amount}>
                  {t(`time.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, visits, repairs, finished, time }) => (
              <tr key={kind}>
                <td>{te(`serviceRecordKind.${kind}`)}</td>
                <td className={styles.amount}>{formats.number(visits)}</td>
                <td className={styles.amount}>{formats.number(repairs)}</td>
                <td className={styles.amount}>{formats.number(finished)}</td>
                {[time.onTheWay, time.onSite, time.inWorkshop, time.total].map((minutes, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: four columns in one order
                  <td key={at} className={styles.amount}>
                    {words(minutes)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
