import type {
  ArriveVisitInput,
  CompleteServiceRecordInput,
  DepartVisitInput,
  FinishVisitInput,
  ReturnVisitInput,
  SignOffVisitInput,
} from '@/gql/graphql'
import type { Change, Fault, FaultCode, FieldFault } from '@/lib/errors'
import { newIdempotencyKey } from '@/lib/idempotency'
import type { StepAction } from '../steps/steps'

type Envelope = 'id' | 'version' | 'idempotencyKey'

/** What each step says. The signature is a data URL, which the device can keep; it is sent as a file. */
export interface StepInputs {
  DEPART_VISIT: Omit<DepartVisitInput, Envelope>
  ARRIVE_VISIT: Omit<ArriveVisitInput, Envelope>
  FINISH_VISIT: Omit<FinishVisitInput, Envelope>
  SIGN_OFF_VISIT: Omit<SignOffVisitInput, Envelope | 'signature'> & { signature: string }
  RETURN_VISIT: Omit<ReturnVisitInput, Envelope>
  COMPLETE: Omit<CompleteServiceRecordInput, Envelope>
}

/** Why the server refused an entry; kept with it, so that it is known after a reload too. */
export interface Refusal {
  code: FaultCode
  key: string
  message: string
  fields: readonly FieldFault[]
  change?: Change
}

/** The visit that an entry is about, as far as it is shown without asking the server. */
export interface EntryVisit {
  id: string
  number: string
  customer: string
  recordID: string
}

/** A part as an entry shows it. */
export interface EntryPart {
  code: string
  name: string
  unitOfMeasure: string
  quantity: number
}

interface EntryBase {
  /** Its place in the order. */
  seq: number
  /** The id of the person who entered it; nobody else sends it. */
  owner: string
  /** The idempotency key: however often it is sent, it is done once. */
  key: string
  /** When it was entered, an instant. */
  at: string
  visit: EntryVisit
  refusal?: Refusal
}

/** A step of a visit. */
export type StepEntry<Action extends StepAction = StepAction> = {
  [One in Action]: EntryBase & {
    kind: 'step'
    action: One
    input: StepInputs[One]
    /** The version of the visit (for COMPLETE: of the record) that the person had seen. */
    seen: number
    /** The version with which it was sent first; a repetition is the very same request. */
    sent?: number
    /** The parts that it names, to show them without the server. */
    parts?: readonly EntryPart[]
  }
}[Action]

/** A photo taken on a visit. */
export interface PhotoEntry extends EntryBase {
  kind: 'photo'
  name: string
  file: Blob
}

/** Something that a person has entered and the server has not confirmed yet. */
export type Entry = StepEntry | PhotoEntry

/** An entry that has no place yet. */
export type NewEntry = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'seq' | 'owner' | 'key'>
    : never
  : never

/**
 * Whether a failed attempt may have reached the server, or may succeed later by
 * itself: it stays in line. A refusal, on the other hand, is an answer.
 */
export function passes(fault: Fault): boolean {
  switch (fault.code) {
    case 'UNREACHABLE':
    case 'UNAVAILABLE':
    case 'LIMIT':
    case 'UNAUTHENTICATED':
      return true
    default:
      return false
  }
}

/**
 * The step without its moment, where it is the moment that was refused: the
 * phone's clock is wrong, so the server's has to do. Null otherwise.
 */
export function withoutMoment(entry: StepEntry, fault: Fault): StepEntry | null {
  if (!('at' in entry.input) || !entry.input.at) return null
  if (fault.code !== 'INVALID' || fault.fields.length === 0) return null
  if (!fault.fields.every(({ path }) => path === 'at')) return null
  const { at: _, ...input } = entry.input
  return { ...entry, input } as StepEntry
}

/** The entry as it stands once the server has refused it. */
export function refusedWith<One extends Entry>(entry: One, fault: Fault): One {
  const { code, key, message, fields, change } = fault
  return { ...entry, refusal: { code, key, message, fields, ...(change ? { change } : {}) } }
}

/** The entry as a new attempt, for the state in which the visit is now. */
export function anew<One extends Entry>(entry: One): One {
  const { refusal: _, ...rest } = entry
  const fresh = { ...rest, key: newIdempotencyKey() } as One
  if (fresh.kind === 'step') delete fresh.sent
  return fresh
}

/**
 * The entry that is to be sent next. Order holds within a visit: a step that was
 * refused holds back the later steps of its visit, because they build on it;
 * photos and other visits go on.
 */
export function nextOf(entries: readonly Entry[]): Entry | undefined {
  const held = new Set<string>()
  for (const entry of entries) {
    if (entry.refusal) {
      if (entry.kind === 'step') held.add(entry.visit.id)
    } else if (entry.kind === 'photo' || !held.has(entry.visit.id)) {
      return entry
    }
  }
  return undefined
}
