import { Checkbox, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import { useSubmission } from '@/lib/graphql/submission'
import type { SavedView } from './saved-views'

const createViewMutation = graphql(`
  mutation CreateSavedView($input: CreateSavedViewInput!) {
    createSavedView(input: $input) {
      savedView {
        id
        version
      }
    }
  }
`)

const changeViewMutation = graphql(`
  mutation ChangeSavedView($input: UpdateSavedViewInput!) {
    updateSavedView(input: $input) {
      savedView {
        id
        version
      }
    }
  }
`)

interface Naming {
  name: string
  shared: boolean
  isDefault: boolean
}

interface ViewDialogProps {
  /** The view to change; a new one where left out. */
  view: SavedView | undefined
  /** The filters, columns and order of a new one. */
  query: string
  onClose: () => void
  onSaved: (id: string) => void
}

/** Names a view, shares it, makes it the one with which the list opens. */
export function ViewDialog({ view, query, onClose, onSaved }: ViewDialogProps) {
  const { t } = useTranslation('serviceRecords')
  const client = useClient()
  const [form] = Form.useForm<Naming>()
  const { busy, fault, submit } = useSubmission(form)

  async function send(naming: Naming) {
    const saved = view
      ? (
          await submit(async () =>
            client.mutation(changeViewMutation, {
              input: { id: view.id, version: view.version, ...naming },
            }),
          )
        )?.updateSavedView.savedView
      : (
          await submit(async (idempotencyKey) =>
            client.mutation(createViewMutation, { input: { ...naming, query, idempotencyKey } }),
          )
        )?.createSavedView.savedView
    if (saved) onSaved(saved.id)
  }

  return (
    <Modal
      open
      title={t(view ? 'list.saved.edit' : 'list.saved.new')}
      onCancel={onClose}
      okText={t('list.saved.save')}
      okButtonProps={{ htmlType: 'submit', form: formID }}
      confirmLoading={busy}
      mask={{ closable: false }}
      width={440}
    >
      {fault && <FaultAlert fault={fault} />}
      <Form
        form={form}
        id={formID}
        layout="vertical"
        onFinish={send}
        disabled={busy}
        initialValues={{
          name: view?.name ?? '',
          shared: Boolean(view?.department),
          isDefault: view?.isDefault ?? false,
        }}
      >
        <Form.Item
          name="name"
          label={t('list.saved.name')}
          rules={[{ required: true, whitespace: true, message: t('list.saved.nameMissing') }]}
        >
          <Input autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked" noStyle>
          <Checkbox>{t('list.saved.share')}</Checkbox>
        </Form.Item>
        <br />
        <Form.Item name="isDefault" valuePropName="checked" noStyle>
          <Checkbox>{t('list.saved.opens')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  )
}

const formID = 'saved-view'
