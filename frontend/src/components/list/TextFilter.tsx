import { Input } from 'antd'
import styles from './ListFilters.module.css'
import { useTyped } from './useTyped'

interface TextFilterProps {
  label: string
  value: string
  onChange: (text: string) => void
}

/** A filter by a few characters, as of a region or a supplier. */
export function TextFilter({ label, value, onChange }: TextFilterProps) {
  const { typed, setTyped, searchNow } = useTyped(value, onChange)
  return (
    <Input
      className={styles.text}
      placeholder={label}
      aria-label={label}
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={searchNow}
    />
  )
}
