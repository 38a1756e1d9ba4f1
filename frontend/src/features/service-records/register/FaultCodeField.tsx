import { AutoComplete } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'

const faultCodesQuery = graphql(`
  query KnownFaultCodes($where: ServiceRecordWhereInput!) {
    serviceRecords(first: 200, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {
      edges {
        node {
          id
          faultCode
        }
      }
    }
  }
`)

interface FaultCodeFieldProps {
  id?: string
  value?: string
  onChange?: (code: string) => void
  /** The product whose fault codes are offered; those of all products without one. */
  productID: string | undefined
}

/** A fault code: any text, with those that were used lately on such products on offer, the most frequent first. */
export function FaultCodeField({ productID, value, ...field }: FaultCodeFieldProps) {
  const { t } = useTranslation('serviceRecords')
  const [{ data }] = useQuery({
    query: faultCodesQuery,
    variables: { where: { faultCodeNEQ: '', ...(productID ? { productID } : {}) } },
    requestPolicy: 'cache-first',
  })
  const known = useMemo(
    () => byFrequency(nodesOf(data?.serviceRecords).map(({ faultCode }) => faultCode)),
    [data],
  )
  return (
    <AutoComplete
      {...field}
      value={value ?? ''}
      placeholder={t('register.faultCodeHint')}
      allowClear
      showSearch={{
        filterOption: (typed, option) =>
          (option?.value ?? '').toLowerCase().includes(typed.toLowerCase()),
      }}
      options={known.map((code) => ({ value: code }))}
    />
  )
}

function byFrequency(codes: string[]): string[] {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}
