import { App, Button, Form, Input } from 'antd'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import { useSubmission } from '@/lib/graphql/submission'
import { useRecordPage } from '../context'
import { commentBoxID } from '../places'
import styles from './Timeline.module.css'

const commentMutation = graphql(`
  mutation CommentServiceRecord($input: CommentServiceRecordInput!) {
    commentServiceRecord(input: $input) {
      serviceRecord {
        id
        version
      }
    }
  }
`)

interface Comment {
  note: string
}

/** Writes a note on the timeline. */
export function CommentBox({ recordID }: { recordID: string }) {
  const { t } = useTranslation('serviceRecord')
  const { message } = App.useApp()
  const { reload } = useRecordPage()
  const client = useClient()
  const [form] = Form.useForm<Comment>()
  const { busy, fault, submit, renew } = useSubmission(form)
  const typed = Boolean(Form.useWatch('note', form)?.trim())

  async function send({ note }: Comment) {
    if (!note?.trim()) return
    const done = await submit(
      async (idempotencyKey) =>
        await client.mutation(commentMutation, { input: { id: recordID, note, idempotencyKey } }),
    )
    if (!done) return
    // The next note is another one.
    renew()
    form.resetFields()
    message.success(t('done.COMMENT'))
    await reload()
  }

  function sendByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.submit()
    }
  }

  return (
    <Form form={form} onFinish={send} className={styles.comment}>
      <Form.Item name="note" noStyle>
        <Input.TextArea
          id={commentBoxID}
          autoSize={{ minRows: 2, maxRows: 10 }}
          placeholder={t('timeline.placeholder')}
          aria-label={t('timeline.comment')}
          aria-keyshortcuts="Control+Enter"
          onKeyDown={sendByKey}
        />
      </Form.Item>
      {fault && <FaultAlert fault={fault} />}
      <Button htmlType="submit" disabled={!typed} loading={busy} className={styles.send}>
        {t('timeline.send')}
      </Button>
    </Form>
  )
}
