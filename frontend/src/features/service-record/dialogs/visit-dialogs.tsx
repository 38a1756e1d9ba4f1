import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { InstantPicker } from '@/components/InstantPicker'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { ReasonField } from './fields'
import type { VisitDialogProps } from './record'
import { useVerb } from './verbs'

interface Moment {
  at?: string
}

const departMutation = graphql(`
  mutation DepartVisit($input: DepartVisitInput!) {
    departVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** The technicians set out. */
export function DepartVisitDialog({ visit, status }: VisitDialogProps) {
  const [form] = Form.useForm<Moment>()
  const depart = useVerb(departMutation)
  return (
    <ActionDialog<Moment>
      action="DEPART_VISIT"
      subject={visit}
      status={status}
      form={form}
      send={({ at }, ticket) => depart({ id: visit.id, at, ...ticket })}
    >
      <MomentField />
    </ActionDialog>
  )
}

const arriveMutation = graphql(`
  mutation ArriveVisit($input: ArriveVisitInput!) {
    arriveVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** They are at the customer's. */
export function ArriveVisitDialog({ visit, status }: VisitDialogProps) {
  const [form] = Form.useForm<Moment>()
  const arrive = useVerb(arriveMutation)
  return (
    <ActionDialog<Moment>
      action="ARRIVE_VISIT"
      subject={visit}
      status={status}
      form={form}
      send={({ at }, ticket) => arrive({ id: visit.id, at, ...ticket })}
    >
      <MomentField />
    </ActionDialog>
  )
}

const returnMutation = graphql(`
  mutation ReturnVisit($input: ReturnVisitInput!) {
    returnVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** They are back. */
export function ReturnVisitDialog({ visit, status }: VisitDialogProps) {
  const [form] = Form.useForm<Moment>()
  const comeBack = useVerb(returnMutation)
  return (
    <ActionDialog<Moment>
      action="RETURN_VISIT"
      subject={visit}
      status={status}
      form={form}
      send={({ at }, ticket) => comeBack({ id: visit.id, at, ...ticket })}
    >
      <MomentField />
    </ActionDialog>
  )
}

const cancelVisitMutation = graphql(`
  mutation CancelVisit($input: CancelVisitInput!) {
    cancelVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Cancellation {
  reason: string
}

/** Calls the visit off. */
export function CancelVisitDialog({ visit, status }: VisitDialogProps) {
  const [form] = Form.useForm<Cancellation>()
  const cancel = useVerb(cancelVisitMutation)
  return (
    <ActionDialog<Cancellation>
      action="CANCEL_VISIT"
      subject={visit}
      status={status}
      form={form}
      send={({ reason }, ticket) => cancel({ id: visit.id, reason, ...ticket })}
    >
      <ReasonField />
    </ActionDialog>
  )
}

/** When it was; now, unless somebody enters it later. */
function MomentField() {
  const { t } = useTranslation('serviceRecord')
  return (
    <Form.Item name="at" label={t('forms.at')} extra={t('forms.atHint')}>
      <InstantPicker className={styles.full ?? ''} />
    </Form.Item>
  )
}
