import type { FragmentType } from '@/gql'
import { graphql, readFragment } from '@/gql'
import type { MyDayFormFragment } from '@/gql/graphql'
import type { Entry } from '../outbox/entries'
import type { FormAction } from '../steps/steps'
import type { VisitSteps } from '../steps/useVisitSteps'
import { CompleteForm } from './CompleteForm'
import { FinishForm } from './FinishForm'
import { SignOffForm } from './SignOffForm'

export const StepFormOf = graphql(`
  fragment MyDayForm on Visit {
    id
    arrivedAt
    findings
    workDone
    technicians {
      id
    }
    partUsages {
      id
      quantity
      part {
        id
        name
        unitOfMeasure
      }
    }
    serviceRecord {
      id
      chargeClass
      callerName
      faultCode
      cause
      outcome
      workDone
      labourCharge
      travelCharge
      visits {
        id
        plannedStart
        workDone
      }
      customer {
        id
        name
        kind
      }
    }
  }
`)

interface StepFormProps {
  action: FormAction
  visit: FragmentType<typeof StepFormOf>
  steps: VisitSteps
  reload: () => void
  close: () => void
}

/** The form of a step, over the visit's page. */
export function StepForm({ action, visit: of, ...rest }: StepFormProps) {
  const visit = withWaiting(readFragment(StepFormOf, of), rest.steps.waiting)
  switch (action) {
    case 'FINISH_VISIT':
      return <FinishForm visit={visit} {...rest} />
    case 'SIGN_OFF_VISIT':
      return <SignOffForm visit={visit} {...rest} />
    case 'COMPLETE':
      return <CompleteForm visit={visit} {...rest} />
  }
}

/** The visit with the account of the work that waits to be sent: a later form shows it as if it had been. */
function withWaiting(visit: MyDayFormFragment, waiting: readonly Entry[]): MyDayFormFragment {
  const finished = waiting.find((entry) => entry.kind === 'step' && entry.action === 'FINISH_VISIT')
  if (finished?.kind !== 'step' || finished.action !== 'FINISH_VISIT') return visit
  const { findings, workDone } = finished.input
  const { serviceRecord } = visit
  const waitingParts = (finished.parts ?? []).map(({ code, name, unitOfMeasure, quantity }) => ({
    id: `waiting ${code}`,
    quantity,
    part: { id: code, name, unitOfMeasure },
  }))
  return {
    ...visit,
    findings,
    workDone,
    partUsages: [...(visit.partUsages ?? []), ...waitingParts],
    serviceRecord: {
      ...serviceRecord,
      visits: (serviceRecord.visits ?? []).map((one) =>
        one.id === visit.id ? { ...one, workDone } : one,
      ),
    },
  }
}
