import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useDebounced } from '@/lib/debounce'

const recipientsQuery = graphql(`
  query QueryRecipients($savedQueryID: ID!, $term: String!) {
    queryRecipients(savedQueryID: $savedQueryID, term: $term) {
      id
      name
      role
    }
  }
`)

interface RecipientSelectProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
  /** The query whose answers are sent: nobody is offered who does not see it. */
  savedQueryID: string
  /** People who may be chosen without being offered: the names of those who are chosen already. */
  known: readonly { id: string; name: string }[]
}

/** Picks people to whom answers can be sent, of those whom the server offers. */
export function RecipientSelect({ known, savedQueryID, ...rest }: RecipientSelectProps) {
  const { t: te } = useTranslation('enums')
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [{ data, fetching }] = useQuery({
    query: recipientsQuery,
    variables: { savedQueryID, term },
  })
  const offered = (data?.queryRecipients ?? []).map(({ id, name, role }) => ({
    value: id,
    label: `${name} · ${te(`role.${role}`)}`,
  }))
  const ids = new Set(offered.map(({ value }) => value))
  const others = known.filter(({ id }) => typed === '' && !ids.has(id))
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      loading={fetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={[...offered, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}
