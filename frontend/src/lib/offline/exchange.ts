import type { Exchange, Operation, OperationResult } from '@urql/core'
import { filter, fromPromise, fromValue, map, merge, mergeMap, pipe, share } from 'wonka'
import { faultOf } from '@/lib/errors'
import type { KeptAnswers } from './answers'

/** The context of a query whose answer is kept on the device and shown while there is no line. */
export const keptOffline = { keptOffline: true } as const

/** How long the line may keep silent before the kept answer is shown meanwhile, in milliseconds. */
const patience = 2_500

/**
 * Keeps the answers of the queries that ask for it, and gives the last one
 * where the server cannot be reached; `extensions.keptAt` (milliseconds) then
 * says from when it is. A refusal by the server is passed on: it is an answer.
 */
export function keptAnswersExchange(answers: KeptAnswers): Exchange {
  return ({ forward }) =>
    (operations$) => {
      const shared$ = share(operations$)
      const answered = new Set<number>()
      const meanwhile$ = pipe(
        shared$,
        filter(isKept),
        mergeMap((operation) => {
          answered.delete(operation.key)
          return fromPromise(later().then(() => keptResult(operation)))
        }),
        filter((result): result is OperationResult => {
          return result !== undefined && !answered.has(result.operation.key)
        }),
        map((result) => ({ ...result, stale: true })),
      )
      const results$ = pipe(
        forward(shared$),
        mergeMap((result) => {
          if (!isKept(result.operation)) return fromValue(result)
          answered.add(result.operation.key)
          return fromPromise(withKept(result))
        }),
      )
      return merge([meanwhile$, results$])

      async function withKept(result: OperationResult): Promise<OperationResult> {
        if (!result.error) {
          void answers.write(nameOf(result.operation), result.data)
          return result
        }
        if (faultOf(result.error).code !== 'UNREACHABLE') return result
        return (await keptResult(result.operation)) ?? result
      }

      async function keptResult(operation: Operation): Promise<OperationResult | undefined> {
        const kept = await answers.read(nameOf(operation))
        if (!kept) return undefined
        const extensions = { keptAt: kept.at }
        return { operation, data: kept.value, extensions, stale: false, hasNext: false }
      }
    }
}

function isKept({ kind, context }: Operation): boolean {
  return kind === 'query' && context.keptOffline === true
}

/** The key stands for query and variables: another release asks, and keeps, anew. */
function nameOf({ key }: Operation): string {
  return `query.${key}`
}

function later(): Promise<void> {
  return new Promise((done) => setTimeout(done, patience))
}

/** From when an answer is, where it is one that the device kept. */
export function keptAtOf(extensions: Readonly<Record<string, unknown>> | undefined): Date | null {
  const at = extensions?.keptAt
  return typeof at === 'number' ? new Date(at) : null
}
