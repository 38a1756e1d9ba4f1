import { useEffect } from 'react'
import { usePageName } from './breadcrumbs'

/** Names the browser's tab and history entry after the page that is open, and the page in its breadcrumbs. */
export function useDocumentTitle(title: string): void {
  usePageName(title)
  useEffect(() => {
    document.title = documentTitle(title)
  }, [title])
}

/** The name of the browser's tab for a page. */
export function documentTitle(title: string): string {
  return title ? `${title} · 三包 Sanbao` : '三包 Sanbao'
}
