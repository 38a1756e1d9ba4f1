import { EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useRecordPage } from '../context'
import styles from './prose.module.css'

const RecordProblemOf = graphql(`
  fragment RecordProblem on ServiceRecord {
    id
    symptom
    faultCode
    customerWish
    channel
    callerName
    callerPhone
    serviceAddress
    source
    sourceReference
    allowedActions
  }
`)

/** What was reported, by whom, and where the service is to be given. */
export function RecordProblem(props: { record: FragmentType<typeof RecordProblemOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  const record = readFragment(RecordProblemOf, props.record)
  return (
    <Section
      title={t('problem.title')}
      extra={
        record.allowedActions.includes('EDIT') && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined aria-hidden="true" />}
            onClick={() => open('EDIT')}
          >
            {label('serviceAction.EDIT')}
          </Button>
        )
      }
    >
      <p className={styles.symptom}>{record.symptom}</p>
      <Facts
        facts={[
          { label: t('problem.wish'), value: record.customerWish, wide: true },
          { label: t('problem.faultCode'), value: record.faultCode },
          { label: t('problem.channel'), value: label(`serviceChannel.${record.channel}`) },
          {
            label: t('problem.caller'),
            value: (record.callerName || record.callerPhone) && (
              <Caller name={record.callerName} phone={record.callerPhone} />
            ),
          },
          { label: t('problem.serviceAddress'), value: record.serviceAddress },
          {
            label: t('problem.source'),
            value: [record.source, record.sourceReference].filter(Boolean).join(' · '),
          },
        ]}
      />
    </Section>
  )
}

interface CallerProps {
  name: string | null | undefined
  phone: string | null | undefined
}

function Caller({ name, phone }: CallerProps) {
  const { t } = useTranslation('serviceRecord')
  return (
    <>
      {name}
      {name && phone && ' '}
      {phone && (
        <a href={`tel:${phone}`} aria-label={t('customer.call', { name: name ?? '', phone })}>
          {phone}
        </a>
      )}
    </>
  )
}
