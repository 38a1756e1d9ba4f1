import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { Texts } from '@/i18n/zh-CN'
import styles from './Numbering.module.css'

const NumberSeriesRow = graphql(`
  fragment NumberSeriesRow on NumberSeries {
    entity
    prefix
    next
  }
`)

/** How the numbers that people use are formed, and which comes next. */
export function Numbering({ series }: { series: readonly FragmentType<typeof NumberSeriesRow>[] }) {
  const { t, i18n } = useTranslation('settings')
  const name = (entity: string) =>
    i18n.exists(`settings:numbering.entities.${entity}`)
      ? t(`numbering.entities.${entity as keyof Texts['settings']['numbering']['entities']}`)
      : entity
  return (
    <Section title={t('numbering.title')} small>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('numbering.what')}</th>
            <th scope="col">{t('numbering.next')}</th>
          </tr>
        </thead>
        <tbody>
          {readFragment(NumberSeriesRow, series).map(({ entity, prefix, next }) => (
            <tr key={prefix}>
              <td>{name(entity)}</td>
              <td className={styles.number}>{next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.lead}>{t('numbering.lead')}</p>
    </Section>
  )
}
