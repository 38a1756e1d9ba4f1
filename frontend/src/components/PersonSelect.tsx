import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { PersonOptionFragment } from '@/gql/graphql'
import { useDebounced } from '@/lib/debounce'
import { nodesOf } from '@/lib/graphql/connection'
import type { PickerProps } from './PickerProps'

const PersonOption = graphql(`
  fragment PersonOption on User {
    id
    name
    role
    department {
      id
      name
    }
  }
`)

const peopleQuery = graphql(`
  query PersonSelectOptions($term: String!) {
    users(
      first: 50
      orderBy: { field: NAME }
      where: {
        active: true
        or: [{ nameContainsFold: $term }, { hasDepartmentWith: [{ nameContainsFold: $term }] }]
      }
    ) {
      edges {
        node {
          ...PersonOption
        }
      }
    }
  }
`)

const chosenQuery = graphql(`
  query PersonSelectChosen($id: ID!) {
    node(id: $id) {
      ... on User {
        ...PersonOption
      }
    }
  }
`)

/** Picks one of the people who work with the software, by name or department. */
export function PersonSelect({ value, onChange, ...rest }: PickerProps) {
  const { t } = useTranslation('inputs')
  const { t: label } = useTranslation('enums')
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [found] = useQuery({ query: peopleQuery, variables: { term } })
  const [chosen] = useQuery({
    query: chosenQuery,
    variables: { id: value ?? '' },
    pause: !value,
    requestPolicy: 'cache-first',
  })
  const people: PersonOptionFragment[] = nodesOf(found.data?.users).map((person) =>
    readFragment(PersonOption, person),
  )
  if (chosen.data?.node?.__typename === 'User') {
    const own = readFragment(PersonOption, chosen.data.node)
    if (own.id === value && !people.some(({ id }) => id === own.id)) people.unshift(own)
  }
  return (
    <Select
      allowClear
      placeholder={t('person.placeholder')}
      {...rest}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.fetching}
      notFoundContent={found.fetching ? null : t('person.none')}
      options={people.map(({ id, name, role, department }) => ({
        value: id,
        label: `${name} · ${label(`role.${role}`)} · ${department.name}`,
      }))}
    />
  )
}
