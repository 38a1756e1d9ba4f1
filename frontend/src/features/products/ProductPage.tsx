import { EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Columns } from '@/components/Columns'
import { Facts } from '@/components/Facts'
import { Page } from '@/components/Page'
import { PolicyTerms } from '@/components/PolicyTerms'
import { RelatedRows } from '@/components/RelatedRows'
import { RowPending } from '@/components/RowPending'
import { Section } from '@/components/Section'
import { UnitCover } from '@/components/UnitCover'
import { graphql, readFragment } from '@/gql'
import type { ProductFactsFragment, ProductUnitsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { foundUnitsPath, productsPath, unitPath, warrantyPolicyPath } from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewer } from '@/lib/viewer'
import { ProductFacts, ProductForm } from './ProductForm'

const productQuery = graphql(`
  query ProductPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Product {
        id
        ...ProductFacts
        ...ProductUnits
        warrantyPolicy {
          id
          name
          ...PolicyTerms
        }
      }
    }
  }
`)

const ProductUnits = graphql(`
  fragment ProductUnits on Product {
    id
    productUnits(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          id
          serialNumber
          status
          customer {
            id
            name
          }
          warrantyRights {
            coverage
            repair {
              until
            }
          }
        }
      }
    }
  }
`)

/** One product: its units, and the guarantees that they are sold with. */
export function ProductPage() {
  const { t } = useTranslation('products')
  const viewer = useViewer()
  const answer = useRow(productQuery, ({ node }) => node?.__typename === 'Product')
  const dialog = useDialogParam('dialog')
  const node = answer.data?.node
  if (!viewer || node?.__typename !== 'Product') {
    return (
      <RowPending
        answer={answer}
        title={t('title')}
        list={{ path: productsPath, label: t('list.title') }}
      />
    )
  }
  const facts = readFragment(ProductFacts, node)
  const policy = node.warrantyPolicy
  const mayEdit = viewer.may('UPDATE', 'Product')
  return (
    <Page
      title={facts.model}
      lead={facts.name}
      actions={
        mayEdit && (
          <Button icon={<EditOutlined aria-hidden />} onClick={() => dialog.open('edit')}>
            {t('edit')}
          </Button>
        )
      }
    >
      <Columns
        main={<Units units={readFragment(ProductUnits, node)} />}
        side={
          <>
            <About facts={facts} />
            <Section title={t('fields.policy')} small>
              {policy ? (
                <>
                  <p>
                    <Link to={warrantyPolicyPath(policy.id)}>{policy.name}</Link>
                  </p>
                  <PolicyTerms policy={policy} />
                </>
              ) : (
                t('noPolicy')
              )}
            </Section>
          </>
        }
      />
      {mayEdit && dialog.value === 'edit' && (
        <ProductForm
          product={facts}
          onClose={dialog.close}
          onSaved={dialog.close}
          reload={answer.retry}
        />
      )}
    </Page>
  )
}

function About({ facts }: { facts: ProductFactsFragment }) {
  const { t } = useTranslation('products')
  return (
    <Section title={t('about')} small>
      <Facts
        narrow
        facts={[
          { label: t('fields.category'), value: facts.category },
          { label: t('fields.brand'), value: facts.brand },
          { label: t('fields.standard'), value: facts.standard },
          { label: t('fields.sold'), value: t(facts.active ? 'sold.yes' : 'sold.no') },
        ]}
      />
    </Section>
  )
}

function Units({ units: { id, productUnits } }: { units: ProductUnitsFragment }) {
  const { t } = useTranslation('products')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return (
    <Section title={t('units.title')} extra={formats.number(productUnits.totalCount)}>
      <RelatedRows
        empty={t('units.none')}
        more={<Link to={foundUnitsPath({ product: id })}>{t('units.all')}</Link>}
        rows={nodesOf(productUnits).map((unit) => ({
          id: unit.id,
          name: unit.serialNumber,
          to: unitPath(unit.id),
          text: unit.customer?.name,
          end: (
            <>
              <span>{te(`unitStatus.${unit.status}`)}</span>
              <UnitCover rights={unit.warrantyRights} />
            </>
          ),
        }))}
      />
    </Section>
  )
}
