import { Form, Input, InputNumber, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { InstantPicker } from '@/components/InstantPicker'
import { MoneyInput } from '@/components/MoneyInput'
import type { Parameter } from './parameters'
import styles from './QueryPage.module.css'

interface ParametersFormProps {
  parameters: readonly Parameter[]
  values: Readonly<Record<string, unknown>>
  onChange: (values: Record<string, unknown>) => void
}

/** The variables of the query as fields, each by its type. */
export function ParametersForm({ parameters, values, onChange }: ParametersFormProps) {
  const { t } = useTranslation('queries')
  if (parameters.length === 0) return null
  return (
    <Form layout="vertical" className={styles.parameters} aria-label={t('parameters')}>
      {parameters.map((parameter) => (
        <Form.Item
          key={parameter.name}
          label={parameter.name}
          required={parameter.required}
          htmlFor={fieldID(parameter)}
          tooltip={parameter.type}
        >
          <Field
            parameter={parameter}
            value={values[parameter.name]}
            onChange={(value) => onChange({ ...values, [parameter.name]: value })}
          />
        </Form.Item>
      ))}
    </Form>
  )
}

interface FieldProps {
  parameter: Parameter
  value: unknown
  onChange: (value: unknown) => void
}

function Field({ parameter, value, onChange }: FieldProps) {
  const { input, preset } = parameter
  const id = fieldID(parameter)
  const placeholder = preset === undefined || preset === null ? '' : String(preset)
  const text = typeof value === 'string' ? value : undefined
  switch (input.kind) {
    case 'day':
      return <DayPicker id={id} value={text} onChange={onChange} placeholder={placeholder} />
    case 'moment':
      return <InstantPicker id={id} value={text} onChange={onChange} placeholder={placeholder} />
    case 'number':
      return (
        <InputNumber
          id={id}
          className={styles.number}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          placeholder={placeholder}
        />
      )
    case 'money':
      return (
        <MoneyInput id={id} value={typeof value === 'number' ? value : null} onChange={onChange} />
      )
    case 'yesNo':
      return (
        <Switch
          id={id}
          checked={value === true || (value === undefined && preset === true)}
          onChange={onChange}
        />
      )
    case 'option':
      return (
        <Select
          id={id}
          allowClear
          {...(input.many ? { mode: 'multiple' as const } : {})}
          value={value}
          onChange={onChange}
          placeholder={placeholder}
          options={input.options.map((option) => ({ value: option, label: option }))}
        />
      )
    case 'json':
      return <JSONField id={id} value={value} onChange={onChange} />
    default:
      return (
        <Input
          id={id}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          placeholder={placeholder}
        />
      )
  }
}

/** What has a shape of its own, as JSON; what is not JSON yet is kept as it is typed. */
function JSONField({
  id,
  value,
  onChange,
}: {
  id: string
  value: unknown
  onChange: (value: unknown) => void
}) {
  const shown = typeof value === 'string' || value === undefined ? value : JSON.stringify(value)
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 1, maxRows: 6 }}
      value={shown}
      onChange={({ target }) => onChange(parsed(target.value))}
      placeholder="{ }"
    />
  )
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : text
  } catch {
    return text
  }
}

function fieldID({ name }: Parameter): string {
  return `parameter-${name}`
}
