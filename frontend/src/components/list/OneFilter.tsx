import { Select } from 'antd'
import type { ReactNode } from 'react'
import styles from './ListFilters.module.css'

interface OneFilterProps<Value extends string> {
  label: string
  value: Value | undefined
  options: { value: Value; label: ReactNode }[]
  onChange: (chosen: Value | undefined) => void
}

/** One of a few values, or none. */
export function OneFilter<Value extends string>({
  label,
  value,
  options,
  onChange,
}: OneFilterProps<Value>) {
  return (
    <Select<Value>
      className={styles.choice}
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={false}
      popupMatchSelectWidth={false}
      value={value ?? null}
      options={options}
      onChange={(chosen?: Value) => onChange(chosen)}
    />
  )
}
