/** What kind of refusal an error is; the server's closed set, and what only a browser sees. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'LIMIT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  /** The server did not answer: no network, or it is being restarted. */
  | 'UNREACHABLE'

const serverCodes: ReadonlySet<string> = new Set<FaultCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'LIMIT',
  'UNAVAILABLE',
  'INTERNAL',
])

/** One input field at fault; `path` is its place in the input, as in "parts.0.quantity". */
export interface FieldFault {
  path: string
  key: string
  message: string
}

/** Who changed a record in between; comes with CONFLICT on a stale write. */
export interface Change {
  version: number
  actor: string
  action: string
  /** An instant, RFC 3339. */
  at: string
}

/**
 * An error as the page handles it. `message` is for people and already in
 * their language, because the server phrases it by Accept-Language; it is
 * empty when the server did not answer, and the page then uses its own words.
 */
export class Fault extends Error {
  readonly code: FaultCode
  readonly key: string
  readonly fields: readonly FieldFault[]
  readonly change: Change | undefined
  /** Seconds until a LIMIT that passes with time is worth another try. */
  readonly retryAfter: number | undefined

  constructor(
    code: FaultCode,
    key: string,
    message: string,
    details: {
      fields?: readonly FieldFault[]
      change?: Change | undefined
      retryAfter?: number | undefined
    } = {},
  ) {
    super(message)
    this.name = 'Fault'
    this.code = code
    this.key = key
    this.fields = details.fields ?? []
    this.change = details.change
    this.retryAfter = details.retryAfter
  }
}

/** The part of a GraphQL error that a Fault is made of; urql's and a raw answer's both fit. */
export interface GraphQLErrorLike {
  message: string
  extensions?: Readonly<Record<string, unknown>> | undefined
}

/** Makes a Fault of whatever was thrown or answered: a GraphQL error, urql's CombinedError, a failed fetch. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  if (isRecord(error)) {
    const [first] = Array.isArray(error.graphQLErrors) ? error.graphQLErrors : []
    if (isGraphQLError(first)) return faultOfGraphQL(first)
    if (isRecord(error.networkError)) return new Fault('UNREACHABLE', 'unreachable', '')
    if (isRecord(error.extensions) && isGraphQLError(error)) return faultOfGraphQL(error)
  }
  // What fetch throws when there was no answer at all.
  if (error instanceof TypeError) return new Fault('UNREACHABLE', 'unreachable', '')
  return new Fault('INTERNAL', 'internal', error instanceof Error ? error.message : String(error))
}

/** Makes a Fault of one error of a GraphQL answer. */
export function faultOfGraphQL(error: GraphQLErrorLike): Fault {
  const extensions = error.extensions ?? {}
  const { retryAfterSeconds } = extensions
  return new Fault(
    codeOf(extensions.code),
    typeof extensions.key === 'string' ? extensions.key : 'internal',
    error.message,
    {
      fields: Array.isArray(extensions.fields) ? extensions.fields.flatMap(fieldOf) : [],
      change: changeOf(extensions.change),
      retryAfter: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined,
    },
  )
}

/** A field's errors in the form that antd's `form.setFields` takes. */
export interface FormFieldErrors {
  name: (string | number)[]
  errors: string[]
}

/** The field errors of a Fault, one entry a field, for `form.setFields`. */
export function formErrors(fault: Fault): FormFieldErrors[] {
  const byPath = new Map<string, string[]>()
  for (const { path, message } of fault.fields) {
    byPath.set(path, [...(byPath.get(path) ?? []), message])
  }
  return [...byPath].map(([path, errors]) => ({
    name: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    errors,
  }))
}

function codeOf(value: unknown): FaultCode {
  return typeof value === 'string' && serverCodes.has(value) ? (value as FaultCode) : 'INTERNAL'
}

function fieldOf(value: unknown): FieldFault[] {
  if (!isRecord(value) || typeof value.path !== 'string') return []
  const key = typeof value.key === 'string' ? value.key : 'invalid_input'
  return [
    { path: value.path, key, message: typeof value.message === 'string' ? value.message : key },
  ]
}

function changeOf(value: unknown): Change | undefined {
  if (!isRecord(value)) return undefined
  const { version, actor, action, at } = value
  if (typeof version !== 'number' || typeof actor !== 'string') return undefined
  return { version, actor, action: String(action ?? ''), at: String(at ?? '') }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isGraphQLError(value: unknown): value is GraphQLErrorLike {
  return isRecord(value) && typeof value.message === 'string'
}
