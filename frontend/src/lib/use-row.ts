import { useParams } from 'react-router'
import { type TypedDocumentNode, useQuery } from 'urql'
import { type Fault, faultOf } from './errors'

/** What the server answered about the row that the page's address names. */
export interface RowAnswer<Data> {
  id: string
  /** Undefined until the server has answered about this very row. */
  data: Data | undefined
  /** Why it did not; a row that there is not, or not for the viewer, is no fault but no data. */
  fault: Fault | undefined
  /** Whether it is certain that there is no such row. */
  missing: boolean
  retry: () => void
}

/** Asks for the row of the address ("…/:id"). Ids are numbers; anything else is not asked for. */
export function useRow<Data>(
  query: TypedDocumentNode<Data, { id: string }>,
  isThere: (data: Data) => boolean,
): RowAnswer<Data> {
  const { id = '' } = useParams()
  const named = /^\d{1,18}$/.test(id)
  const [{ data, error, operation }, ask] = useQuery({ query, variables: { id }, pause: !named })
  const own = named && operation?.variables.id === id ? data : undefined
  const fault = error && faultOf(error)
  const hidden = fault?.code === 'NOT_FOUND' || fault?.code === 'FORBIDDEN'
  return {
    id,
    data: own && isThere(own) ? own : undefined,
    fault: hidden ? undefined : fault,
    missing: !named || hidden || (own !== undefined && !isThere(own)),
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}
