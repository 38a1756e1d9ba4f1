import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import { nodesOf } from '@/lib/graphql/connection'
import type { PickerProps } from './PickerProps'

const ProductOption = graphql(`
  fragment ProductOption on Product {
    id
    model
    name
  }
`)

const productsQuery = graphql(`
  query ProductSelectOptions($term: String!) {
    products(
      first: 50
      orderBy: { field: MODEL }
      where: { active: true, or: [{ modelContainsFold: $term }, { nameContainsFold: $term }] }
    ) {
      edges {
        node {
          ...ProductOption
        }
      }
    }
  }
`)

const chosenQuery = graphql(`
  query ProductSelectChosen($id: ID!) {
    node(id: $id) {
      ... on Product {
        ...ProductOption
      }
    }
  }
`)

/** Picks a product that is still sold, by model or name. */
export function ProductSelect({ value, onChange, ...rest }: PickerProps) {
  const { t } = useTranslation('pickers')
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [found] = useQuery({
    query: productsQuery,
    variables: { term },
    requestPolicy: 'cache-first',
  })
  const [chosen] = useQuery({
    query: chosenQuery,
    variables: { id: value ?? '' },
    pause: !value,
    requestPolicy: 'cache-first',
  })
  const options = nodesOf(found.data?.products).map((product) =>
    optionOf(readFragment(ProductOption, product)),
  )
  if (chosen.data?.node?.__typename === 'Product') {
    const own = readFragment(ProductOption, chosen.data.node)
    if (own.id === value && !options.some((option) => option.value === own.id)) {
      options.unshift(optionOf(own))
    }
  }
  return (
    <Select
      allowClear
      placeholder={t('product')}
      {...rest}
      // An id without a name says nothing, and is not shown.
      value={options.some((option) => option.value === value) ? value : undefined}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.fetching}
      notFoundContent={found.fetching ? null : t('nothing')}
      options={options}
    />
  )
}

function optionOf({ id, model, name }: { id: string; model: string; name: string }) {
  return { value: id, label: `${model} ${name}` }
}
