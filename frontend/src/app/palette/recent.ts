import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { usePlace } from '@/lib/breadcrumbs'
import type { Drafts } from '@/lib/drafts'
import { useDrafts } from '@/lib/use-drafts'
import { currentEntry } from '../navigation'

/** A page that was open lately, one of a section's own: a record, a customer. */
export interface RecentPage {
  path: string
  title: string
}

const name = 'recent'
const kept = 8

/** The pages that were open lately, the latest first. They are a person's own and go with the sign-out, as drafts do. */
export function recentPages(drafts: Drafts): readonly RecentPage[] {
  return drafts.read(name, areRecentPages) ?? []
}

/** The list with one more in front; a page that could not be shown is taken out of it. */
export function withPage(
  pages: readonly RecentPage[],
  { path, title }: RecentPage,
  missing: boolean,
): RecentPage[] {
  const others = pages.filter((page) => page.path !== path)
  return missing ? others : [{ path, title }, ...others].slice(0, kept)
}

/** Remembers each page below a section as it is opened. */
export function useRememberPages(): void {
  const drafts = useDrafts()
  const { pathname } = useLocation()
  const { title, missing } = usePlace()
  useEffect(() => {
    const entry = currentEntry(pathname)
    const ofOneRow = /\/\d+$/.test(pathname)
    if (!title || !entry || !ofOneRow) return
    drafts.write(name, withPage(recentPages(drafts), { path: pathname, title }, missing))
  }, [drafts, pathname, title, missing])
}

function areRecentPages(value: unknown): value is RecentPage[] {
  return (
    Array.isArray(value) &&
    value.every((page) => typeof page?.path === 'string' && typeof page?.title === 'string')
  )
}
