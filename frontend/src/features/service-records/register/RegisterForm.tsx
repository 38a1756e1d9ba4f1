import { App, Button, Form } from 'antd'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMutation } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import { useSubmission } from '@/lib/graphql/submission'
import { useLeaveGuard } from '@/lib/leave-guard'
import { serviceRecordPath, serviceRecordsPath } from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'
import { CallAside } from './CallAside'
import { CallDetails } from './CallDetails'
import { CallerFields } from './CallerFields'
import { CustomerField } from './CustomerField'
import { type CallValues, freshCall, inputOf } from './call'
import type { CallSubject, Known } from './known'
import { NewCustomerFields } from './NewCustomerFields'
import styles from './RegisterForm.module.css'
import { typedPhone } from './suggestions'
import { UnitFields } from './UnitFields'
import { useKnown } from './useKnown'

const registerMutation = graphql(`
  mutation RegisterCall($input: RegisterServiceRecordInput!) {
    registerServiceRecord(input: $input) {
      serviceRecord {
        id
        number
      }
    }
  }
`)

interface RegisterFormProps {
  viewer: Viewer
  /** What the call is known to be about from the start. */
  subject: CallSubject
}

/** A call, from "who are you?" to its number. Fit for the keyboard alone. */
export function RegisterForm({ viewer, subject }: RegisterFormProps) {
  const { t } = useTranslation('serviceRecords')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [form] = Form.useForm<CallValues>()
  const submission = useSubmission(form)
  const [, register] = useMutation(registerMutation)
  const [dirty, setDirty] = useState(false)
  const release = useLeaveGuard(dirty)
  const caller = useCaller(form, subject)
  const { known, isNew } = caller

  async function submit(values: CallValues) {
    const data = await submission.submit((key) => register({ input: inputOf(values, key) }))
    if (!data) return
    release()
    const record = data.registerServiceRecord.serviceRecord
    if (record) void message.success(t('register.done', { number: record.number }))
    navigate(record ? serviceRecordPath(record.id) : serviceRecordsPath)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.submit()
    }
  }

  return (
    <Form<CallValues>
      form={form}
      name="call"
      layout="vertical"
      className={styles.page}
      initialValues={freshCall}
      validateTrigger="onSubmit"
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={() => setDirty(true)}
      onFinish={submit}
      onKeyDown={onKeyDown}
    >
      <div className={styles.main}>
        <Section title={t('register.who')}>
          {caller.fault && <FaultAlert fault={caller.fault} />}
          {isNew ? (
            <NewCustomerFields onCancel={caller.forget} />
          ) : (
            <Form.Item
              name="customerID"
              label={t('register.customer')}
              rules={[{ required: true, message: t('register.customerMissing') }]}
            >
              <CustomerField
                customer={known.customer}
                mayAdd={viewer.may('CREATE', 'Customer')}
                onChoose={caller.choose}
                onNew={caller.addNew}
                onForget={caller.forget}
              />
            </Form.Item>
          )}
          <UnitFields known={known} onChoose={caller.chooseUnit} />
        </Section>
        <Section title={t('register.what')}>
          <CallDetails productID={known.unit?.product.id} />
        </Section>
        <Section title={t('register.where')}>
          <CallerFields />
        </Section>
      </div>
      <aside className={styles.aside} aria-label={t('register.known')}>
        <CallAside known={known} />
      </aside>
      <div className={styles.footer}>
        {submission.fault && <FaultAlert fault={submission.fault} />}
        <div className={styles.buttons}>
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            className={styles.submit}
            loading={submission.busy}
          >
            {t('register.submit')}
          </Button>
          <Button size="large" onClick={() => navigate(serviceRecordsPath)}>
            {t('register.cancel')}
          </Button>
          <span className={styles.keys}>{t('register.keys')}</span>
        </div>
      </div>
    </Form>
  )
}

/** Finding the caller, and where the keyboard goes after each step. */
function useCaller(form: ReturnType<typeof Form.useForm<CallValues>>[0], subject: CallSubject) {
  const { known, fault, choose, forget } = useKnown(form)
  const [isNew, setIsNew] = useState(false)

  const goOn = useCallback(
    (found: Known | undefined) => {
      if (!found) return
      if (found.customer) setIsNew(false)
      const next = !found.customer
        ? 'customerID'
        : found.unit || !found.units
          ? 'symptom'
          : 'productUnitID'
      focusSoon(form, next)
    },
    [form],
  )

  useEffect(() => {
    const told = subject.customer || subject.unit || subject.record
    if (told) void choose(subject).then(goOn)
    else focusSoon(form, 'customerID')
  }, [subject, choose, goOn, form])

  return {
    known,
    fault,
    isNew,
    choose: (chosen: CallSubject, typed: string) => {
      // A unit that was found without an owner waits for the customer.
      const unit = known.customer ? undefined : known.unit?.id
      void choose(chosen.customer && unit ? { ...chosen, unit } : chosen, typed).then(goOn)
    },
    chooseUnit: (unit: string | undefined) => {
      void choose({ customer: known.customer?.id, unit: unit ?? null }).then((found) => {
        if (found?.customer) setIsNew(false)
        if (found?.unit) focusSoon(form, 'symptom')
      })
    },
    addNew: (typed: string) => {
      const phone = typedPhone(typed)
      forget(typed)
      setIsNew(true)
      form.setFieldValue('newCustomer', {
        kind: 'PERSON',
        serviceZone: 'CITY',
        ...(phone ? { phone } : { name: typed }),
      })
      focusSoon(form, ['newCustomer', phone ? 'name' : 'phone'])
    },
    forget: () => {
      forget()
      setIsNew(false)
      focusSoon(form, 'customerID')
    },
  }
}

/** Puts the focus on a field that may be drawn only now. */
function focusSoon(form: ReturnType<typeof Form.useForm<CallValues>>[0], name: string | string[]) {
  requestAnimationFrame(() => form.getFieldInstance(name)?.focus?.())
}
