import { Select } from 'antd'
import type { ReactNode } from 'react'
import styles from './ListFilters.module.css'

interface ChoiceFilterProps<Value extends string> {
  label: string
  value: readonly Value[]
  options: { value: Value; label: ReactNode }[]
  onChange: (chosen: Value[]) => void
}

/** Any number of a few values; says in one word what is chosen. */
export function ChoiceFilter<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceFilterProps<Value>) {
  return (
    <Select<Value[]>
      mode="multiple"
      className={styles.choice}
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={false}
      popupMatchSelectWidth={false}
      maxTagCount={0}
      maxTagPlaceholder={(chosen) =>
        chosen.length === 1 ? chosen[0]?.label : `${label} · ${chosen.length}`
      }
      value={[...value]}
      options={options}
      onChange={onChange}
    />
  )
}
