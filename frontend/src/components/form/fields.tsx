import { Form, Input, InputNumber, Select } from 'antd'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import styles from './FormDrawer.module.css'

type ItemProps = ComponentProps<typeof Form.Item>

/** Two fields side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}

interface LineFieldProps extends ItemProps {
  placeholder?: string
  inputMode?: 'tel' | 'email' | 'text'
}

/** A text of one line under a label. */
export function LineField({ placeholder, inputMode, required, ...item }: LineFieldProps) {
  const rules = useRequired(required ?? false, true)
  return (
    <Form.Item rules={rules} {...item}>
      <Input placeholder={placeholder} inputMode={inputMode ?? 'text'} autoComplete="off" />
    </Form.Item>
  )
}

/** A text of several lines under a label. */
export function ProseField({ placeholder, required, ...item }: LineFieldProps) {
  const rules = useRequired(required ?? false, true)
  return (
    <Form.Item rules={rules} {...item}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} placeholder={placeholder} />
    </Form.Item>
  )
}

interface ChoiceFieldProps<Value extends string> extends ItemProps {
  options: readonly { value: Value; label: ReactNode }[]
  allowClear?: boolean
}

/** One of a few values under a label. */
export function ChoiceField<Value extends string>({
  options,
  allowClear = false,
  required,
  ...item
}: ChoiceFieldProps<Value>) {
  const rules = useRequired(required ?? false)
  return (
    <Form.Item rules={rules} {...item}>
      <Select<Value> options={[...options]} allowClear={allowClear} />
    </Form.Item>
  )
}

interface CountFieldProps extends ItemProps {
  min?: number
  max?: number
  /** What is counted, behind the number. */
  unit?: string
}

/** A whole number under a label; one has to be given. */
export function CountField({ min = 0, max, unit, ...item }: CountFieldProps) {
  const rules = useRequired(true)
  return (
    <Form.Item rules={rules} {...item}>
      <InputNumber
        min={min}
        {...(max === undefined ? {} : { max })}
        precision={0}
        inputMode="numeric"
        suffix={unit}
        style={{ width: '100%' }}
      />
    </Form.Item>
  )
}

/** A calendar day under a label. */
export function DayField({ required, ...item }: ItemProps) {
  const rules = useRequired(required ?? false)
  return (
    <Form.Item rules={rules} {...item}>
      <DayPicker className={styles.full ?? ''} />
    </Form.Item>
  )
}

/** The rule of a field that has to be filled in; without one of its own where it need not. */
export function useRequired(required: boolean, text = false) {
  const { t } = useTranslation('forms')
  return required
    ? [{ required: true, ...(text ? { whitespace: true } : {}), message: t('required') }]
    : []
}
