import type { AutoCompleteProps } from 'antd'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { StatusTag } from '@/components/StatusTag'
import type { CallLookupQuery } from '@/gql/graphql'
import type { Fault } from '@/lib/errors'
import type { Formats } from '@/lib/formats'
import styles from './LookupField.module.css'

type Lookup = CallLookupQuery['lookup']
type Options = NonNullable<AutoCompleteProps['options']>

/** The answer to a look-up. */
export interface Found {
  /** What was looked up; undefined while there is no answer. */
  term: string | undefined
  lookup: Lookup | undefined
  fault: Fault | undefined
}

interface Wording {
  mayAdd: boolean
  t: TFunction<'serviceRecords'>
  formats: Formats
}

/**
 * What was found, in groups, the likeliest group first: Enter takes the first
 * row. Last comes the customer who is not known yet.
 */
export function optionsOf({ term, lookup }: Found, { mayAdd, t, formats }: Wording): Options {
  if (!term || !lookup) return []
  const customers = {
    label: t('register.lookup.customers'),
    options: lookup.customers.map((customer) =>
      option(`customer:${customer.id}`, customer.name, customer.code, [
        customer.region,
        customer.phone,
      ]),
    ),
  }
  const units = {
    label: t('register.lookup.units'),
    options: lookup.productUnits.map(({ id, serialNumber, product, customer }) =>
      option(`unit:${id}`, serialNumber, `${product.model} ${product.name}`, [customer?.name]),
    ),
  }
  const records = {
    label: t('register.lookup.records'),
    options: lookup.serviceRecords.map(({ id, number, status, symptom, customer, reportedAt }) =>
      option(`record:${id}`, number, <StatusTag status={status} />, [
        customer.name,
        symptom,
        formats.instant(reportedAt, 'day'),
      ]),
    ),
  }
  const groups = likeliestFirst(term, lookup, customers, units, records).filter(
    ({ options }) => options.length > 0,
  )
  const adding = groups.length > 0 ? 'register.lookup.new' : 'register.lookup.newOnly'
  return [...groups, ...(mayAdd ? [{ value: 'new:', label: t(adding, { name: term }) }] : [])]
}

/** A serial or record number that was typed to the end means that very one. */
function likeliestFirst<Group>(
  term: string,
  lookup: Lookup,
  customers: Group,
  units: Group,
  records: Group,
): Group[] {
  const same = (text: string) => text.toLowerCase() === term.toLowerCase()
  if (lookup.serviceRecords.some(({ number }) => same(number))) return [records, customers, units]
  if (lookup.productUnits.some(({ serialNumber }) => same(serialNumber))) {
    return [units, customers, records]
  }
  return [customers, units, records]
}

function option(
  value: string,
  name: string,
  beside: ReactNode,
  below: (string | null | undefined)[],
) {
  return {
    value,
    label: (
      <div className={styles.option}>
        <div className={styles.first}>
          <span className={styles.name}>{name}</span>
          <span className={styles.beside}>{beside}</span>
        </div>
        <div className={styles.below}>{below.filter(Boolean).join(' · ')}</div>
      </div>
    ),
  }
}
