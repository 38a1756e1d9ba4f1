import { useEffect } from 'react'

/** Names the browser's tab and history entry after the page that is open. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · 三包 Sanbao` : '三包 Sanbao'
  }, [title])
}
