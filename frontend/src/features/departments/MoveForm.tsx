import { Form, TreeSelect } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, useRequired } from '@/components/form/fields'
import { type Branch, findBranch, idsOf } from './tree'
import { moveMutation } from './use-move'

interface Values {
  parentID: string
  /** The sibling behind which it goes; "first" for none. */
  after: string
}

interface MoveFormProps {
  tree: readonly Branch[]
  branch: Branch
  onClose: () => void
  onSaved: () => void
  reload: () => void
}

/** Moves a department without a mouse: below which one, and behind which of those there. */
export function MoveForm({ tree, branch, onClose, onSaved, reload }: MoveFormProps) {
  const { t } = useTranslation('departments')
  const [form] = Form.useForm<Values>()
  const [, move] = useMutation(moveMutation)
  const required = useRequired(true)
  const { id, version, parentID, name } = branch.item
  const initial = { parentID: parentID ?? '', after: lastBefore(tree, parentID ?? '', id) }
  const parent = Form.useWatch('parentID', form) ?? initial.parentID
  const siblings = siblingsIn(tree, parent, id)
  const own = new Set(idsOf(branch))
  return (
    <FormDrawer<Values, string>
      title={t('form.move', { name })}
      form={form}
      initial={initial}
      version={version}
      onClose={onClose}
      onSaved={onSaved}
      reload={reload}
      saved={t('moved')}
      submit={t('move')}
      send={async (values, ticket) => {
        const index = siblings.findIndex(({ item }) => item.id === values.after) + 1
        const { error } = await move({
          input: { id, version: ticket.version, parentID: values.parentID, index },
        })
        return { data: id, error }
      }}
    >
      <Form.Item name="parentID" label={t('fields.parent')} rules={required}>
        <TreeSelect
          treeDefaultExpandAll
          treeData={choicesOf(tree, own)}
          showSearch={{ treeNodeFilterProp: 'title' }}
          onChange={(chosen: string) =>
            form.setFieldValue('after', siblingsIn(tree, chosen, id).at(-1)?.item.id ?? 'first')
          }
        />
      </Form.Item>
      <ChoiceField
        name="after"
        label={t('fields.place')}
        options={[
          { value: 'first', label: t('form.first') },
          ...siblings.map(({ item }) => ({
            value: item.id,
            label: t('form.after', { name: item.name }),
          })),
        ]}
      />
    </FormDrawer>
  )
}

interface Choice {
  value: string
  title: string
  disabled: boolean
  children: Choice[]
}

/** A department cannot go below itself: the server refuses it, and here it cannot be chosen. */
function choicesOf(tree: readonly Branch[], own: ReadonlySet<string>): Choice[] {
  return tree.map(({ item, below }) => ({
    value: item.id,
    title: item.name,
    disabled: own.has(item.id),
    children: choicesOf(below, own),
  }))
}

function siblingsIn(tree: readonly Branch[], parentID: string, id: string): Branch[] {
  return (findBranch(tree, parentID)?.below ?? []).filter(({ item }) => item.id !== id)
}

function lastBefore(tree: readonly Branch[], parentID: string, id: string): string {
  const all = findBranch(tree, parentID)?.below ?? []
  const at = all.findIndex(({ item }) => item.id === id)
  return all[at - 1]?.item.id ?? 'first'
}
