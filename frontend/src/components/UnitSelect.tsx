import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { UnitOptionFragment } from '@/gql/graphql'
import { useDebounced } from '@/lib/debounce'
import { nodesOf } from '@/lib/graphql/connection'
import type { PickerProps } from './PickerProps'

const UnitOption = graphql(`
  fragment UnitOption on ProductUnit {
    id
    serialNumber
    product {
      id
      model
      name
    }
  }
`)

const unitsQuery = graphql(`
  query UnitSelectOptions($where: ProductUnitWhereInput!) {
    productUnits(first: 50, orderBy: { field: SERIAL_NUMBER }, where: $where) {
      edges {
        node {
          ...UnitOption
        }
      }
    }
  }
`)

const chosenQuery = graphql(`
  query UnitSelectChosen($id: ID!) {
    node(id: $id) {
      ... on ProductUnit {
        ...UnitOption
      }
    }
  }
`)

interface UnitSelectProps extends PickerProps {
  /** Whose units are offered; everybody's if left out. */
  customerID?: string | undefined
}

/** Picks a unit by serial number or model: the first 50 that match. */
export function UnitSelect({ value, onChange, customerID, ...rest }: UnitSelectProps) {
  const { t } = useTranslation('pickers')
  const [typed, setTyped] = useState('')
  const term = useDebounced(typed.trim(), 200)
  const [found] = useQuery({
    query: unitsQuery,
    variables: {
      where: {
        ...(customerID ? { customerID } : {}),
        ...(term
          ? {
              or: [
                { serialNumberContainsFold: term },
                { hasProductWith: [{ modelContainsFold: term }] },
                { hasProductWith: [{ nameContainsFold: term }] },
              ],
            }
          : {}),
      },
    },
  })
  const [chosen] = useQuery({
    query: chosenQuery,
    variables: { id: value ?? '' },
    pause: !value,
    requestPolicy: 'cache-first',
  })
  const options = nodesOf(found.data?.productUnits).map((unit) =>
    optionOf(readFragment(UnitOption, unit)),
  )
  if (chosen.data?.node?.__typename === 'ProductUnit') {
    const own = readFragment(UnitOption, chosen.data.node)
    if (own.id === value && !options.some((option) => option.value === own.id)) {
      options.unshift(optionOf(own))
    }
  }
  return (
    <Select
      allowClear
      placeholder={t('unit')}
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

function optionOf({ id, serialNumber, product }: UnitOptionFragment) {
  return { value: id, label: `${serialNumber} · ${product.model} ${product.name}` }
}
