import { useCallback, useEffect, useState } from 'react'
import { useDebounced } from '@/lib/debounce'

/**
 * A text that is searched for as soon as the typing pauses. It follows the
 * address when that changes by itself, as with the browser's back button, but
 * never takes away what is being typed, nor what was typed since the last search.
 */
export function useTyped(text: string, onSearch: (text: string) => void) {
  const [typed, setTyped] = useState(text)
  const [sent, setSent] = useState(text)
  const [known, setKnown] = useState(text)
  if (known !== text) {
    setKnown(text)
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

  return { typed, setTyped, searchNow: () => search(typed.trim()) }
}
