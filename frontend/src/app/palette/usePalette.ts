import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '@/i18n/zh-CN'
import type { Fault } from '@/lib/errors'
import { useDrafts } from '@/lib/use-drafts'
import { useViewer } from '@/lib/viewer'
import { currentEntry, type NavigationEntry, navigationFor } from '../navigation'
import { kinds } from './kinds'
import { recentPages } from './recent'
import { matching, useActionCommands, usePageCommands } from './useCommands'
import { useLookup } from './useLookup'

/** A line of the palette: it leads somewhere or does something. */
export interface Choice {
  key: string
  label: string
  icon: ReactNode
  hint?: string
  keys?: readonly string[]
  path?: string
  run?: () => void
}

/** Lines under a heading. */
export interface Section {
  key: string
  heading: string
  choices: readonly Choice[]
}

interface Offer {
  sections: readonly Section[]
  /** Whether this is all that there is for the term. */
  settled: boolean
  fault?: Fault
}

/**
 * What the palette offers for a term: the rows found, then pages and commands;
 * without a term what was open lately comes first.
 */
export function usePalette(term: string, onShortcuts: () => void): Offer {
  const { t } = useTranslation('palette')
  const own = useOwnEntries()
  const wanted = useMemo(
    () => new Set(kinds.filter(({ path }) => own(path('1'))).map(({ kind }) => kind)),
    [own],
  )
  const found = useLookup(term, wanted)
  const recent = recentPages(useDrafts())
  const lately: Choice[] = recent.flatMap(({ path, title }) => {
    const entry = own(path)
    return entry ? [{ key: `recent:${path}`, label: title, icon: entry.icon, path }] : []
  })
  const pages = matching(usePageCommands(), term)
  const actions = matching(useActionCommands(onShortcuts), term)
  const sections = [
    ...(term ? [] : [{ key: 'recent', heading: t('recent'), choices: lately }]),
    ...useFoundSections(found.hits, own),
    { key: 'pages', heading: t('pages'), choices: pages },
    { key: 'actions', heading: t('actions'), choices: actions },
  ]
  return {
    ...found,
    sections: sections.filter(({ choices }) => choices.length > 0),
  }
}

/** Finds the entry of the navigation that an address belongs to, where the viewer has it. */
function useOwnEntries(): (path: string) => NavigationEntry | undefined {
  const viewer = useViewer()
  return useMemo(() => {
    const entries = new Set(navigationFor(viewer))
    return (path) => {
      const entry = currentEntry(path)
      return entry && entries.has(entry) ? entry : undefined
    }
  }, [viewer])
}

function useFoundSections(
  hits: ReturnType<typeof useLookup>['hits'],
  own: ReturnType<typeof useOwnEntries>,
): Section[] {
  const { t } = useTranslation('shell')
  const sections = new Map<keyof Texts['shell']['navigation'], Choice[]>()
  for (const hit of hits) {
    const entry = own(hit.path)
    if (!entry) continue
    const choices = sections.get(entry.label) ?? []
    choices.push({ ...hit, icon: entry.icon })
    sections.set(entry.label, choices)
  }
  return [...sections].map(([label, choices]) => ({
    key: label,
    heading: t(`navigation.${label}`),
    choices,
  }))
}
