import type { IssueStanding } from '@/gql/graphql'
import { issueStandings } from '@/lib/enums'
import { anID, type ListSpec, oneOf } from '@/lib/list-search'

/** What narrows the list of issues left over. */
export interface IssueFilters {
  /** How they stand; those that are not settled without a choice. */
  standing: IssueStanding | 'ALL' | undefined
  whose: 'mine' | undefined
  department: string | undefined
}

export type IssueSort = 'due'

/** The server has them in one order alone: what presses first. */
export const issuesSpec: ListSpec<IssueFilters, IssueSort, 'DUE'> = {
  filters: {
    standing: oneOf([...issueStandings, 'ALL'] as const),
    whose: oneOf(['mine'] as const),
    department: anID,
  },
  sorts: { due: 'DUE' },
  usual: { sort: 'due', ascending: true },
}

/** The variables of the API for what the address says. */
export function issuesWanted(
  text: string,
  { standing, whose, department }: IssueFilters,
  page: number,
  size: number,
) {
  const stands = standing ?? 'OPEN'
  return {
    ...(stands === 'ALL' ? {} : { standing: stands }),
    mine: whose === 'mine',
    ...(department ? { departmentID: department } : {}),
    ...(text ? { matching: text.slice(0, 100) } : {}),
    offset: (page - 1) * size,
    limit: size,
  }
}
