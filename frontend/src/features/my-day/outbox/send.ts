import type { Client, OperationResult } from 'urql'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { Fault, faultOf } from '@/lib/errors'
import type { StepAction } from '../steps/steps'
import { blobOf } from './data-url'
import type { Entry, PhotoEntry, StepInputs } from './entries'
import type { Progress } from './progress'

/** How far a visit has come, and what may be done next. */
export const VisitProgress = graphql(`
  fragment MyDayProgress on Visit {
    id
    version
    status
    dispatchedAt
    departedAt
    arrivedAt
    finishedAt
    signedAt
    returnedAt
    allowedActions
    serviceRecord {
      ...MyDayRecordProgress
    }
  }
`)

/** How far its record has come. */
export const RecordProgress = graphql(`
  fragment MyDayRecordProgress on ServiceRecord {
    id
    version
    status
    allowedActions
  }
`)

const departMutation = graphql(`
  mutation MyDayDepart($input: DepartVisitInput!) {
    outcome: departVisit(input: $input) {
      visit {
        ...MyDayProgress
      }
    }
  }
`)

const arriveMutation = graphql(`
  mutation MyDayArrive($input: ArriveVisitInput!) {
    outcome: arriveVisit(input: $input) {
      visit {
        ...MyDayProgress
      }
    }
  }
`)

const finishMutation = graphql(`
  mutation MyDayFinish($input: FinishVisitInput!) {
    outcome: finishVisit(input: $input) {
      visit {
        ...MyDayProgress
      }
    }
  }
`)

const signOffMutation = graphql(`
  mutation MyDaySignOff($input: SignOffVisitInput!) {
    outcome: signOffVisit(input: $input) {
      visit {
        ...MyDayProgress
      }
    }
  }
`)

const returnMutation = graphql(`
  mutation MyDayReturn($input: ReturnVisitInput!) {
    outcome: returnVisit(input: $input) {
      visit {
        ...MyDayProgress
      }
    }
  }
`)

const completeMutation = graphql(`
  mutation MyDayComplete($input: CompleteServiceRecordInput!) {
    outcome: completeServiceRecord(input: $input) {
      serviceRecord {
        ...MyDayRecordProgress
      }
    }
  }
`)

const photoMutation = graphql(`
  mutation MyDayPhoto($input: AddAttachmentInput!) {
    outcome: addAttachment(input: $input) {
      serviceRecord {
        ...MyDayRecordProgress
      }
    }
  }
`)

const progressQuery = graphql(`
  query MyDayProgressNow($id: ID!) {
    node(id: $id) {
      __typename
      ... on Visit {
        id
        ...MyDayProgress
      }
    }
  }
`)

/** What the server answers: the visit, or the record alone, as they are now. */
interface Outcome {
  visit?: FragmentType<typeof VisitProgress> | null
  serviceRecord?: FragmentType<typeof RecordProgress> | null
}

interface Request<Action extends StepAction> {
  input: StepInputs[Action]
  /** The row, its version, and the key under which the step is taken once. */
  envelope: { id: string; version: number; idempotencyKey: string }
}

type Sender<Action extends StepAction> = (
  client: Client,
  request: Request<Action>,
) => Promise<OperationResult<{ outcome: Outcome }>>

const senders: { [Action in StepAction]: Sender<Action> } = {
  DEPART_VISIT: async (client, { input, envelope }) =>
    client.mutation(departMutation, { input: { ...input, ...envelope } }),
  ARRIVE_VISIT: async (client, { input, envelope }) =>
    client.mutation(arriveMutation, { input: { ...input, ...envelope } }),
  FINISH_VISIT: async (client, { input, envelope }) =>
    client.mutation(finishMutation, { input: { ...input, ...envelope } }),
  SIGN_OFF_VISIT: async (client, { input: { signature, ...input }, envelope }) =>
    client.mutation(signOffMutation, {
      input: { ...input, signature: blobOf(signature), ...envelope },
    }),
  RETURN_VISIT: async (client, { input, envelope }) =>
    client.mutation(returnMutation, { input: { ...input, ...envelope } }),
  COMPLETE: async (client, { input, envelope }) =>
    client.mutation(completeMutation, { input: { ...input, ...envelope } }),
}

/** How long an answer is waited for, in milliseconds: a broken line often keeps silent. A photo takes its time. */
const patience = { step: 30_000, photo: 120_000 }

/** Sends an entry and answers how its visit stands then. Throws a Fault. */
export async function send(client: Client, entry: Entry, version: number): Promise<Progress> {
  const sending = entry.kind === 'photo' ? sendPhoto(client, entry) : sendStep()
  const { data, error } = await soon<OperationResult<{ outcome: Outcome }>>(
    sending,
    patience[entry.kind],
  )
  if (error) throw faultOf(error)
  return progressOf(data?.outcome ?? {})

  function sendStep() {
    if (entry.kind === 'photo') throw new Error('a photo is no step')
    const id = entry.action === 'COMPLETE' ? entry.visit.recordID : entry.visit.id
    const envelope = { id, version, idempotencyKey: entry.key }
    // The compiler cannot see that the input is the one of this very action.
    const sender = senders[entry.action] as Sender<StepAction>
    return sender(client, { input: entry.input, envelope } as Request<StepAction>)
  }
}

async function sendPhoto(client: Client, { visit, name, file, key }: PhotoEntry) {
  return client.mutation(photoMutation, {
    input: {
      id: visit.recordID,
      visitID: visit.id,
      kind: 'PHOTO',
      file: new File([file], name, { type: file.type }),
      idempotencyKey: key,
    },
  })
}

/** Reads how a visit stands now. Throws a Fault; NOT_FOUND where it is not the viewer's any more. */
export async function readProgress(client: Client, visitID: string): Promise<Progress> {
  const fresh = { requestPolicy: 'network-only' } as const
  const { data, error } = await client.query(progressQuery, { id: visitID }, fresh)
  if (error) throw faultOf(error)
  if (data?.node?.__typename !== 'Visit') throw new Fault('NOT_FOUND', 'not_found', '')
  return progressOf({ visit: data.node })
}

function progressOf({ visit: of, serviceRecord }: Outcome): Progress {
  const visit = readFragment(VisitProgress, of)
  const record = readFragment(RecordProgress, visit?.serviceRecord ?? serviceRecord)
  return { ...(visit ? { visit } : {}), ...(record ? { record } : {}) }
}

/** The answer, or UNREACHABLE when none comes in time. */
async function soon<Value>(answer: Promise<Value>, within: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault('UNREACHABLE', 'unreachable', '')), within)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
