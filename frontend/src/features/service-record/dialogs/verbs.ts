import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback } from 'react'
import { useClient } from 'urql'
import type { Answer } from '@/lib/graphql/submission'

/** Types of rows that any verb may have changed beside those that its answer names. */
const touched = {
  additionalTypenames: [
    'ServiceRecord',
    'ServiceEvent',
    'Visit',
    'PartUsage',
    'OpenIssue',
    'CustodyTransfer',
    'RepairCard',
  ],
}

/** Sends one verb of the API: a mutation with a single input. */
export function useVerb<Data, Input>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
): (input: Input) => Promise<Answer<Data>> {
  const client = useClient()
  return useCallback(
    async (input) => await client.mutation<Data, { input: Input }>(mutation, { input }, touched),
    [client, mutation],
  )
}
