import type { Client } from 'urql'
import { graphql } from '@/gql'
import { KeptAnswers } from '@/lib/offline/answers'
import { keptOffline } from '@/lib/offline/exchange'

/** All that the page of a visit shows. */
export const visitQuery = graphql(`
  query MyDayVisitPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Visit {
        id
        ...MyDayVisit
      }
    }
  }
`)

/** A visit as its page shows it. */
export const VisitOf = graphql(`
  fragment MyDayVisit on Visit {
    id
    number
    serviceRecord {
      id
      number
      customer {
        id
        name
      }
    }
    ...MyDayProgress
    ...MyDayPlace
    ...MyDayProblem
    ...MyDayUnit
    ...MyDayWork
    ...MyDayPhotos
    ...MyDayTimeline
    ...MyDayForm
  }
`)

/** A visit that was kept is read anew after so many milliseconds. */
const freshFor = 10 * 60 * 1000

/** Has the device keep the pages of visits, one after the other: a phone's line is narrow. */
export async function keepVisits(
  client: Client,
  owner: string,
  ids: readonly string[],
): Promise<void> {
  const answers = new KeptAnswers(owner)
  for (const id of ids) {
    const kept = await answers.read(`visit.${id}`)
    if (kept && Date.now() - kept.at < freshFor) continue
    const { error } = await client.query(
      visitQuery,
      { id },
      { ...keptOffline, requestPolicy: 'network-only' },
    )
    if (error) return
    // A note that it was kept, and when; the answer itself is kept with its query.
    await answers.write(`visit.${id}`, true)
  }
}
