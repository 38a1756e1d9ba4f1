import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { serviceZones } from '@/lib/enums'
import type { BoardAddress } from './address'
import styles from './DispatchPage.module.css'
import { addDays, type BoardView } from './slots'

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
  const step = address.view === 'week' ? 7 : 1
  const go = (to: string) => onChange({ day: to === today ? undefined : to })
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
      <div className={styles.days}>
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('earlier')}
          onClick={() => go(addDays(day, -step))}
        />
        <Button onClick={() => go(today)} disabled={day === today}>
          {t('today')}
        </Button>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={t('later')}
          onClick={() => go(addDays(day, step))}
        />
        <DayPicker
          className={styles.date ?? ''}
          aria-label={t('date')}
          value={day}
          onChange={(to) => go(to ?? today)}
        />
      </div>
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
