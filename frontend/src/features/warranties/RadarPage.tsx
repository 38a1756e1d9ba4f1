import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { PageSkeleton } from '@/components/PageSkeleton'
import { RelatedRows } from '@/components/RelatedRows'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { unitPath } from '@/lib/paths'

const radarQuery = graphql(`
  query WarrantyRadar($days: Int!) {
    warrantyRadar(withinDays: $days) {
      right
      ground
      on
      left
      until
      stay
      steps
      productUnit {
        id
        serialNumber
        product {
          id
          model
          name
        }
        customer {
          id
          name
        }
      }
    }
  }
`)

const horizons = [7, 14, 30, 90]

/** Units whose right to an exchange ripens, before it does. */
export function RadarPage() {
  const { t } = useTranslation('warranty')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const [params, setParams] = useSearchParams()
  const asked = Number(params.get('days'))
  const days = horizons.includes(asked) ? asked : 14
  const [{ data, error }, ask] = useQuery({ query: radarQuery, variables: { days } })
  if (error) {
    return (
      <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    )
  }
  if (!data) return <PageSkeleton />
  return (
    <Page
      title={t('radar.title')}
      lead={t('radar.lead')}
      actions={
        <Segmented<number>
          value={days}
          options={horizons.map((value) => ({
            value,
            label: t('radar.within', { count: value }),
          }))}
          onChange={(value) => setParams({ days: String(value) }, { replace: true })}
        />
      }
    >
      <RelatedRows
        empty={t('radar.none', { count: days })}
        rows={data.warrantyRadar.map((ripening) => ({
          id: `${ripening.productUnit.id} ${ripening.ground} ${ripening.stay}`,
          name: ripening.productUnit.serialNumber,
          to: unitPath(ripening.productUnit.id),
          text: [
            `${ripening.productUnit.product.model} ${ripening.productUnit.product.name}`,
            ripening.productUnit.customer?.name,
          ]
            .filter(Boolean)
            .join(' · '),
          note: ripening.steps.join(' '),
          end: (
            <>
              <span>{te(`warrantyGround.${ripening.ground}`)}</span>
              <span>
                {typeof ripening.left === 'number'
                  ? t('radar.left', { count: ripening.left })
                  : ripening.until
                    ? t('radar.holds', { day: formats.day(ripening.until) })
                    : t('radar.nextFailure')}
              </span>
            </>
          ),
        }))}
      />
    </Page>
  )
}
