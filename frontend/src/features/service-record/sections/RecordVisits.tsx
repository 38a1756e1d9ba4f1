import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useRecordPage } from '../context'
import prose from './prose.module.css'
import styles from './RecordVisits.module.css'
import { VisitCard } from './VisitCard'

const RecordVisitsOf = graphql(`
  fragment RecordVisits on ServiceRecord {
    id
    allowedActions
    visits {
      id
      plannedStart
      ...VisitCard
    }
  }
`)

/** Who was sent, the latest first. */
export function RecordVisits(props: { record: FragmentType<typeof RecordVisitsOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  const record = readFragment(RecordVisitsOf, props.record)
  const visits = [...(record.visits ?? [])].sort((a, b) =>
    b.plannedStart.localeCompare(a.plannedStart),
  )
  const mayDispatch = record.allowedActions.includes('DISPATCH')
  if (visits.length === 0 && !mayDispatch) return null
  return (
    <Section
      title={t('visits.title')}
      extra={
        mayDispatch && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => open('DISPATCH')}
          >
            {label('serviceAction.DISPATCH')}
          </Button>
        )
      }
    >
      {visits.length === 0 ? (
        <p className={prose.empty}>{t('visits.none')}</p>
      ) : (
        <ul className={styles.visits}>
          {visits.map((visit) => (
            <li key={visit.id}>
              <VisitCard visit={visit} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
