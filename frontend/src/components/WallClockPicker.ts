import type { GenerateConfig } from '@rc-component/picker/generate'
import ofBrowser from '@rc-component/picker/generate/dayjs'
import { DatePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/**
 * How the picker reckons: as antd's own does, but a wall clock is one of UTC
 * wherever it comes from. What is typed would otherwise be one of the browser's
 * zone, beside a value that is not: unequal where they show the same, equal
 * where they do not, and an hour off where the browser's clocks change.
 */
export const wallClocks: GenerateConfig<Dayjs> = {
  ...ofBrowser,
  getNow: () => dayjs().utc(true),
  getFixedDate: (day) => dayjs.utc(day),
  locale: {
    ...ofBrowser.locale,
    parse: (_locale, text, formats) =>
      formats
        .map((format) => dayjs.utc(text, format, true))
        .find((wallClock) => wallClock.isValid()) ?? null,
  },
}

/** A picker of wall clocks, which knows no zone and no summer time. */
export const WallClockPicker = DatePicker.generatePicker<Dayjs>(wallClocks)
