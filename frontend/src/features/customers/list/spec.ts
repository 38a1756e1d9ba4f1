import type {
  CustomerKind,
  CustomerOrderField,
  CustomerTier,
  CustomerWhereInput,
  ServiceZone,
} from '@/gql/graphql'
import { type DepartmentNode, withDepartmentsBelow } from '@/lib/departments'
import { customerKinds, customerTiers, serviceZones } from '@/lib/enums'
import { anID, aText, type ListSpec, manyOf, oneOf } from '@/lib/list-search'
import { phoneDigits } from '@/lib/phone'
import type { Viewer } from '@/lib/viewer'

/** What narrows the list of customers. */
export interface CustomerFilters {
  kind: readonly CustomerKind[]
  tier: CustomerTier | undefined
  zone: readonly ServiceZone[]
  region: string
  /** Those for whom a department, or one below it, has handled records. */
  department: string | undefined
}

export type CustomerSort = 'name' | 'code' | 'updated'

export const customersSpec: ListSpec<CustomerFilters, CustomerSort, CustomerOrderField> = {
  filters: {
    kind: manyOf(customerKinds),
    tier: oneOf(customerTiers),
    zone: manyOf(serviceZones),
    region: aText,
    department: anID,
  },
  sorts: { name: 'NAME', code: 'CODE', updated: 'UPDATED_AT' },
  usual: { sort: 'name', ascending: true },
}

/** The filter of the API. Never names a field that is hidden from the viewer. */
export function customersWhere(
  text: string,
  filters: CustomerFilters,
  viewer: Pick<Viewer, 'isHidden'>,
  departments: readonly DepartmentNode[],
): CustomerWhereInput {
  const { kind, tier, zone, region, department } = filters
  return {
    ...(kind.length > 0 ? { kindIn: [...kind] } : {}),
    ...(tier ? { tier } : {}),
    ...(zone.length > 0 ? { serviceZoneIn: [...zone] } : {}),
    ...(region ? { regionContainsFold: region } : {}),
    ...(department
      ? {
          hasServiceRecordsWith: [
            { departmentIDIn: withDepartmentsBelow(departments, department) },
          ],
        }
      : {}),
    ...(text ? { or: matching(text, viewer) } : {}),
  }
}

function matching(text: string, viewer: Pick<Viewer, 'isHidden'>): CustomerWhereInput[] {
  const found: CustomerWhereInput[] = [{ nameContainsFold: text }, { codeContainsFold: text }]
  const digits = phoneDigits(text)
  if (digits && !viewer.isHidden('Customer', 'phoneDigits')) {
    found.push({ phoneDigitsContains: digits })
  }
  if (digits && !viewer.isHidden('Contact', 'phoneDigits')) {
    found.push({ hasContactsWith: [{ phoneDigitsContains: digits }] })
  }
  if (!digits && !viewer.isHidden('Contact', 'name')) {
    found.push({ hasContactsWith: [{ nameContainsFold: text }] })
  }
  return found
}
