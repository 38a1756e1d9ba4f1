import { Alert, App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { PersonSelect } from '@/components/PersonSelect'
import { graphql } from '@/gql'
import type { AssignServiceRecordsMutation } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useSubmission } from '@/lib/graphql/submission'
import { newIdempotencyKey } from '@/lib/idempotency'
import styles from './AssignMany.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'

const assignMutation = graphql(`
  mutation AssignServiceRecords($input: AssignServiceRecordsInput!) {
    assignServiceRecords(input: $input) {
      assigned
      results {
        id
        refusal {
          code
          message
        }
        serviceRecord {
          id
          version
          number
          owner {
            id
            name
          }
        }
      }
    }
  }
`)

type Result = AssignServiceRecordsMutation['assignServiceRecords']['results'][number]

interface Assignment {
  ownerID?: string
  note?: string
}

interface AssignManyProps {
  rows: readonly ServiceRecordRow[]
  /** Told whether something was assigned. */
  onClose: (done: boolean) => void
  /** Something was assigned, or given back; the list is to be read anew. */
  onDone: () => void
}

/** Names one person responsible for the marked records; tells of each that was refused why. */
export function AssignMany({ rows, onClose, onDone }: AssignManyProps) {
  const { t } = useTranslation('serviceRecords')
  const { message } = App.useApp()
  const client = useClient()
  const [form] = Form.useForm<Assignment>()
  const { busy, fault, submit } = useSubmission(form)
  const [refused, setRefused] = useState<readonly Result[]>([])
  const undo = useUndo(onDone)
  const over = refused.length > 0

  async function send({ ownerID, note }: Assignment) {
    const records = rows.map(({ id, version }) => ({ id, version }))
    const data = await submit(
      async (idempotencyKey) =>
        await client.mutation(assignMutation, {
          input: {
            records,
            idempotencyKey,
            ...(ownerID ? { ownerID } : {}),
            ...(note ? { note } : {}),
          },
        }),
    )
    if (!data) return
    const { results, assigned } = data.assignServiceRecords
    if (assigned > 0) {
      const key = newIdempotencyKey()
      message.success({
        key,
        duration: 8,
        content: (
          <>
            {t('list.assign.done', { count: assigned })}
            <Button
              type="link"
              size="small"
              onClick={() => {
                message.destroy(key)
                void undo(rows, results)
              }}
            >
              {t('list.assign.undo')}
            </Button>
          </>
        ),
      })
      onDone()
    }
    const left = results.filter(({ refusal }) => refusal)
    if (left.length > 0) setRefused(left)
    else onClose(true)
  }

  return (
    <Modal
      open
      title={t('list.assign.title', { count: rows.length })}
      onCancel={() => onClose(over)}
      okText={over ? t('list.assign.close') : t('list.assign.ok')}
      okButtonProps={over ? { onClick: () => onClose(true) } : { htmlType: 'submit', form: formID }}
      cancelText={t('list.assign.cancel')}
      cancelButtonProps={{ disabled: busy, hidden: over }}
      confirmLoading={busy}
      mask={{ closable: false }}
    >
      {fault && <FaultAlert fault={fault} />}
      {over ? (
        <Refusals rows={rows} refused={refused} />
      ) : (
        <Form form={form} id={formID} layout="vertical" onFinish={send} disabled={busy}>
          <Form.Item name="ownerID" label={t('list.assign.owner')} extra={t('list.assign.nobody')}>
            <PersonSelect autoFocus />
          </Form.Item>
          <Form.Item name="note" label={t('list.assign.note')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  )
}

const formID = 'assign-many'

function Refusals({
  rows,
  refused,
}: {
  rows: readonly ServiceRecordRow[]
  refused: readonly Result[]
}) {
  const { t } = useTranslation('serviceRecords')
  return (
    <>
      <Alert type="warning" showIcon title={t('list.assign.refused', { count: refused.length })} />
      <ul className={styles.refused}>
        {refused.map(({ id, refusal }) => (
          <li key={id}>
            <strong>{rows.find((row) => row.id === id)?.number}</strong> {refusal?.message}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Gives the records back to those who were responsible before, as long as nobody has changed them since. */
function useUndo(onDone: () => void) {
  const { t } = useTranslation('serviceRecords')
  const { message } = App.useApp()
  const client = useClient()
  return async (rows: readonly ServiceRecordRow[], results: readonly Result[]) => {
    const before = new Map<string | undefined, { id: string; version: number }[]>()
    for (const { id, refusal, serviceRecord } of results) {
      const row = rows.find((one) => one.id === id)
      if (refusal || !serviceRecord || !row) continue
      const records = before.get(row.owner?.id) ?? []
      before.set(row.owner?.id, [...records, { id, version: serviceRecord.version }])
    }
    const answers = await Promise.all(
      [...before].map(([ownerID, records]) =>
        client
          .mutation(assignMutation, {
            input: {
              records,
              idempotencyKey: newIdempotencyKey(),
              ...(ownerID ? { ownerID } : {}),
            },
          })
          .toPromise(),
      ),
    )
    const failed = answers.find(({ error }) => error)?.error
    const kept = answers
      .flatMap(({ data }) => data?.assignServiceRecords.results ?? [])
      .filter(({ refusal }) => refusal)
    if (failed) message.error(faultOf(failed).message || t('list.assign.undoFailed'))
    else if (kept.length > 0) message.warning(t('list.assign.undoKept', { count: kept.length }))
    else message.success(t('list.assign.undone'))
    onDone()
  }
}
