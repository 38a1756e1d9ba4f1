import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import type { ChecklistItemResult } from '@/gql/graphql'
import { checklistItemResults } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const fillMutation = graphql(`
  mutation FillChecklist($input: FillChecklistInput!) {
    fillChecklist(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Item {
  name: string
  result: ChecklistItemResult
  note?: string
}

/** Goes through the checklist, item by item: its name, what was found, the reading or what is wrong. */
export function ChecklistDialog({ record }: DialogProps) {
  const { t } = useTranslation('installations')
  const [form] = Form.useForm<{ items: Item[] }>()
  const fill = useVerb(fillMutation)
  const items = (record.installation?.checklist ?? []).map(({ name, result, note }) => ({
    name,
    result,
    note,
  }))
  return (
    <ActionDialog<{ items: Item[] }>
      action="FILL_CHECKLIST"
      subject={record}
      status={record.status}
      form={form}
      initial={{ items }}
      wide
      send={(values, ticket) => fill({ id: record.id, ...values, ...ticket })}
    >
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <ChecklistRow key={key} at={name} remove={() => remove(name)} />
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add({ name: '', result: 'OPEN', note: '' })}
            >
              {t('addItem')}
            </Button>
          </>
        )}
      </Form.List>
    </ActionDialog>
  )
}

function ChecklistRow({ at, remove }: { at: number; remove: () => void }) {
  const { t } = useTranslation('installations')
  const { t: label } = useTranslation('enums')
  const { t: tr } = useTranslation('serviceRecord')
  const form = Form.useFormInstance<{ items: Item[] }>()
  const typed: string | undefined = Form.useWatch(['items', at, 'name'], form)
  const result: ChecklistItemResult | undefined = Form.useWatch(['items', at, 'result'], form)
  const name = typed || t('newItem')
  return (
    <fieldset style={{ border: 0, padding: 0, margin: '0 0 20px' }}>
      <Form.Item
        name={[at, 'name']}
        style={{ marginBottom: 8 }}
        rules={[{ required: true, whitespace: true, message: tr('dialog.required') }]}
      >
        <Input
          aria-label={`${t('item')} ${at + 1}`}
          suffix={
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('removeItem', { name })}
              onClick={remove}
            />
          }
        />
      </Form.Item>
      <Form.Item name={[at, 'result']} style={{ marginBottom: 8 }}>
        <Radio.Group
          aria-label={t('itemResultOf', { name })}
          options={checklistItemResults.map((value) => ({
            value,
            label: label(`checklistItemResult.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name={[at, 'note']}
        style={{ marginBottom: 0 }}
        rules={
          result === 'FAILED'
            ? [{ required: true, whitespace: true, message: tr('dialog.required') }]
            : []
        }
      >
        <Input aria-label={t('itemNoteOf', { name })} placeholder={t('itemNote')} />
      </Form.Item>
    </fieldset>
  )
}
