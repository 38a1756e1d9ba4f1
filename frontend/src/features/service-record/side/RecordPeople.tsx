import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import styles from './side.module.css'

const RecordPeopleOf = graphql(`
  fragment RecordPeople on ServiceRecord {
    id
    department {
      id
      name
    }
    owner {
      id
      name
    }
    registeredBy {
      id
      name
    }
    completedBy {
      id
      name
    }
    reviewedBy {
      id
      name
    }
  }
`)

/** Who handles the record, and who had a hand in it. */
export function RecordPeople(props: { record: FragmentType<typeof RecordPeopleOf> }) {
  const { t } = useTranslation('serviceRecord')
  const record = readFragment(RecordPeopleOf, props.record)
  const missing = (text: string) => <span className={styles.faint}>{text}</span>
  return (
    <Section title={t('people.title')} small>
      <Facts
        narrow
        facts={[
          {
            label: t('people.department'),
            value: record.department?.name ?? missing(t('people.undecided')),
          },
          { label: t('people.owner'), value: record.owner?.name ?? missing(t('people.nobody')) },
          { label: t('people.registeredBy'), value: record.registeredBy?.name },
          { label: t('people.completedBy'), value: record.completedBy?.name },
          { label: t('people.reviewedBy'), value: record.reviewedBy?.name },
        ]}
      />
    </Section>
  )
}
