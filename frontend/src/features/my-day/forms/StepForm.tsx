import type { FragmentType } from '@/gql'
import { graphql, readFragment } from '@/gql'
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
  const visit = readFragment(StepFormOf, of)
  switch (action) {
    case 'FINISH_VISIT':
      return <FinishForm visit={visit} {...rest} />
    case 'SIGN_OFF_VISIT':
      return <SignOffForm visit={visit} {...rest} />
    case 'COMPLETE':
      return <CompleteForm visit={visit} {...rest} />
  }
}
