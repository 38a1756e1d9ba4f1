import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import { nodesOf } from '@/lib/graphql/connection'
import styles from './Filters.module.css'

const ownersQuery = graphql(`
  query OwnersFilter($term: String!, $ids: [ID!]!) {
    found: users(
      first: 30
      orderBy: { field: NAME }
      where: { active: true, nameContainsFold: $term }
    ) {
      edges {
        node {
          id
          name
          department {
            id
            name
          }
        }
      }
    }
    chosen: users(first: 100, where: { idIn: $ids }) {
      edges {
        node {
          id
          name
          department {
            id
            name
          }
        }
      }
    }
  }
`)

interface OwnersFilterProps {
  value: readonly string[]
  onChange: (ids: string[]) => void
}

/** Any number of the people responsible, found by name. */
export function OwnersFilter({ value, onChange }: OwnersFilterProps) {
  const { t } = useTranslation('serviceRecords')
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [{ data, fetching }] = useQuery({
    query: ownersQuery,
    variables: { term, ids: [...value] },
    requestPolicy: 'cache-first',
  })
  const people = new Map(
    [...nodesOf(data?.chosen), ...nodesOf(data?.found)].map((person) => [person.id, person]),
  )
  const label = t('list.filters.owners')
  return (
    <Select<string[]>
      mode="multiple"
      className={styles.owners}
      aria-label={label}
      placeholder={label}
      allowClear
      maxTagCount="responsive"
      // An id without a name says nothing, and is not shown.
      value={value.filter((id) => people.has(id))}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={fetching}
      options={[...people.values()].map(({ id, name, department }) => ({
        value: id,
        label: name,
        department: department.name,
      }))}
      optionRender={({ data: { label: name, department } }) => `${name} · ${department}`}
    />
  )
}
