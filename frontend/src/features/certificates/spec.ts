import type { CertificateOrderField, CertificateWhereInput } from '@/gql/graphql'
import { aText, type ListSpec, oneOf } from '@/lib/list-search'

/** What the list can be narrowed to, by how certificates stand today. */
export const certificateStates = ['valid', 'soon', 'expired', 'revoked'] as const
export type ListedState = (typeof certificateStates)[number]

/** What narrows the list of certificates. */
export interface CertificateFilters {
  state: ListedState | undefined
  category: string
}

export type CertificateSort = 'expires' | 'category' | 'number'

export const certificatesSpec: ListSpec<
  CertificateFilters,
  CertificateSort,
  CertificateOrderField
> = {
  filters: { state: oneOf(certificateStates), category: aText },
  sorts: { expires: 'EXPIRES_ON', category: 'PRODUCT_CATEGORY', number: 'NUMBER' },
  usual: { sort: 'expires', ascending: true },
}

/** The filter of the API. */
export function certificatesWhere(
  text: string,
  { state, category }: CertificateFilters,
  today: string,
  inAMonth: string,
): CertificateWhereInput {
  return {
    ...ofState(state, today, inAMonth),
    ...(category ? { productCategoryContainsFold: category } : {}),
    ...(text
      ? {
          or: [
            { numberContainsFold: text },
            { productCategoryContainsFold: text },
            { hasUserWith: [{ nameContainsFold: text }] },
          ],
        }
      : {}),
  }
}

function ofState(
  state: ListedState | undefined,
  today: string,
  inAMonth: string,
): CertificateWhereInput {
  switch (state) {
    case 'valid':
      return { revokedAtIsNil: true, issuedOnLTE: today, expiresOnGTE: today }
    case 'soon':
      return { revokedAtIsNil: true, expiresOnGTE: today, expiresOnLTE: inAMonth }
    case 'expired':
      return { revokedAtIsNil: true, expiresOnLT: today }
    case 'revoked':
      return { revokedAtNotNil: true }
    default:
      return {}
  }
}
