import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import type { PickerProps } from './PickerProps'

const policiesQuery = graphql(`
  query PolicySelectOptions {
    warrantyPolicies(first: 200, orderBy: { field: CODE }) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
  }
`)

/** Picks a warranty policy by code or name. A company has a few, so all are there at once. */
export function PolicySelect({ value, onChange, ...rest }: PickerProps) {
  const { t } = useTranslation('pickers')
  const [{ data, fetching }] = useQuery({ query: policiesQuery })
  const options = nodesOf(data?.warrantyPolicies).map(({ id, code, name }) => ({
    value: id,
    label: `${name} · ${code}`,
  }))
  return (
    <Select
      allowClear
      placeholder={t('policy')}
      {...rest}
      // An id without a name says nothing, and is not shown.
      value={options.some((option) => option.value === value) ? value : undefined}
      onChange={onChange}
      showSearch={{ optionFilterProp: 'label' }}
      loading={fetching}
      notFoundContent={fetching ? null : t('nothing')}
      options={options}
    />
  )
}
