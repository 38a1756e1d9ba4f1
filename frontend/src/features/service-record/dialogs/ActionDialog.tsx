import { App, Form, type FormInstance, Modal } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ServiceAction, ServiceRecordStatus } from '@/gql/graphql'
import { type Answer, useSubmission } from '@/lib/graphql/submission'
import { serviceRecordsPath } from '@/lib/paths'
import { useSeenVersion } from '@/lib/seen-version'
import { useRecordPage } from '../context'
import { useActionLabel } from '../useActionLabel'
import styles from './ActionDialog.module.css'
import { DialogNotices } from './DialogNotices'

/** What goes with every write: the version that the person has seen, and the key of the attempt. */
export interface Ticket {
  version: number
  idempotencyKey: string
}

interface ActionDialogProps<Values extends object> {
  action: ServiceAction
  /** What is written: the record or the visit, as the page shows it. */
  subject: { version: number; allowedActions: readonly ServiceAction[] }
  status: ServiceRecordStatus
  form: FormInstance<Values>
  /** What the fields show at first; fields that nobody has touched follow it when it changes. */
  initial?: Partial<Values>
  wide?: boolean
  send: (values: Values, ticket: Ticket) => Promise<Answer<object>>
  children: ReactNode
}

/**
 * The dialog of one action: sends the form, shows what the server refuses where
 * it belongs, and keeps what was typed when somebody else was faster.
 */
export function ActionDialog<Values extends object>(props: ActionDialogProps<Values>) {
  const { action, subject, status, form, initial, send } = props
  const { t } = useTranslation('serviceRecord')
  const label = useActionLabel()
  const { message, modal } = App.useApp()
  const navigate = useNavigate()
  const { close, reload, setTyping } = useRecordPage()
  const frame = useRef<HTMLDivElement>(null)
  const { busy, fault, submit, clear, renew } = useSubmission(form)
  const [typed, setTyped] = useState(false)
  const seen = useSeenVersion(form, subject.version, initial)

  useFocusBack()
  // The page stands still while something typed could be lost.
  useEffect(() => setTyping(typed), [typed, setTyping])
  useEffect(() => () => setTyping(false), [setTyping])

  async function submitForm(values: Values) {
    const data = await submit((idempotencyKey) =>
      send(values, { version: seen.version, idempotencyKey }),
    )
    if (!data) return
    setTyping(false)
    message.success(t(`done.${action}`))
    if (isOutOfSight(data)) {
      message.info(t('dialog.movedAway'))
      void navigate(serviceRecordsPath, { replace: true })
      return
    }
    close()
    await reload()
  }

  function leave() {
    if (!typed) {
      close()
      return
    }
    modal.confirm({
      title: t('dialog.leave'),
      okText: t('dialog.leaveYes'),
      okButtonProps: { danger: true },
      cancelText: t('dialog.leaveNo'),
      onOk: close,
    })
  }

  async function takeOver() {
    await reload()
    if (fault?.key === 'idempotency_reuse') renew()
    clear()
    seen.takeOver()
  }

  const blocked = !subject.allowedActions.includes(action)
  const title = label(action)
  return (
    <Modal
      open
      title={title}
      width={props.wide ? 760 : 560}
      rootClassName={styles.dialog}
      onCancel={leave}
      afterOpenChange={(open) => open && focusFirstField(frame.current)}
      okText={title}
      cancelText={t('dialog.back')}
      confirmLoading={busy}
      mask={{ closable: false }}
      okButtonProps={{
        htmlType: 'submit',
        form: formID,
        danger: dangerous.has(action),
        disabled: blocked,
      }}
      cancelButtonProps={{ disabled: busy }}
    >
      <div ref={frame}>
        <DialogNotices
          fault={fault}
          blockedBy={blocked ? status : null}
          takenOver={seen.takenOver}
          onTakeOver={takeOver}
        />
        <Form<Values>
          id={formID}
          form={form}
          layout="vertical"
          initialValues={initial}
          onFinish={submitForm}
          onValuesChange={() => setTyped(true)}
          onKeyDown={(event) => submitByKey(event, form)}
          scrollToFirstError={{ focus: true, block: 'center' }}
          disabled={busy}
        >
          {props.children}
        </Form>
      </div>
    </Modal>
  )
}

/** Whether the record went to a department whose records the viewer does not see. */
function isOutOfSight(data: object): boolean {
  return Object.values(data).some((payload: unknown) => {
    if (typeof payload !== 'object' || payload === null) return false
    return 'serviceRecord' in payload && payload.serviceRecord === null
  })
}

/** When the dialog goes, the focus returns to what opened it, if that is still there. */
function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
}

/** One dialog is open at a time. */
const formID = 'action'

const dangerous: ReadonlySet<ServiceAction> = new Set([
  'CANCEL',
  'SEND_BACK',
  'CANCEL_VISIT',
  'REMOVE_PART',
])

/** Enter sends from single lines by itself, Ctrl-Enter from texts too; in a date it only takes the date. */
function submitByKey(event: KeyboardEvent, form: { submit: () => void }): void {
  if (event.key !== 'Enter') return
  const inDate = event.target instanceof Element && event.target.closest('.ant-picker') !== null
  const sends = event.ctrlKey || event.metaKey
  if (inDate || sends) event.preventDefault()
  if (sends) form.submit()
}

function focusFirstField(frame: HTMLElement | null): void {
  frame
    ?.querySelector<HTMLElement>('input:not([type="file"]):not(:disabled), textarea:not(:disabled)')
    ?.focus()
}
