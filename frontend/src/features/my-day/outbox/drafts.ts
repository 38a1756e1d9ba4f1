import type { StepAction } from '../steps/steps'

/** The name under which the device keeps what was filled in for a step, until the server has it. */
export function formDraft(visitID: string, action: StepAction): string {
  return `visit.${visitID}.${action}`
}
