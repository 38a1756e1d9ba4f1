import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { CountField, LineField, Pair, useRequired } from '@/components/form/fields'
import { MoneyInput } from '@/components/MoneyInput'
import { graphql } from '@/gql'
import type { CreatePartInput, PartFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { useViewer } from '@/lib/viewer'

export const PartFacts = graphql(`
  fragment PartFacts on Part {
    id
    version
    code
    name
    unitOfMeasure
    supplier
    unitCost
    unitPrice
    safetyStock
    mainPart
    obsolete
    active
  }
`)

const createMutation = graphql(`
  mutation CreatePart($input: CreatePartInput!) {
    createPart(input: $input) {
      part {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdatePart($input: UpdatePartInput!) {
    updatePart(input: $input) {
      part {
        id
      }
    }
  }
`)

type Values = Omit<CreatePartInput, 'idempotencyKey'>

interface PartFormProps {
  /** The part to change; a new one if left out. */
  part?: PartFactsFragment
  onClose: () => void
  onSaved: (id: string) => void
  reload?: () => void
}

/** Adds a spare part, or corrects what is known of one. */
export function PartForm({ part, onClose, onSaved, reload }: PartFormProps) {
  const { t } = useTranslation('parts')
  const viewer = useViewer()
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const required = useRequired(true)
  const initial = initialOf(part)
  return (
    <FormDrawer<Values, string>
      title={t(part ? 'form.edit' : 'form.new')}
      form={form}
      initial={initial}
      version={part?.version}
      onClose={onClose}
      onSaved={onSaved}
      {...(reload ? { reload } : {})}
      send={async (values, { version, idempotencyKey }) => {
        if (!part) {
          const { data, error } = await create({ input: { ...values, idempotencyKey } })
          return { data: data?.createPart.part.id, error }
        }
        const { id } = part
        const { error } = await update({ input: { id, version, ...changedOnly(values, initial) } })
        return { data: id, error }
      }}
    >
      <Pair>
        <LineField name="code" label={t('fields.code')} required />
        <LineField name="unitOfMeasure" label={t('fields.unitOfMeasure')} required />
      </Pair>
      <LineField name="name" label={t('fields.name')} required />
      <LineField name="supplier" label={t('fields.supplier')} />
      <Pair>
        <Form.Item name="unitPrice" label={t('fields.unitPrice')} rules={required}>
          <MoneyInput />
        </Form.Item>
        {!viewer?.isHidden('Part', 'unitCost') && (
          <Form.Item name="unitCost" label={t('fields.unitCost')}>
            <MoneyInput />
          </Form.Item>
        )}
        <CountField name="safetyStock" label={t('fields.safetyStock')} />
      </Pair>
      <Pair>
        <Form.Item name="mainPart" label={t('is.main')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="obsolete" label={t('is.obsolete')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="active" label={t('is.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Pair>
    </FormDrawer>
  )
}

function initialOf(part: PartFactsFragment | undefined): Values {
  return {
    code: part?.code ?? '',
    name: part?.name ?? '',
    unitOfMeasure: part?.unitOfMeasure ?? '件',
    supplier: part?.supplier ?? '',
    unitCost: part?.unitCost ?? undefined,
    unitPrice: part?.unitPrice ?? 0,
    safetyStock: part?.safetyStock ?? 0,
    mainPart: part?.mainPart ?? false,
    obsolete: part?.obsolete ?? false,
    active: part?.active ?? true,
  }
}
