import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import { NoteField, TextField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

interface Note {
  note?: string
}

const startMutation = graphql(`
  mutation StartServiceRecord($input: StartServiceRecordInput!) {
    startServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Begins the work. */
export function StartDialog({ record }: DialogProps) {
  const [form] = Form.useForm<Note>()
  const start = useVerb(startMutation)
  return (
    <ActionDialog<Note>
      action="START"
      subject={record}
      status={record.status}
      form={form}
      send={({ note }, ticket) => start({ id: record.id, note, ...ticket })}
    >
      <NoteField />
    </ActionDialog>
  )
}

const resumeMutation = graphql(`
  mutation ResumeServiceRecord($input: ResumeServiceRecordInput!) {
    resumeServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Goes on after a pause. */
export function ResumeDialog({ record }: DialogProps) {
  const [form] = Form.useForm<Note>()
  const resume = useVerb(resumeMutation)
  return (
    <ActionDialog<Note>
      action="RESUME"
      subject={record}
      status={record.status}
      form={form}
      send={({ note }, ticket) => resume({ id: record.id, note, ...ticket })}
    >
      <NoteField />
    </ActionDialog>
  )
}

const reviewMutation = graphql(`
  mutation ReviewServiceRecord($input: ReviewServiceRecordInput!) {
    reviewServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** The head signs the work off. */
export function ReviewDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Note>()
  const review = useVerb(reviewMutation)
  return (
    <ActionDialog<Note>
      action="REVIEW"
      subject={record}
      status={record.status}
      form={form}
      send={({ note }, ticket) => review({ id: record.id, note, ...ticket })}
    >
      <TextField
        name="note"
        label={t('forms.reviewNote')}
        placeholder={t('dialog.remarkPlaceholder')}
      />
    </ActionDialog>
  )
}

const closeMutation = graphql(`
  mutation CloseServiceRecord($input: CloseServiceRecordInput!) {
    closeServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Archives the record. */
export function CloseDialog({ record }: DialogProps) {
  const [form] = Form.useForm<Note>()
  const closeRecord = useVerb(closeMutation)
  return (
    <ActionDialog<Note>
      action="CLOSE"
      subject={record}
      status={record.status}
      form={form}
      send={({ note }, ticket) => closeRecord({ id: record.id, note, ...ticket })}
    >
      <NoteField />
    </ActionDialog>
  )
}
