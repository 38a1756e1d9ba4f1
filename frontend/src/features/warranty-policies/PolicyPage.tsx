import { EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Columns } from '@/components/Columns'
import { Page } from '@/components/Page'
import { PolicyWords } from '@/components/PolicyWords'
import { RelatedRows } from '@/components/RelatedRows'
import { RowPending } from '@/components/RowPending'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import type { PolicyProductsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { productPath, warrantyPoliciesPath, warrantyPolicyPath } from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewer } from '@/lib/viewer'
import { PolicyFacts, PolicyForm } from './PolicyForm'
import styles from './PolicyPage.module.css'
import { VersionForm } from './VersionForm'

const policyQuery = graphql(`
  query WarrantyPolicyPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on WarrantyPolicy {
        id
        ...PolicyFacts
        ...PolicyProducts
      }
    }
  }
`)

const PolicyProducts = graphql(`
  fragment PolicyProducts on WarrantyPolicy {
    id
    products(first: 200, orderBy: { field: MODEL }) {
      totalCount
      edges {
        node {
          id
          model
          name
          category
        }
      }
    }
  }
`)

/** One warranty policy: its terms in words, and the products that are sold with it. */
export function PolicyPage() {
  const { t } = useTranslation('warrantyPolicies')
  const viewer = useViewer()
  const answer = useRow(policyQuery, ({ node }) => node?.__typename === 'WarrantyPolicy')
  const dialog = useDialogParam('dialog')
  const navigate = useNavigate()
  const formats = useFormats()
  const node = answer.data?.node
  if (!viewer || node?.__typename !== 'WarrantyPolicy') {
    return (
      <RowPending
        answer={answer}
        title={t('one')}
        list={{ path: warrantyPoliciesPath, label: t('title') }}
      />
    )
  }
  const facts = readFragment(PolicyFacts, node)
  const mayEdit = viewer.may('UPDATE', 'WarrantyPolicy')
  return (
    <Page
      title={facts.name}
      lead={
        facts.validFrom
          ? `${facts.code} · ${t('version.since', { day: formats.day(facts.validFrom) })}`
          : facts.code
      }
      actions={
        mayEdit && (
          <>
            <Button onClick={() => dialog.open('version')}>{t('version.open')}</Button>
            <Button icon={<EditOutlined aria-hidden />} onClick={() => dialog.open('edit')}>
              {t('edit')}
            </Button>
          </>
        )
      }
    >
      <Columns
        sideFirst
        main={<Products products={readFragment(PolicyProducts, node).products} />}
        side={
          <Section title={t('terms')} small>
            <PolicyWords terms={facts} />
            {facts.note && <p className={styles.note}>{facts.note}</p>}
          </Section>
        }
      />
      {mayEdit && dialog.value === 'version' && (
        <VersionForm
          policy={facts}
          onClose={dialog.close}
          onSaved={(id) => navigate(warrantyPolicyPath(id))}
        />
      )}
      {mayEdit && dialog.value === 'edit' && (
        <PolicyForm
          policy={facts}
          onClose={dialog.close}
          onSaved={dialog.close}
          reload={answer.retry}
        />
      )}
    </Page>
  )
}

function Products({ products }: { products: PolicyProductsFragment['products'] }) {
  const { t } = useTranslation('warrantyPolicies')
  const formats = useFormats()
  return (
    <Section title={t('products.title')} extra={formats.number(products.totalCount)}>
      <RelatedRows
        empty={t('products.none')}
        rows={nodesOf(products).map(({ id, model, name, category }) => ({
          id,
          name: model,
          to: productPath(id),
          text: name,
          end: category,
        }))}
      />
    </Section>
  )
}
