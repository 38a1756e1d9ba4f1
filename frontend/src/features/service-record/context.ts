import { createContext, useContext } from 'react'
import type { ServiceAction } from '@/gql/graphql'

/** A change that somebody made while a dialog was being filled in. */
export interface News {
  /** Empty for the system itself. */
  actor: string
  action: ServiceAction
  /** An instant, RFC 3339. */
  at: string
}

/** What the parts of a record's page have in common. */
export interface RecordPage {
  id: string
  /** Opens the dialog of an action; `of` names the visit, part usage or issue that it is about. */
  open: (action: ServiceAction, of?: string) => void
  /** Closes the dialog. */
  close: () => void
  /** Reads the record anew, and the timeline with it. */
  reload: () => Promise<void>
  /** While something is typed into a dialog the page stands still; `news` then tells what came in between. */
  setTyping: (typing: boolean) => void
  news: News | null
}

const RecordPageContext = createContext<RecordPage | null>(null)

export const RecordPageProvider = RecordPageContext.Provider

/** The page of the record around this component. */
export function useRecordPage(): RecordPage {
  const page = useContext(RecordPageContext)
  if (!page) throw new Error('useRecordPage needs a RecordPageProvider above it')
  return page
}
