import { useEffect, useRef } from 'react'
import { useSubscription } from 'urql'
import { graphql } from '@/gql'

const changesSubscription = graphql(`
  subscription MyDayChanges($id: ID) {
    serviceRecordChanged(id: $id) {
      at
      action
    }
  }
`)

/** Reads anew whenever somebody changes a record that the viewer may see; one record, or any. */
export function useLiveReload(reload: () => void, serviceRecordID: string | null = null): void {
  const latest = useRef(reload)
  useEffect(() => {
    latest.current = reload
  })
  const [{ data }] = useSubscription({
    query: changesSubscription,
    variables: { id: serviceRecordID },
  })
  useEffect(() => {
    if (data) latest.current()
  }, [data])
}
