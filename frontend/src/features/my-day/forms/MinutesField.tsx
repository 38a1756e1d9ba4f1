import { MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { Duration } from '../Duration'
import styles from './fields.module.css'

const step = 15

interface MinutesFieldProps {
  id?: string
  value?: number
  onChange?: (minutes: number) => void
}

/** A length of time in minutes, by quarters of an hour with the thumb, or typed. */
export function MinutesField({ id, value = 0, onChange }: MinutesFieldProps) {
  const { t } = useTranslation('myDay')
  return (
    <div className={styles.stepper}>
      <Button
        icon={<MinusOutlined aria-hidden />}
        aria-label={t('form.labourLess')}
        disabled={value === 0}
        onClick={() => onChange?.(Math.max(0, (Math.ceil(value / step) - 1) * step))}
      />
      <InputNumber
        {...(id ? { id } : {})}
        className={styles.number ?? ''}
        controls={false}
        inputMode="numeric"
        min={0}
        precision={0}
        value={value}
        onChange={(typed) => onChange?.(typed ?? 0)}
      />
      <Button
        icon={<PlusOutlined aria-hidden />}
        aria-label={t('form.labourMore')}
        onClick={() => onChange?.((Math.floor(value / step) + 1) * step)}
      />
      <span className={styles.said}>
        <Duration minutes={value} />
      </span>
    </div>
  )
}
