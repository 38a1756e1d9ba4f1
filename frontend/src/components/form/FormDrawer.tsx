import { App, Button, Drawer, Form, type FormInstance, Grid } from 'antd'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Answer, useSubmission } from '@/lib/graphql/submission'
import { useLeaveGuard } from '@/lib/leave-guard'
import { useSeenVersion } from '@/lib/seen-version'
import styles from './FormDrawer.module.css'
import { FormNotices } from './FormNotices'

/** What goes with a write: the version that the person has seen (0 of what is new), and the key of the attempt. */
export interface Ticket {
  version: number
  idempotencyKey: string
}

interface FormDrawerProps<Values extends object, Data> {
  title: string
  form: FormInstance<Values>
  /** What the fields show at first; fields that nobody has touched follow it when it changes. */
  initial: Partial<Values>
  /** The version of the row as the page shows it now; left out where something new is made. */
  version?: number | undefined
  /** Sends what was typed; lib/changed-only picks what an edit has changed or taken away. */
  send: (values: Values, ticket: Ticket) => Promise<Answer<Data>>
  /** Runs when it was saved and the drawer may go: close it, or lead on to what was made. */
  onSaved: (data: Data) => void
  /** Takes the drawer out of the address. What was typed is asked for on the way. */
  onClose: () => void
  /** Reads the row anew, when somebody else was faster. */
  reload?: () => void
  /** The word on the button; "save" if left out. */
  submit?: string
  /** What is said when it was saved. */
  saved?: string
  children: ReactNode
}

/**
 * The form of a row, beside the page that it belongs to (on a phone over all of
 * it). It stands in the address (useDialogParam), sends once however often the
 * button is pressed, shows the server's refusals at their fields, keeps what was
 * typed when somebody else was faster, and asks before it is lost. Draw it only
 * while it is open: `{dialog.value && <EditCustomer … onClose={dialog.close} />}`.
 */
export function FormDrawer<Values extends object, Data>(props: FormDrawerProps<Values, Data>) {
  const { title, form, initial, version = 0, send, onSaved, onClose, reload } = props
  const { t } = useTranslation('forms')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const wide = Grid.useBreakpoint().md ?? true
  const frame = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(false)
  const { busy, fault, submit, clear, renew } = useSubmission(form)
  const seen = useSeenVersion(form, version, initial)
  const release = useLeaveGuard(typed, 'dialog')

  async function submitForm(values: Values) {
    const data = await submit((idempotencyKey) =>
      send(values, { version: seen.version, idempotencyKey }),
    )
    if (data === null) return
    release()
    message.success(props.saved ?? t('saved'))
    onSaved(data)
  }

  function takeOver() {
    reload?.()
    if (fault?.key === 'idempotency_reuse') renew()
    clear()
    seen.takeOver()
  }

  return (
    <Drawer
      open
      title={title}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 560 : '100%'}
      mask={{ closable: !typed }}
      onClose={onClose}
      afterOpenChange={(open) => open && focusFirstField(frame.current)}
      classNames={{ body: styles.body, footer: styles.footer }}
      footer={
        <div className={styles.buttons}>
          {wide && <span className={styles.keys}>{t('keys')}</span>}
          <Button onClick={onClose} disabled={busy}>
            {tc('actions.cancel')}
          </Button>
          <Button type="primary" htmlType="submit" form={formID} loading={busy}>
            {props.submit ?? tc('actions.save')}
          </Button>
        </div>
      }
    >
      <div ref={frame}>
        <FormNotices fault={fault} takenOver={seen.takenOver} onTakeOver={takeOver} />
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
    </Drawer>
  )
}

/** One drawer is open at a time. */
const formID = 'drawer-form'

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
