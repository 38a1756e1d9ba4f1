import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'

/** What makes rows walkable: the region that holds them, and a way to its first row. */
export interface RowKeys {
  /** For the element around the rows; each row holds one link with data-row. */
  region: {
    ref: React.RefObject<HTMLElement | null>
    tabIndex: -1
    onKeyDown: (event: KeyboardEvent) => void
  }
  focusFirst: () => void
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/**
 * Arrow keys, or j and k, walk the rows while the focus is within their region;
 * Enter opens, since each row is a link, o opens beside the list, and x marks
 * where rows can be marked. The region takes the focus when the
 * rows appear and nothing else has it, so that the keys work at once and are
 * still shortcuts of this region alone (WCAG 2.1.4).
 */
export function useRowKeys(ready: boolean, onMark?: (row: Element) => void): RowKeys {
  const ref = useRef<HTMLElement>(null)

  useEffect(() => {
    if (ready && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true })
  }, [ready])

  const focusRow = useCallback((step: number) => {
    const rows = [...(ref.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }, [])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const step = steps[event.key]
      const elsewhere =
        event.target !== ref.current &&
        !(event.target instanceof Element && event.target.matches('a[data-row]'))
      if (elsewhere || event.altKey || event.ctrlKey || event.metaKey) return
      const row = event.target instanceof HTMLAnchorElement ? event.target : undefined
      if (step) focusRow(step)
      else if (row && event.key === 'o') window.open(row.href, '_blank', 'noopener')
      else if (row && event.key === 'x' && onMark) onMark(row)
      else return
      event.preventDefault()
    },
    [focusRow, onMark],
  )

  return {
    region: { ref, tabIndex: -1, onKeyDown },
    focusFirst: useCallback(() => focusRow(0), [focusRow]),
  }
}
