import { WarningOutlined } from '@ant-design/icons'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './TechnicianSelect.module.css'
import { type Candidate, type Sending, useCandidates } from './useCandidates'

interface TechnicianSelectProps extends Sending {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
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
  const sending = { serviceRecordID, visitID, plannedStart, plannedEnd }
  const { candidates, fetching } = useCandidates(sending)
  const options = candidates.map((candidate) => ({
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
