import { EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Columns } from '@/components/Columns'
import { Facts } from '@/components/Facts'
import { Page } from '@/components/Page'
import { RelatedRows } from '@/components/RelatedRows'
import { RowPending } from '@/components/RowPending'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import type { PartFactsFragment, PartUsesFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { partsPath, serviceRecordPath } from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewer } from '@/lib/viewer'
import { PartFacts, PartForm } from './PartForm'
import { PartMarks } from './PartMarks'

const partQuery = graphql(`
  query PartPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Part {
        id
        ...PartFacts
        ...PartUses
      }
    }
  }
`)

const PartUses = graphql(`
  fragment PartUses on Part {
    id
    partUsages(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          id
          quantity
          unitPrice
          serialNumber
          createdAt
          usedBy {
            id
            name
          }
          serviceRecord {
            id
            number
            customer {
              id
              name
            }
            productUnit {
              id
              serialNumber
            }
          }
        }
      }
    }
  }
`)

/** One spare part, and where it was used. */
export function PartPage() {
  const { t } = useTranslation('parts')
  const viewer = useViewer()
  const answer = useRow(partQuery, ({ node }) => node?.__typename === 'Part')
  const dialog = useDialogParam('dialog')
  const node = answer.data?.node
  if (!viewer || node?.__typename !== 'Part') {
    return (
      <RowPending
        answer={answer}
        title={t('title')}
        list={{ path: partsPath, label: t('list.title') }}
      />
    )
  }
  const facts = readFragment(PartFacts, node)
  const mayEdit = viewer.may('UPDATE', 'Part')
  return (
    <Page
      title={facts.name}
      lead={
        <>
          {facts.code} <PartMarks part={facts} />
        </>
      }
      actions={
        mayEdit && (
          <Button icon={<EditOutlined aria-hidden />} onClick={() => dialog.open('edit')}>
            {t('edit')}
          </Button>
        )
      }
    >
      <Columns
        sideFirst
        main={<Uses part={facts} uses={readFragment(PartUses, node)} />}
        side={<About facts={facts} />}
      />
      {mayEdit && dialog.value === 'edit' && (
        <PartForm
          part={facts}
          onClose={dialog.close}
          onSaved={dialog.close}
          reload={answer.retry}
        />
      )}
    </Page>
  )
}

function About({ facts }: { facts: PartFactsFragment }) {
  const { t } = useTranslation('parts')
  const formats = useFormats()
  return (
    <Section title={t('about')} small>
      <Facts
        narrow
        facts={[
          { label: t('fields.supplier'), value: facts.supplier },
          { label: t('fields.unitPrice'), value: formats.money(facts.unitPrice) },
          {
            label: t('fields.unitCost'),
            // Null for those from whom it is hidden, and where it is not known.
            value: typeof facts.unitCost === 'number' ? formats.money(facts.unitCost) : null,
          },
          {
            label: t('fields.safetyStock'),
            value: `${formats.number(facts.safetyStock)} ${facts.unitOfMeasure}`,
          },
        ]}
      />
    </Section>
  )
}

function Uses({ part, uses }: { part: PartFactsFragment; uses: PartUsesFragment }) {
  const { t } = useTranslation('parts')
  const formats = useFormats()
  const { partUsages } = uses
  return (
    <Section title={t('uses.title')} extra={formats.number(partUsages.totalCount)}>
      <RelatedRows
        empty={t('uses.none')}
        rows={nodesOf(partUsages).map((usage) => ({
          id: usage.id,
          name: usage.serviceRecord.number,
          to: serviceRecordPath(usage.serviceRecord.id),
          text: usage.serviceRecord.customer.name,
          note: [usage.serviceRecord.productUnit?.serialNumber, usage.usedBy?.name]
            .filter(Boolean)
            .join(' · '),
          end: (
            <>
              <span>
                {formats.number(usage.quantity)} {part.unitOfMeasure}
              </span>
              <span>{formats.money(usage.unitPrice)}</span>
              <span>{formats.instant(usage.createdAt, 'day')}</span>
            </>
          ),
        }))}
      />
    </Section>
  )
}
