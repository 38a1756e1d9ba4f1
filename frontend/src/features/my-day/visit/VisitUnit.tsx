import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'

const VisitUnitOf = graphql(`
  fragment MyDayUnit on Visit {
    id
    serviceRecord {
      id
      product {
        id
        model
        name
      }
      productUnit {
        id
        serialNumber
        installedOn
        siteAddress
        promises
      }
    }
  }
`)

/** What it is about. */
export function VisitUnit(props: { visit: FragmentType<typeof VisitUnitOf> }) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const { product, productUnit } = readFragment(VisitUnitOf, props.visit).serviceRecord
  if (!product && !productUnit) return null
  return (
    <Section title={t('visit.unit')}>
      <Facts
        narrow
        facts={[
          { label: t('visit.product'), value: product && `${product.model} ${product.name}` },
          { label: t('visit.serial'), value: productUnit?.serialNumber },
          {
            label: t('visit.installed'),
            value: productUnit?.installedOn && formats.day(productUnit.installedOn),
          },
          { label: t('visit.site'), value: productUnit?.siteAddress },
          { label: t('visit.promises'), value: productUnit?.promises },
        ]}
      />
    </Section>
  )
}
