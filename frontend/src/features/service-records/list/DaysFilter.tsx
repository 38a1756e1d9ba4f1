import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useMemo } from 'react'
import styles from './Filters.module.css'

export interface DaysFilterProps {
  name: string
  placeholder: [string, string]
  /** The first and the last day. */
  days: readonly [string | undefined, string | undefined]
  onChange: (from: string | undefined, to: string | undefined) => void
}

/** A range of days, open at either end. */
export function DaysFilter({ name, placeholder, days: [from, to], onChange }: DaysFilterProps) {
  // The very same values as long as they mean the same: with new ones the picker
  // would take back what is being typed when the list is read anew.
  const chosen = useMemo(
    () => [from ? dayjs(from) : null, to ? dayjs(to) : null] as [Dayjs | null, Dayjs | null],
    [from, to],
  )
  return (
    <DatePicker.RangePicker
      // What is typed stays, wherever the mouse rests on the calendar.
      previewValue={false}
      className={styles.range}
      aria-label={name}
      placeholder={placeholder}
      allowEmpty
      format="YYYY-MM-DD"
      value={chosen}
      onChange={(days) =>
        onChange(days?.[0]?.format('YYYY-MM-DD'), days?.[1]?.format('YYYY-MM-DD'))
      }
    />
  )
}
