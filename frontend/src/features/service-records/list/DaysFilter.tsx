import { DatePicker } from 'antd'
import dayjs from 'dayjs'
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
  return (
    <DatePicker.RangePicker
      // What is typed stays, wherever the mouse rests on the calendar.
      previewValue={false}
      className={styles.range}
      aria-label={name}
      placeholder={placeholder}
      allowEmpty
      format="YYYY-MM-DD"
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      onChange={(days) =>
        onChange(days?.[0]?.format('YYYY-MM-DD'), days?.[1]?.format('YYYY-MM-DD'))
      }
    />
  )
}
