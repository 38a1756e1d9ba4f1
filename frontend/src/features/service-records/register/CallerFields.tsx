import { Form, Input } from 'antd'
import { useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { InstantPicker } from '@/components/InstantPicker'
import { dayOf, instantAt } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'
import styles from './RegisterForm.module.css'

/** Who speaks, where to go, and when. */
export function CallerFields() {
  const { t } = useTranslation('serviceRecords')
  const promises = usePromises()
  return (
    <div className={styles.fields}>
      <Form.Item name="callerName" label={t('register.callerName')}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item name="callerPhone" label={t('register.callerPhone')}>
        <Input autoComplete="off" inputMode="tel" maxLength={64} />
      </Form.Item>
      <Form.Item name="serviceAddress" label={t('register.address')} className={styles.wide}>
        <Input autoComplete="off" maxLength={300} />
      </Form.Item>
      <Form.Item name="reportedAt" label={t('register.reportedAt')}>
        <InstantPicker className={styles.picker} placeholder={t('register.now')} />
      </Form.Item>
      <Form.Item name="promisedAt" label={t('register.promisedAt')}>
        <InstantPicker className={styles.picker} presets={promises} />
      </Form.Item>
    </div>
  )
}

/** The arrivals that are promised most, by the company's clocks. */
function usePromises() {
  const { t } = useTranslation('serviceRecords')
  const zone = useContext(CompanyZone)
  return useMemo(() => {
    const now = new Date()
    const today = dayOf(now, zone)
    const tomorrow = dayOf(new Date(now.getTime() + 24 * 60 * 60 * 1000), zone)
    const hour = 60 * 60 * 1000
    const soon = new Date(Math.ceil((now.getTime() + 2 * hour) / (hour / 2)) * (hour / 2))
    return [
      { label: t('register.promises.soon'), instant: soon.toISOString() },
      { label: t('register.promises.today'), instant: instantAt(`${today}T18:00`, zone) },
      { label: t('register.promises.morning'), instant: instantAt(`${tomorrow}T10:00`, zone) },
      { label: t('register.promises.afternoon'), instant: instantAt(`${tomorrow}T15:00`, zone) },
    ].filter(({ instant }) => Date.parse(instant) > now.getTime())
  }, [t, zone])
}
