import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { PartOptionFragment } from '@/gql/graphql'
import { useDebounced } from '@/lib/debounce'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import type { PickerProps } from './PickerProps'

const PartOption = graphql(`
  fragment PartOption on Part {
    id
    code
    name
    unitPrice
  }
`)

const partsQuery = graphql(`
  query PartSelectOptions($term: String!) {
    parts(
      first: 50
      orderBy: { field: CODE }
      where: { active: true, or: [{ codeContainsFold: $term }, { nameContainsFold: $term }] }
    ) {
      edges {
        node {
          ...PartOption
        }
      }
    }
  }
`)

const chosenQuery = graphql(`
  query PartSelectChosen($id: ID!) {
    node(id: $id) {
      ... on Part {
        ...PartOption
      }
    }
  }
`)

/** Picks a part that is in use, by code or name; tells what a customer pays for one. */
export function PartSelect({ value, onChange, ...rest }: PickerProps) {
  const { t } = useTranslation('inputs')
  const formats = useFormats()
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [found] = useQuery({ query: partsQuery, variables: { term } })
  const [chosen] = useQuery({
    query: chosenQuery,
    variables: { id: value ?? '' },
    pause: !value,
    requestPolicy: 'cache-first',
  })
  const parts: PartOptionFragment[] = nodesOf(found.data?.parts).map((part) =>
    readFragment(PartOption, part),
  )
  if (chosen.data?.node?.__typename === 'Part') {
    const own = readFragment(PartOption, chosen.data.node)
    if (own.id === value && !parts.some(({ id }) => id === own.id)) parts.unshift(own)
  }
  return (
    <Select
      allowClear
      placeholder={t('part.placeholder')}
      {...rest}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.fetching}
      notFoundContent={found.fetching ? null : t('part.none')}
      options={parts.map(({ id, code, name, unitPrice }) => ({
        value: id,
        label: `${code} ${name} · ${formats.money(unitPrice)}`,
      }))}
    />
  )
}
