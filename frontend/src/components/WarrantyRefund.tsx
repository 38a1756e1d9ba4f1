import { Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useFormats } from '@/lib/formats'
import { MoneyInput } from './MoneyInput'
import styles from './WarrantyRights.module.css'

const refundQuery = graphql(`
  query WarrantyRefund($unit: ID!, $day: Date, $price: Money!) {
    node(id: $unit) {
      ... on ProductUnit {
        id
        warrantyRights(on: $day) {
          depreciation(price: $price) {
            refund
            steps
          }
        }
      }
    }
  }
`)

/** What a refund less depreciation comes to, reckoned from the price on the invoice. */
export function WarrantyRefund({ unitID, day }: { unitID: string; day: string }) {
  const { t } = useTranslation('warranty')
  const formats = useFormats()
  const [price, setPrice] = useState<number>()
  const [{ data }] = useQuery({
    query: refundQuery,
    variables: { unit: unitID, day, price: price ?? 0 },
    pause: !price,
  })
  const found = data?.node?.__typename === 'ProductUnit' ? data.node : undefined
  const answer = price ? found?.warrantyRights.depreciation : undefined
  return (
    <section className={styles.why} aria-label={t('depreciation.title')}>
      <Form.Item label={t('depreciation.price')} layout="vertical" style={{ marginBottom: 4 }}>
        <MoneyInput aria-label={t('depreciation.price')} onChange={setPrice} />
      </Form.Item>
      {answer && (
        <>
          <strong>{t('depreciation.refund', { amount: formats.money(answer.refund) })}</strong>
          <ol>
            {answer.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
