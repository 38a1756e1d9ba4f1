import { useTranslation } from 'react-i18next'

/** A length of time, in hours and minutes. */
export function Duration({ minutes }: { minutes: number }) {
  const { t } = useTranslation('myDay')
  if (minutes < 60) return t('form.minutes', { minutes })
  return t('form.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
