import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { Narrowing } from '@/lib/record-narrowing'

const productNameQuery = graphql(`
  query NarrowingProduct($id: ID!) {
    node(id: $id) {
      ... on Product {
        id
        name
        model
      }
    }
  }
`)

interface NarrowedByProps {
  by: Narrowing
  onChange: (by: Narrowing) => void
}

/** What a link has narrowed the list by, each to be taken away. */
export function NarrowedBy({ by, onChange }: NarrowedByProps) {
  const { t } = useTranslation('serviceRecords')
  const { t: label } = useTranslation('enums')
  const [{ data }] = useQuery({
    query: productNameQuery,
    variables: { id: by.product ?? '' },
    pause: !by.product,
  })
  const product = data?.node?.__typename === 'Product' ? data.node : undefined
  const shown: [keyof Narrowing, string | undefined][] = [
    ['outcome', by.outcome && label(`outcome.${by.outcome}`)],
    ['holdReason', by.holdReason && label(`holdReason.${by.holdReason}`)],
    ['product', by.product && `${product?.name ?? ''} ${product?.model ?? ''}`.trim()],
    ['faultCode', by.faultCode],
    ['unanswered', by.unanswered ? t('narrowed.unanswered') : undefined],
    [
      'arrivalHours',
      by.arrivalHours === undefined
        ? undefined
        : t('narrowed.arrival', { hours: String(by.arrivalHours) }),
    ],
  ]
  return shown.map(
    ([name, text]) =>
      text !== undefined && (
        <Tag
          key={name}
          closable={{ 'aria-label': t('narrowed.remove', { name: text }) }}
          onClose={() => onChange({ ...by, [name]: name === 'unanswered' ? false : undefined })}
        >
          {text}
        </Tag>
      ),
  )
}
