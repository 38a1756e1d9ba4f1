import type { Client, OperationResult } from 'urql'
import { type FragmentType, graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import type { Attempt, StepInputs } from './attempts'
import { blobOf } from './data-url'
import type { StepAction } from './steps'

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

/** What a step answers: the visit, or the record alone, as they are now. */
export interface Outcome {
  visit?: FragmentType<typeof VisitProgress> | null
  serviceRecord?: FragmentType<typeof RecordProgress> | null
}

type Sender<Action extends StepAction> = (
  client: Client,
  input: StepInputs[Action],
  idempotencyKey: string,
) => Promise<OperationResult<{ outcome: Outcome }>>

const senders: { [Action in StepAction]: Sender<Action> } = {
  DEPART_VISIT: async (client, input, idempotencyKey) =>
    client.mutation(departMutation, { input: { ...input, idempotencyKey } }),
  ARRIVE_VISIT: async (client, input, idempotencyKey) =>
    client.mutation(arriveMutation, { input: { ...input, idempotencyKey } }),
  FINISH_VISIT: async (client, input, idempotencyKey) =>
    client.mutation(finishMutation, { input: { ...input, idempotencyKey } }),
  SIGN_OFF_VISIT: async (client, { signature, ...input }, idempotencyKey) =>
    client.mutation(signOffMutation, {
      input: { ...input, signature: blobOf(signature), idempotencyKey },
    }),
  RETURN_VISIT: async (client, input, idempotencyKey) =>
    client.mutation(returnMutation, { input: { ...input, idempotencyKey } }),
  COMPLETE: async (client, input, idempotencyKey) =>
    client.mutation(completeMutation, { input: { ...input, idempotencyKey } }),
}

/** Sends an attempt. Throws a Fault. */
export async function send<Action extends StepAction>(
  client: Client,
  { action, input, key }: Attempt<Action>,
): Promise<Outcome> {
  const { data, error } = await senders[action](client, input, key)
  if (error) throw faultOf(error)
  return data?.outcome ?? {}
}
