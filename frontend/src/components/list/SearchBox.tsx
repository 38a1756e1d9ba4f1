import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import { useDebounced } from '@/lib/debounce'
import styles from './ListFilters.module.css'

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
  const [typed, setTyped] = useState(text)
  const [sent, setSent] = useState(text)
  const [known, setKnown] = useState(text)
  if (known !== text) {
    setKnown(text)
    // The address changed by itself, as with the browser's back button. It never
    // takes away what is being typed, nor what was typed since the last search.
    if (text !== sent && typed.trim() === sent) {
      setTyped(text)
      setSent(text)
    }
  }

  const search = useCallback(
    (wanted: string) => {
      setSent(wanted)
      onSearch(wanted)
    },
    [onSearch],
  )
  const settled = useDebounced(typed.trim(), 300)
  useEffect(() => {
    if (settled === typed.trim() && settled !== sent) search(settled)
  }, [settled, typed, sent, search])

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
      onPressEnter={() => search(typed.trim())}
      onKeyDown={onKeyDown}
    />
  )
}
