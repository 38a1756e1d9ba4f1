import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { useContext, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { instantAt, wallClockOf } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'
import { WallClockPicker } from './WallClockPicker'

dayjs.extend(utc)

interface InstantPickerProps {
  id?: string
  className?: string
  placeholder?: string
  'aria-label'?: string
  /** An instant, RFC 3339. */
  value?: string | undefined
  onChange?: (instant: string | undefined) => void
  /** Instants to take with one click, as "tomorrow morning". */
  presets?: { label: string; instant: string }[]
}

/**
 * Picks a moment by the company's clocks, wherever the browser stands. Inside,
 * it handles wall clocks as if they were UTC, which no change to summer time
 * disturbs. A moment counts as soon as it is typed to the end: a form then knows
 * that somebody has typed, before Enter or the next field tell it.
 */
export function InstantPicker({ value, onChange, presets, ...rest }: InstantPickerProps) {
  const { t } = useTranslation('pickers')
  const zone = useContext(CompanyZone)
  // The very same value as long as it means the same: with a new one the picker
  // would take back what is being typed.
  const chosen = useMemo(() => (value ? shownAt(value, zone) : null), [value, zone])
  const told = useRef(value)
  const instantOf = (picked: Dayjs | null) =>
    picked ? instantAt(picked.format('YYYY-MM-DDTHH:mm'), zone) : undefined
  const tell = (instant: string | undefined) => {
    told.current = instant
    if (instant !== value) onChange?.(instant)
  }
  // When the field is left it tells once more, and late, what was typed in it. By then
  // the form may have moved the moment, as the end of a visit moves with its start.
  const leave = (instant: string | undefined) => {
    if (!instant || instant !== told.current) tell(instant)
  }
  return (
    <WallClockPicker
      placeholder={t('instant')}
      {...rest}
      value={chosen}
      onChange={(picked) => leave(instantOf(picked))}
      onCalendarChange={(picked) =>
        tell(instantOf(Array.isArray(picked) ? (picked[0] ?? null) : picked))
      }
      format="YYYY-MM-DD HH:mm"
      showTime={{ format: 'HH:mm' }}
      showNow={false}
      needConfirm={false}
      // The calendar opens under the mouse as often as not: the day on which it
      // happens to rest must not stand in the place of what is being typed.
      previewValue={false}
      presets={presets?.map(({ label, instant }) => ({ label, value: shownAt(instant, zone) }))}
    />
  )
}

/** The wall clock of the zone at an instant, as if it were UTC. */
function shownAt(instant: string, zone: string) {
  return dayjs.utc(wallClockOf(instant, zone))
}
