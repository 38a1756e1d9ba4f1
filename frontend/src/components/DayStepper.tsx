import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { addDays } from '@/lib/dates'
import { DayPicker } from './DayPicker'
import styles from './DayStepper.module.css'

interface DayStepperProps {
  /** The day that is shown, and today. */
  day: string
  today: string
  /** How many days a press goes on or back. */
  step?: number
  labels: { earlier: string; today: string; later: string; date: string }
  /** Undefined for today. */
  onChange: (day: string | undefined) => void
}

/** Goes from day to day: back, to today, on, or to any. */
export function DayStepper({ day, today, step = 1, labels, onChange }: DayStepperProps) {
  const go = (to: string) => onChange(to === today ? undefined : to)
  return (
    <div className={styles.days}>
      <Button
        icon={<LeftOutlined aria-hidden />}
        aria-label={labels.earlier}
        onClick={() => go(addDays(day, -step))}
      />
      <Button onClick={() => go(today)} disabled={day === today}>
        {labels.today}
      </Button>
      <Button
        icon={<RightOutlined aria-hidden />}
        aria-label={labels.later}
        onClick={() => go(addDays(day, step))}
      />
      <DayPicker
        className={styles.date ?? ''}
        aria-label={labels.date}
        value={day}
        onChange={(to) => go(to ?? today)}
      />
    </div>
  )
}
