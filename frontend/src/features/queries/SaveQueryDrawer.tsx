import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, LineField, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { ChartKind, QueryVisibility, SavedQueryFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { queryVisibilities } from './spec'

const createMutation = graphql(`
  mutation CreateSavedQuery($input: CreateSavedQueryInput!) {
    createSavedQuery(input: $input) {
      savedQuery {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateSavedQuery($input: UpdateSavedQueryInput!) {
    updateSavedQuery(input: $input) {
      savedQuery {
        id
      }
    }
  }
`)

const touched = { additionalTypenames: ['SavedQuery'] }

const chartKinds = [
  'AUTO',
  'TABLE',
  'LINE',
  'COLUMN',
  'BAR',
] as const satisfies readonly ChartKind[]

interface Values {
  name: string
  description: string
  visibility: QueryVisibility
  slug: string
  chart: ChartKind
}

interface SaveQueryDrawerProps {
  /** The query to change; a new one is made if left out. */
  saved: SavedQueryFactsFragment | undefined
  /** What a new one is called at first. */
  name: string
  document: string
  /** The values of the parameters, as JSON. */
  variables: string
  onClose: () => void
  onSaved: (id: string) => void
}

/** Saves the text under a name: for oneself, for the department, or for everybody and for tools. */
export function SaveQueryDrawer(props: SaveQueryDrawerProps) {
  const { saved, document, variables } = props
  const { t } = useTranslation('queries')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const visibility = Form.useWatch('visibility', form)
  const initial: Values = {
    name: saved?.name ?? props.name,
    description: saved?.description ?? '',
    visibility: saved?.visibility ?? 'PRIVATE',
    slug: saved?.slug ?? '',
    chart: saved?.chart ?? 'AUTO',
  }
  return (
    <FormDrawer<Values, { id: string | undefined }>
      title={t(saved ? 'save' : 'saveNew')}
      form={form}
      initial={initial}
      version={saved?.version}
      onClose={props.onClose}
      onSaved={({ id }) => id && props.onSaved(id)}
      send={async ({ slug, ...values }, { version, idempotencyKey }) => {
        const address = slug ? { slug } : {}
        if (!saved) {
          const input = { ...values, ...address, document, variables, idempotencyKey }
          const { data, error } = await create({ input }, touched)
          return { data: data && { id: data.createSavedQuery.savedQuery?.id }, error }
        }
        const input = {
          id: saved.id,
          version,
          ...changedOnly({ ...values, ...address }, initial),
          ...(document === saved.document ? {} : { document }),
          ...(variables === saved.variables ? {} : { variables }),
        }
        const { data, error } = await update({ input }, touched)
        return { data: data && { id: data.updateSavedQuery.savedQuery?.id }, error }
      }}
    >
      <LineField name="name" label={t('fields.name')} required />
      <ProseField name="description" label={t('fields.description')} />
      <ChoiceField
        name="visibility"
        label={t('fields.visibility')}
        options={queryVisibilities.map((value) => ({
          value,
          label: te(`queryVisibility.${value}`),
        }))}
      />
      <LineField
        name="slug"
        label={t('fields.slug')}
        required={visibility === 'PUBLISHED'}
        placeholder="monthly-service"
      />
      <ChoiceField
        name="chart"
        label={t('fields.chart')}
        options={chartKinds.map((value) => ({ value, label: te(`chartKind.${value}`) }))}
      />
    </FormDrawer>
  )
}
