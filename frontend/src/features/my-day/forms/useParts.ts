import { useCallback } from 'react'
import { type Client, type OperationResult, useClient } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { MyDayPartFragment, MyDayPartsQuery } from '@/gql/graphql'
import { Fault, faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { KeptAnswers } from '@/lib/offline/answers'
import { useSessionState } from '@/lib/session/context'

const FoundPart = graphql(`
  fragment MyDayPart on Part {
    id
    code
    name
    unitOfMeasure
  }
`)

const partsQuery = graphql(`
  query MyDayParts($first: Int!, $after: Cursor, $where: PartWhereInput!) {
    parts(first: $first, after: $after, orderBy: { field: CODE }, where: $where) {
      edges {
        node {
          ...MyDayPart
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** How many parts are offered to a search. */
const offered = 20
/** How many the device keeps at most: enough for a van, and for a phone's line. */
const pages = 10
const pageSize = 200
/** The list is read anew after so many milliseconds. */
const freshFor = 12 * 60 * 60 * 1000
const name = 'parts'

/** The parts to choose from: asked of the server or, without a line, looked up in the list that the device keeps. */
export interface Parts {
  /** Those whose code or name contains the term. Throws a Fault. */
  search: (term: string) => Promise<MyDayPartFragment[]>
  /** The one of just this code, in upper or lower case. Throws a Fault. */
  byCode: (code: string) => Promise<MyDayPartFragment | undefined>
}

export function useParts(): Parts {
  const client = useClient()
  const state = useSessionState()
  const owner = state.status === 'signedIn' ? state.viewerId : ''
  const search = useCallback(
    (term: string) =>
      orKept(
        owner,
        () => ask(client, { or: [{ codeContainsFold: term }, { nameContainsFold: term }] }),
        (part) => [part.code, part.name].some((text) => contains(text, term)),
      ),
    [client, owner],
  )
  const byCode = useCallback(
    async (code: string) => {
      const found = await orKept(
        owner,
        () => ask(client, { codeEqualFold: code }),
        (part) => part.code.toLowerCase() === code.toLowerCase(),
      )
      return found[0]
    },
    [client, owner],
  )
  return { search, byCode }
}

/** Has the device keep the list of parts, for the time without a line. */
export async function keepParts(client: Client, owner: string): Promise<void> {
  const answers = new KeptAnswers(owner)
  const kept = await answers.read(name)
  if (kept && Date.now() - kept.at < freshFor) return
  const parts: MyDayPartFragment[] = []
  let after: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const { data, error }: OperationResult<MyDayPartsQuery> = await client.query(
      partsQuery,
      { first: pageSize, after, where: { active: true } },
      { requestPolicy: 'network-only' },
    )
    if (error || !data) return
    parts.push(...nodesOf(data.parts).map((part) => readFragment(FoundPart, part)))
    after = data.parts.pageInfo.endCursor ?? null
    if (!data.parts.pageInfo.hasNextPage) break
  }
  await answers.write(name, parts)
}

async function ask(client: Client, where: object): Promise<MyDayPartFragment[]> {
  const { data, error } = await client.query(partsQuery, {
    first: offered,
    after: null,
    where: { active: true, ...where },
  })
  if (error) throw faultOf(error)
  return nodesOf(data?.parts).map((part) => readFragment(FoundPart, part))
}

async function orKept(
  owner: string,
  asked: () => Promise<MyDayPartFragment[]>,
  fits: (part: MyDayPartFragment) => boolean,
): Promise<MyDayPartFragment[]> {
  try {
    return await asked()
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code !== 'UNREACHABLE') throw fault
    const kept = await new KeptAnswers(owner).read(name)
    if (!Array.isArray(kept?.value)) throw new Fault('UNREACHABLE', 'unreachable', '')
    return (kept.value as MyDayPartFragment[]).filter(fits).slice(0, offered)
  }
}

function contains(text: string, term: string): boolean {
  return text.toLowerCase().includes(term.toLowerCase())
}
