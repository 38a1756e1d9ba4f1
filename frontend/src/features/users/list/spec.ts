import type { Role, UserOrderField, UserWhereInput } from '@/gql/graphql'
import { type DepartmentNode, withDepartmentsBelow } from '@/lib/departments'
import { roles } from '@/lib/enums'
import { anID, type ListSpec, manyOf, oneOf } from '@/lib/list-search'
import type { Viewer } from '@/lib/viewer'
import { type SignInState, signInStates } from '../sign-in-state'

/** What narrows the list of people. */
export interface UserFilters {
  role: readonly Role[]
  state: SignInState | undefined
  /** The people of a department and of those below it. */
  department: string | undefined
}

export type UserSort = 'name' | 'username' | 'signedIn'

export const usersSpec: ListSpec<UserFilters, UserSort, UserOrderField> = {
  filters: { role: manyOf(roles), state: oneOf(signInStates), department: anID },
  sorts: { name: 'NAME', username: 'USERNAME', signedIn: 'LAST_SIGNED_IN_AT' },
  usual: { sort: 'name', ascending: true },
}

/** The filter of the API. Never names a field that is hidden from the viewer. */
export function usersWhere(
  text: string,
  { role, state, department }: UserFilters,
  viewer: Pick<Viewer, 'isHidden'>,
  departments: readonly DepartmentNode[],
): UserWhereInput {
  return {
    ...(role.length > 0 ? { roleIn: [...role] } : {}),
    ...(state ? whereState[state] : {}),
    ...(department ? { departmentIDIn: withDepartmentsBelow(departments, department) } : {}),
    ...(text ? { or: matching(text, viewer) } : {}),
  }
}

const whereState: Record<SignInState, UserWhereInput> = {
  OPEN: { active: true, lockedAtIsNil: true, passwordChangedAtNotNil: true },
  INVITED: { active: true, lockedAtIsNil: true, passwordChangedAtIsNil: true },
  LOCKED: { active: true, lockedAtNotNil: true },
  CLOSED: { active: false },
}

function matching(text: string, viewer: Pick<Viewer, 'isHidden'>): UserWhereInput[] {
  const found: UserWhereInput[] = [
    { nameContainsFold: text },
    { usernameContainsFold: text },
    { employeeNumberContainsFold: text },
  ]
  if (!viewer.isHidden('User', 'phone')) found.push({ phoneContains: text })
  return found
}
