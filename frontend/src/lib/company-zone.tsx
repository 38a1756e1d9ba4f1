import { type PropsWithChildren, useContext, useEffect } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { CompanyZone } from './formats'
import { keptOffline } from './offline/exchange'

const zoneQuery = graphql(`
  query CompanyZone {
    settings {
      timezone
    }
  }
`)

const storageKey = 'sanbao.zone'

/**
 * Gives the page the company's zone as the server tells it. Until it has, the
 * zone is the one that it told last on this device, so that no time of day
 * jumps while a page is read.
 */
export function CompanyZoneProvider({ children }: PropsWithChildren) {
  const [{ data }] = useQuery({
    query: zoneQuery,
    requestPolicy: 'cache-first',
    context: keptOffline,
  })
  const ownZone = useContext(CompanyZone)
  const told = data?.settings.timezone
  useEffect(() => {
    if (told) localStorage.setItem(storageKey, told)
  }, [told])
  const zone = told ?? localStorage.getItem(storageKey) ?? ownZone
  return <CompanyZone value={zone}>{children}</CompanyZone>
}
