import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useViewer } from '@/lib/viewer'
import { navigationFor } from '../navigation'
import { goKeys } from './keys'

/** How long after G the letter may come, in milliseconds. */
const patience = 1500

interface Panels {
  onPalette: () => void
  onSheet: () => void
}

/**
 * The keys that work on every page: ⌘K or Ctrl-K and / for the palette, ? for
 * the sheet of keys, G and a letter for a page. All but the first keep quiet
 * while somebody types, and while a dialog is open.
 */
export function useShortcuts({ onPalette, onSheet }: Panels): void {
  const navigate = useNavigate()
  const viewer = useViewer()
  const goneAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const entry = navigationFor(viewer).find(({ label }) => goKeys[label] === event.key)
      if (!entry) return
      event.preventDefault()
      void navigate(entry.path)
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isAsked()) return
      const afterG = event.timeStamp - goneAt.current < patience
      goneAt.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (event.key === '/' || event.key === '?') {
        event.preventDefault()
        if (event.key === '/') onPalette()
        else onSheet()
      } else if (afterG) go(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [viewer, navigate, onPalette, onSheet])
}

/** Whether the key goes into a text. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  )
}

/** Whether a dialog stands over the page. */
function isAsked(): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"], dialog[open]')
  return [...dialogs].some((dialog) => dialog.checkVisibility())
}
