import { Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayStepper } from '@/components/DayStepper'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { serviceZones } from '@/lib/enums'
import type { BoardAddress } from './address'
import styles from './DispatchPage.module.css'
import type { BoardView } from './slots'

interface BoardBarProps {
  address: BoardAddress
  /** The day that is shown, and today. */
  day: string
  today: string
  skills: readonly string[]
  /** Whether there is room to choose how much is shown. */
  wide: boolean
  onChange: (change: Partial<BoardAddress>) => void
}

/** Which days, and whose. */
export function BoardBar({ address, day, today, skills, wide, onChange }: BoardBarProps) {
  const { t } = useTranslation('dispatch')
  const { t: label } = useTranslation('enums')
  return (
    <div className={styles.bar}>
      {wide && (
        <Segmented<BoardView>
          aria-label={t('view')}
          value={address.view}
          onChange={(view) => onChange({ view })}
          options={[
            { value: 'week', label: t('week') },
            { value: 'day', label: t('day') },
          ]}
        />
      )}
      <DayStepper
        day={day}
        today={today}
        step={address.view === 'week' ? 7 : 1}
        labels={{ earlier: t('earlier'), today: t('today'), later: t('later'), date: t('date') }}
        onChange={(to) => onChange({ day: to })}
      />
      <div className={styles.filters}>
        <DepartmentSelect
          className={styles.filter ?? ''}
          aria-label={t('department')}
          value={address.department}
          onChange={(department) => onChange({ department })}
        />
        <Select
          className={styles.filter ?? ''}
          aria-label={t('zone')}
          placeholder={t('zone')}
          allowClear
          value={address.zone ?? null}
          onChange={(zone) => onChange({ zone: zone ?? undefined })}
          options={serviceZones.map((zone) => ({
            value: zone,
            label: label(`serviceZone.${zone}`),
          }))}
        />
        <Select
          className={styles.filter ?? ''}
          aria-label={t('skill')}
          placeholder={t('skill')}
          allowClear
          showSearch
          value={address.skill ?? null}
          onChange={(skill) => onChange({ skill: skill ?? undefined })}
          options={skills.map((skill) => ({ value: skill, label: skill }))}
        />
      </div>
    </div>
  )
}
