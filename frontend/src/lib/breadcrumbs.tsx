import {
  createContext,
  type PropsWithChildren,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'

/** A step between the section of the navigation and the page itself. */
export interface Crumb {
  label: string
  path: string
}

/** What the open page says of its place. */
interface Place {
  /** The name of the page; empty until it has said one. */
  title: string
  /** The steps on the way to it, below its section. */
  crumbs: readonly Crumb[]
  /** Whether a notice stands in for the page. */
  missing: boolean
}

interface Feed {
  /** Names the page; answers how to take that back. */
  name: (title: string) => () => void
  /** Says the way to the page; answers how to take that back. */
  lead: (crumbs: readonly Crumb[]) => () => void
  /** Says that there is no page here; answers how to take that back. */
  miss: () => () => void
}

const nowhere: readonly Crumb[] = []
const PlaceContext = createContext<Place>({ title: '', crumbs: nowhere, missing: false })
const unheard = () => () => undefined
const FeedContext = createContext<Feed>({ name: unheard, lead: unheard, miss: unheard })

/** Carries what pages say of their place up to the frame around them. */
export function BreadcrumbsProvider({ children }: PropsWithChildren) {
  const [title, setTitle] = useState('')
  const [crumbs, setCrumbs] = useState(nowhere)
  const [missing, setMissing] = useState(false)
  const place = useMemo(() => ({ title, crumbs, missing }), [title, crumbs, missing])
  const feed = useMemo<Feed>(
    () => ({
      name: (said) => {
        setTitle(said)
        return () => setTitle((now) => (now === said ? '' : now))
      },
      lead: (said) => {
        setCrumbs(said)
        return () => setCrumbs((now) => (now === said ? nowhere : now))
      },
      miss: () => {
        setMissing(true)
        return () => setMissing(false)
      },
    }),
    [],
  )
  return (
    <FeedContext value={feed}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </FeedContext>
  )
}

/** What the open page says of its place; for the frame. */
export function usePlace(): Place {
  return useContext(PlaceContext)
}

/**
 * Puts steps between the page's section and the page in the breadcrumbs: the
 * customer of a unit, the parent of a department. A page needs this only where
 * there are such steps: its section follows from the address, and its own name
 * from its title.
 */
export function useBreadcrumbs(crumbs: readonly Crumb[]): void {
  const { lead } = useContext(FeedContext)
  const key = JSON.stringify(crumbs)
  useEffect(() => lead(JSON.parse(key)), [lead, key])
}

/** Names the page in the breadcrumbs; useDocumentTitle does so for all pages. */
export function usePageName(title: string): void {
  const { name } = useContext(FeedContext)
  useEffect(() => name(title), [name, title])
}

/** Says that there is no page at this address, so that it is not offered again as one that was open. */
export function useMissingPage(): void {
  const { miss } = useContext(FeedContext)
  useEffect(miss, [miss])
}
