import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { SignaturePad } from '@/components/SignaturePad'
import { graphql } from '@/gql'
import { useToday } from '@/lib/today'
import { ActionDialog } from './ActionDialog'
import { NoteField, TextField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const planMutation = graphql(`
  mutation PlanInstallation($input: PlanInstallationInput!) {
    planInstallation(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Says what is to be installed, and whom to ask for on site. */
export function PlanInstallationDialog({ record }: DialogProps) {
  const { t } = useTranslation('installations')
  const [form] = Form.useForm<{ scope: string; siteContact?: string }>()
  const plan = useVerb(planMutation)
  return (
    <ActionDialog<{ scope: string; siteContact?: string }>
      action="PLAN_INSTALLATION"
      subject={record}
      status={record.status}
      form={form}
      initial={{
        scope: record.installation?.scope ?? '',
        siteContact: record.installation?.siteContact ?? '',
      }}
      send={(values, ticket) => plan({ id: record.id, ...values, ...ticket })}
    >
      <TextField name="scope" label={t('scope')} required />
      <Form.Item name="siteContact" label={t('siteContact')}>
        <Input autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  )
}

const orderMutation = graphql(`
  mutation GiveTaskOrder($input: GiveTaskOrderInput!) {
    giveTaskOrder(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Gives the task order. */
export function GiveTaskOrderDialog({ record }: DialogProps) {
  const [form] = Form.useForm<{ note?: string }>()
  const order = useVerb(orderMutation)
  return (
    <ActionDialog<{ note?: string }>
      action="GIVE_TASK_ORDER"
      subject={record}
      status={record.status}
      form={form}
      send={(values, ticket) => order({ id: record.id, ...values, ...ticket })}
    >
      <NoteField />
    </ActionDialog>
  )
}

const readyMutation = graphql(`
  mutation SiteReady($input: SiteReadyInput!) {
    siteReady(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Ready {
  readyOn: string
  note?: string
}

/** Notes from when the site is ready for the crew. */
export function SiteReadyDialog({ record }: DialogProps) {
  const { t } = useTranslation('installations')
  const [form] = Form.useForm<Ready>()
  const ready = useVerb(readyMutation)
  const today = useToday()
  return (
    <ActionDialog<Ready>
      action="SITE_READY"
      subject={record}
      status={record.status}
      form={form}
      initial={{ readyOn: record.installation?.siteReadyOn ?? today }}
      send={(values, ticket) => ready({ id: record.id, ...values, ...ticket })}
    >
      <DayItem name="readyOn" label={t('readyOn')} />
      <NoteField />
    </ActionDialog>
  )
}

const acceptMutation = graphql(`
  mutation AcceptInstallation($input: AcceptInstallationInput!) {
    acceptInstallation(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Acceptance {
  acceptedOn: string
  acceptedBy: string
  report: Blob
  note?: string
}

/** Takes the customer's signed acceptance. */
export function AcceptInstallationDialog({ record }: DialogProps) {
  const { t } = useTranslation('installations')
  const { t: tr } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Acceptance>()
  const accept = useVerb(acceptMutation)
  const today = useToday()
  return (
    <ActionDialog<Acceptance>
      action="ACCEPT_INSTALLATION"
      subject={record}
      status={record.status}
      form={form}
      initial={{ acceptedOn: today }}
      send={({ report, ...values }, ticket) =>
        accept({
          id: record.id,
          ...values,
          report: new File([report], 'acceptance.png', { type: 'image/png' }),
          ...ticket,
        })
      }
    >
      <DayItem name="acceptedOn" label={t('acceptedOn')} />
      <Form.Item
        name="acceptedBy"
        label={t('acceptedBy')}
        rules={[{ required: true, whitespace: true, message: tr('dialog.required') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="report"
        label={t('reportHint')}
        rules={[{ required: true, message: t('reportMissing') }]}
      >
        <SignaturePad />
      </Form.Item>
      <TextField name="note" label={t('acceptanceNote')} rows={2} />
    </ActionDialog>
  )
}

const deemMutation = graphql(`
  mutation DeemAccepted($input: DeemAcceptedInput!) {
    deemAccepted(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Deemed {
  acceptedOn: string
  note: string
}

/** Counts an installation as accepted for which nobody signed. */
export function DeemAcceptedDialog({ record }: DialogProps) {
  const { t } = useTranslation('installations')
  const [form] = Form.useForm<Deemed>()
  const deem = useVerb(deemMutation)
  const today = useToday()
  return (
    <ActionDialog<Deemed>
      action="DEEM_ACCEPTED"
      subject={record}
      status={record.status}
      form={form}
      initial={{ acceptedOn: today }}
      send={(values, ticket) => deem({ id: record.id, ...values, ...ticket })}
    >
      <DayItem name="acceptedOn" label={t('acceptedOn')} />
      <TextField name="note" label={t('deemedNote')} required />
    </ActionDialog>
  )
}

const summarizeMutation = graphql(`
  mutation SummarizeTrip($input: SummarizeTripInput!) {
    summarizeTrip(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Writes the summary of the trip. */
export function SummarizeTripDialog({ record }: DialogProps) {
  const { t } = useTranslation('installations')
  const [form] = Form.useForm<{ summary: string }>()
  const summarize = useVerb(summarizeMutation)
  return (
    <ActionDialog<{ summary: string }>
      action="SUMMARIZE_TRIP"
      subject={record}
      status={record.status}
      form={form}
      initial={{ summary: record.installation?.tripSummary ?? '' }}
      send={(values, ticket) => summarize({ id: record.id, ...values, ...ticket })}
    >
      <TextField name="summary" label={t('tripSummary')} rows={5} required />
    </ActionDialog>
  )
}

/** A day that has to be given. */
function DayItem({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t('dialog.requiredChoice') }]}
    >
      <DayPicker />
    </Form.Item>
  )
}
