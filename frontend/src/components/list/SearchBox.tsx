import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import type { KeyboardEvent } from 'react'
import styles from './ListFilters.module.css'
import { useTyped } from './useTyped'

interface SearchBoxProps {
  /** What is searched in: placeholder and name. */
  label: string
  text: string
  onSearch: (text: string) => void
  /** Leads on from the text to what was found. */
  onLeave: () => void
}

/** Free text. What is typed is searched for as soon as the typing pauses, or with Enter. */
export function SearchBox({ label, text, onSearch, onLeave }: SearchBoxProps) {
  const { typed, setTyped, searchNow } = useTyped(text, onSearch)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') setTyped('')
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      onLeave()
    }
  }

  return (
    <Input
      type="search"
      className={styles.search}
      prefix={<SearchOutlined aria-hidden />}
      placeholder={label}
      aria-label={label}
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={searchNow}
      onKeyDown={onKeyDown}
    />
  )
}
