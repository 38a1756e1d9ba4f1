/** What the API was asked. */
export interface Asked {
  query: string
  /** Which operation of the text; undefined where it has only one. */
  operationName?: string | undefined
  variables: Record<string, unknown>
}

/** What the API answered to a query. */
export interface QueryAnswer {
  /** The query that it answers: what stands in the editor may be another one by now. */
  asked: Asked
  data: unknown
  /** The messages of its errors. */
  errors: string[]
  /** From the press of the button to the answer. */
  milliseconds: number
  /** As extensions.cost tells it; undefined where it tells none. */
  cost: number | undefined
}

/** Reads an answer of GraphiQL's fetcher; nothing of what is none: the schema, and streams. */
export function answerOf(
  asked: Asked,
  answer: unknown,
  milliseconds: number,
): QueryAnswer | undefined {
  if (asked.operationName === 'IntrospectionQuery' || typeof answer !== 'object' || answer === null)
    return
  if (!('data' in answer) && !('errors' in answer)) return
  const { data, errors, extensions } = answer as {
    data?: unknown
    errors?: readonly { message: string }[]
    extensions?: { cost?: { requested?: number } }
  }
  return {
    asked,
    data,
    errors: (errors ?? []).map(({ message }) => message),
    milliseconds: Math.round(milliseconds),
    cost: extensions?.cost?.requested,
  }
}
