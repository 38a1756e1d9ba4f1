import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import type { PickerProps } from './PickerProps'

const CustomerOption = graphql(`
  fragment CustomerOption on Customer {
    id
    code
    name
  }
`)

const customersQuery = graphql(`
  query CustomerSelectOptions($term: String!) {
    lookup(term: $term, limit: 20) {
      customers {
        ...CustomerOption
      }
    }
  }
`)

const chosenQuery = graphql(`
  query CustomerSelectChosen($id: ID!) {
    node(id: $id) {
      ... on Customer {
        ...CustomerOption
      }
    }
  }
`)

/** Picks a customer by a few characters of the name, code or telephone. */
export function CustomerSelect({ value, onChange, ...rest }: PickerProps) {
  const { t } = useTranslation('pickers')
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [found] = useQuery({ query: customersQuery, variables: { term }, pause: term.length < 2 })
  const [chosen] = useQuery({
    query: chosenQuery,
    variables: { id: value ?? '' },
    pause: !value,
    requestPolicy: 'cache-first',
  })
  const customers =
    term.length < 2 ? [] : readFragment(CustomerOption, found.data?.lookup.customers)
  const own =
    chosen.data?.node?.__typename === 'Customer'
      ? readFragment(CustomerOption, chosen.data.node)
      : undefined
  const options = (customers ?? []).map(optionOf)
  if (own && own.id === value && !options.some((option) => option.value === own.id)) {
    options.unshift(optionOf(own))
  }
  return (
    <Select
      allowClear
      placeholder={t('customer')}
      {...rest}
      // An id without a name says nothing, and is not shown.
      value={options.some((option) => option.value === value) ? value : undefined}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.fetching}
      notFoundContent={
        typed.trim().length < 2 ? t('typeMore') : found.fetching ? null : t('nothing')
      }
      options={options}
    />
  )
}

function optionOf({ id, code, name }: { id: string; code: string; name: string }) {
  return { value: id, label: `${name} · ${code}` }
}
