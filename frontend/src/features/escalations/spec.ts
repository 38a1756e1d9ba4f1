import type { EscalationOrderField, EscalationStep, EscalationWhereInput } from '@/gql/graphql'
import { escalationSteps } from '@/lib/enums'
import { anID, type ListSpec, manyOf } from '@/lib/list-search'

/** What narrows the list of warnings and escalations. */
export interface EscalationFilters {
  step: readonly EscalationStep[]
  department: string | undefined
}

export type EscalationSort = 'taken'

export const escalationsSpec: ListSpec<EscalationFilters, EscalationSort, EscalationOrderField> = {
  filters: { step: manyOf(escalationSteps), department: anID },
  sorts: { taken: 'TAKEN_AT' },
  usual: { sort: 'taken', ascending: false },
}

/** The filter of the API; `departments` are those chosen, with all below them. */
export function escalationsWhere(
  text: string,
  { step }: EscalationFilters,
  departments: readonly string[] | undefined,
): EscalationWhereInput {
  return {
    ...(step.length > 0 ? { stepIn: [...step] } : {}),
    ...(text || departments
      ? {
          hasServiceRecordWith: [
            {
              ...(departments ? { departmentIDIn: [...departments] } : {}),
              ...(text
                ? {
                    or: [
                      { numberContainsFold: text },
                      { hasCustomerWith: [{ nameContainsFold: text }] },
                    ],
                  }
                : {}),
            },
          ],
        }
      : {}),
  }
}
