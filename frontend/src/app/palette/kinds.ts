import type { PaletteLookupQuery } from '@/gql/graphql'
import {
  customerPath,
  partPath,
  productPath,
  serviceRecordPath,
  unitPath,
  userPath,
} from '@/lib/paths'

/** A row that was found: what it is called, what else tells it from others, and its page. */
export interface Hit {
  key: string
  label: string
  hint: string
  path: string
}

type Lookup = PaletteLookupQuery['lookup']

/** The kinds of rows that can be looked up. */
export type Kind = Exclude<keyof Lookup, '__typename'>

interface KindOfRow {
  kind: Kind
  /** The page of one such row. */
  path: (id: string) => string
  /** The rows of this kind in the order in which the server found them. */
  hits: (lookup: Lookup) => Hit[]
}

/** What is looked up, in the order in which it is listed. */
export const kinds: readonly KindOfRow[] = [
  kindOf('serviceRecords', serviceRecordPath, ({ number, symptom, customer }) => ({
    label: number,
    hint: [customer.name, symptom].filter(Boolean).join(' · '),
  })),
  kindOf('customers', customerPath, ({ name, code }) => ({ label: name, hint: code })),
  kindOf('productUnits', unitPath, ({ serialNumber, product }) => ({
    label: serialNumber,
    hint: `${product.model} ${product.name}`,
  })),
  kindOf('products', productPath, ({ model, name }) => ({ label: model, hint: name })),
  kindOf('parts', partPath, ({ code, name }) => ({ label: code, hint: name })),
  kindOf('users', userPath, ({ name, username, department }) => ({
    label: name,
    hint: `${username} · ${department.name}`,
  })),
]

type RowOf<Name extends Kind> = NonNullable<Lookup[Name]>[number]

function kindOf<Name extends Kind>(
  kind: Name,
  path: (id: string) => string,
  words: (row: RowOf<Name>) => { label: string; hint: string },
): KindOfRow {
  return {
    kind,
    path,
    hits: (lookup) =>
      (lookup[kind] ?? []).map((row: RowOf<Name>) => ({
        key: `${kind}:${row.id}`,
        path: path(row.id),
        ...words(row),
      })),
  }
}
