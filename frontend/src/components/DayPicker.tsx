import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useMemo } from 'react'

interface DayPickerProps {
  id?: string
  className?: string
  'aria-label'?: string
  placeholder?: string
  /** A calendar day, "2026-03-05". */
  value?: string | undefined
  onChange?: (day: string | undefined) => void
}

/** Picks a calendar day; days have no zone, so nothing is ever shifted. */
export function DayPicker({ value, onChange, ...rest }: DayPickerProps) {
  // The very same value as long as it means the same: with a new one the picker
  // would take back what is being typed.
  const chosen = useMemo(() => (value ? dayjs(value, 'YYYY-MM-DD') : null), [value])
  return (
    <DatePicker
      {...rest}
      value={chosen}
      onChange={(picked) => onChange?.(picked ? picked.format('YYYY-MM-DD') : undefined)}
      format="YYYY-MM-DD"
      // What is typed stays, wherever the mouse rests on the calendar.
      previewValue={false}
    />
  )
}
