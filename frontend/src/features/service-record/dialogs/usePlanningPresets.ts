import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, instantAt } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'

interface Preset {
  label: string
  instant: string
}

const hour = 60 * 60 * 1000
const day = 24 * hour

/** The times that people plan with most, by the company's clocks; the promised one first. */
export function usePlanningPresets(promisedAt?: string | null): Preset[] {
  const { t } = useTranslation('serviceRecord')
  const zone = useContext(CompanyZone)
  const [opened] = useState(() => new Date())
  const today = dayOf(opened, zone)
  const tomorrow = dayOf(new Date(opened.getTime() + day), zone)
  const presets = [
    ...(promisedAt ? [{ label: t('forms.presets.promised'), instant: promisedAt }] : []),
    {
      label: t('forms.presets.inTwoHours'),
      instant: new Date(opened.getTime() + 2 * hour).toISOString(),
    },
    { label: t('forms.presets.thisAfternoon'), instant: instantAt(`${today}T14:00`, zone) },
    { label: t('forms.presets.tomorrowMorning'), instant: instantAt(`${tomorrow}T09:00`, zone) },
    { label: t('forms.presets.tomorrowAfternoon'), instant: instantAt(`${tomorrow}T14:00`, zone) },
  ]
  return presets.filter(({ instant }) => new Date(instant) > opened)
}
