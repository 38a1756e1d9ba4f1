import { WarningOutlined } from '@ant-design/icons'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { DispatchCandidatesQuery } from '@/gql/graphql'
import styles from './TechnicianSelect.module.css'

const candidatesQuery = graphql(`
  query DispatchCandidates(
    $serviceRecordID: ID!
    $visitID: ID
    $plannedStart: Time
    $plannedEnd: Time
  ) {
    dispatchCandidates(
      serviceRecordID: $serviceRecordID
      visitID: $visitID
      plannedStart: $plannedStart
      plannedEnd: $plannedEnd
    ) {
      technician {
        id
        name
        serviceZone
        skills
        department {
          id
          name
        }
      }
      skilled
      sameZone
      openVisits
      conflicts {
        kind
        minutes
      }
    }
  }
`)

type Candidate = DispatchCandidatesQuery['dispatchCandidates'][number]

interface TechnicianSelectProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
  /** For what somebody is sent. */
  serviceRecordID: string
  /** The visit that is moved; a new one if left out. */
  visitID?: string | undefined
  /** When they are to be there: what would stand against it is then shown. */
  plannedStart?: string | undefined
  plannedEnd?: string | undefined
}

/** Picks technicians by name, zone or skill: who fits best first, with what speaks for and against each. */
export function TechnicianSelect({
  serviceRecordID,
  visitID,
  plannedStart,
  plannedEnd,
  ...field
}: TechnicianSelectProps) {
  const { t } = useTranslation('dispatch')
  const { t: label } = useTranslation('enums')
  const { t: inputs } = useTranslation('inputs')
  const inOrder = !plannedStart || !plannedEnd || plannedStart <= plannedEnd
  const [{ data, fetching }] = useQuery({
    query: candidatesQuery,
    variables: {
      serviceRecordID,
      visitID: visitID ?? null,
      plannedStart: plannedStart ?? null,
      plannedEnd: inOrder ? (plannedEnd ?? null) : null,
    },
    requestPolicy: 'network-only',
  })
  const options = (data?.dispatchCandidates ?? []).map((candidate) => ({
    value: candidate.technician.id,
    label: candidate.technician.name,
    candidate,
    sought: [
      candidate.technician.name,
      candidate.technician.department.name,
      candidate.technician.serviceZone
        ? label(`serviceZone.${candidate.technician.serviceZone}`)
        : '',
      ...(candidate.technician.skills ?? []),
    ].join(' '),
  }))
  return (
    <Select
      {...field}
      mode="multiple"
      showSearch={{ optionFilterProp: 'sought' }}
      placeholder={t('candidates.placeholder')}
      loading={fetching}
      notFoundContent={fetching ? null : inputs('person.none')}
      listHeight={320}
      options={options}
      optionRender={({ data: { candidate } }) => <CandidateOption candidate={candidate} />}
    />
  )
}

function CandidateOption({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('dispatch')
  const { t: label } = useTranslation('enums')
  const { technician, skilled, sameZone, openVisits, conflicts } = candidate
  return (
    <span className={styles.option}>
      <span className={styles.name}>
        {technician.name} <span className={styles.faint}>{technician.department.name}</span>
      </span>
      <span className={styles.load}>
        {openVisits > 0 ? t('candidates.open', { number: openVisits }) : t('candidates.free')}
      </span>
      <span className={styles.more}>
        {technician.serviceZone && (
          <span className={sameZone ? styles.fits : undefined}>
            {label(`serviceZone.${technician.serviceZone}`)}
            {sameZone && ` (${t('candidates.sameZone')})`}
          </span>
        )}
        {technician.skills && technician.skills.length > 0 && (
          <span className={skilled ? styles.fits : undefined}>
            {technician.skills.join(' / ')}
            {skilled && ` (${t('candidates.skilled')})`}
          </span>
        )}
      </span>
      {conflicts.length > 0 && (
        <span className={styles.conflict}>
          <WarningOutlined aria-hidden />{' '}
          {conflicts
            .map(({ kind, minutes }) => t(`conflicts.${kind}`, { number: minutes }))
            .join('; ')}
        </span>
      )}
    </span>
  )
}
