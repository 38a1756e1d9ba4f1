import { Form, Input, Modal } from 'antd'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { CertificateReason } from '@/components/certificates/CertificateReason'
import { FormNotices } from '@/components/form/FormNotices'
import { InstantPicker } from '@/components/InstantPicker'
import { TechnicianSelect } from '@/components/TechnicianSelect'
import { useSubmission } from '@/lib/graphql/submission'
import { useSeenVersion } from '@/lib/seen-version'
import type { BoardVisit, Job } from './useBoard'
import { dispatchMutation, rescheduleMutation } from './usePlanning'

interface Values {
  technicianIDs: string[]
  plannedStart: string
  plannedEnd?: string
  certificateOverrideReason?: string
  note?: string
}

interface PlanDialogProps {
  /** What is planned: a job that waits, or a visit that is moved. */
  subject: { kind: 'job'; job: Job } | { kind: 'visit'; visit: BoardVisit }
  onClose: () => void
  reload: () => void
}

/** Says who goes when: what dragging does, for keyboards and phones, and with an end and a note. */
export function PlanDialog({ subject, onClose, reload }: PlanDialogProps) {
  const { t } = useTranslation('dispatch')
  const [form] = Form.useForm<Values>()
  const chosen = Form.useWatch('technicianIDs', form)
  const plannedStart = Form.useWatch('plannedStart', form)
  const plannedEnd = Form.useWatch('plannedEnd', form)
  const [, dispatch] = useMutation(dispatchMutation)
  const [, reschedule] = useMutation(rescheduleMutation)
  const { busy, fault, submit, clear, renew } = useSubmission(form)
  const row = subject.kind === 'job' ? subject.job : subject.visit
  const record = subject.kind === 'job' ? subject.job : subject.visit.serviceRecord
  const initial = initialOf(subject)
  const seen = useSeenVersion(form, row.version, initial)
  const startBefore = useRef(initial.plannedStart)

  /** A visit that begins at another time takes as long as before. */
  function keepLength({ plannedStart: start }: Partial<Values>) {
    if (!start) return
    const end = form.getFieldValue('plannedEnd')
    if (startBefore.current && end) {
      const moved = Date.parse(start) - Date.parse(startBefore.current)
      form.setFieldValue('plannedEnd', new Date(Date.parse(end) + moved).toISOString())
    }
    startBefore.current = start
  }

  async function save({ note, plannedEnd: end, ...values }: Values) {
    const data = await submit<object>((idempotencyKey) => {
      const common = {
        id: row.id,
        version: seen.version,
        ...values,
        plannedEnd: end ?? null,
        idempotencyKey,
      }
      return subject.kind === 'job'
        ? dispatch({ input: { ...common, purpose: note ?? null } })
        : reschedule({ input: { ...common, note: note ?? null } })
    })
    if (!data) return
    onClose()
    reload()
  }

  function takeOver() {
    reload()
    if (fault?.key === 'idempotency_reuse') renew()
    clear()
    seen.takeOver()
  }

  const required = [{ required: true, message: t('dialog.required') }]
  return (
    <Modal
      open
      title={t(subject.kind === 'job' ? 'dialog.plan' : 'dialog.move', { number: record.number })}
      onCancel={onClose}
      okText={t(subject.kind === 'job' ? 'dialog.send' : 'dialog.reschedule')}
      cancelText={t('dialog.back')}
      confirmLoading={busy}
      mask={{ closable: false }}
      okButtonProps={{ htmlType: 'submit', form: formID }}
    >
      <p>
        {record.customer.name} · {record.symptom}
      </p>
      <FormNotices fault={fault} takenOver={seen.takenOver} onTakeOver={takeOver} />
      <Form<Values>
        id={formID}
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={save}
        onValuesChange={keepLength}
        onKeyDown={keepEnterInDates}
        scrollToFirstError={{ focus: true, block: 'center' }}
        disabled={busy}
      >
        <Form.Item name="plannedStart" label={t('dialog.start')} rules={required}>
          <InstantPicker />
        </Form.Item>
        <Form.Item name="plannedEnd" label={t('dialog.end')}>
          <InstantPicker />
        </Form.Item>
        <Form.Item name="technicianIDs" label={t('dialog.technicians')} rules={required}>
          <TechnicianSelect
            serviceRecordID={record.id}
            visitID={subject.kind === 'visit' ? subject.visit.id : undefined}
            plannedStart={plannedStart}
            plannedEnd={plannedEnd}
          />
        </Form.Item>
        <CertificateReason
          serviceRecordID={record.id}
          visitID={subject.kind === 'visit' ? subject.visit.id : undefined}
          plannedStart={plannedStart}
          plannedEnd={plannedEnd}
          chosen={chosen}
        />
        <Form.Item
          name="note"
          label={t(subject.kind === 'job' ? 'dialog.purpose' : 'dialog.reason')}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={20_000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

/** Enter in a date takes the date; everywhere else it sends the form. */
function keepEnterInDates(event: KeyboardEvent): void {
  const inDate = event.target instanceof Element && event.target.closest('.ant-picker') !== null
  if (event.key === 'Enter' && inDate) event.preventDefault()
}

/** One dialog is open at a time. */
const formID = 'plan'

function initialOf(subject: PlanDialogProps['subject']): Partial<Values> {
  if (subject.kind === 'job') {
    const { promisedAt } = subject.job
    return promisedAt && new Date(promisedAt) > new Date() ? { plannedStart: promisedAt } : {}
  }
  const { technicians, plannedStart, plannedEnd } = subject.visit
  return {
    technicianIDs: technicians?.map(({ id }) => id) ?? [],
    plannedStart,
    ...(plannedEnd ? { plannedEnd } : {}),
  }
}
