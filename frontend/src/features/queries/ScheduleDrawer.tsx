import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer, type Ticket } from '@/components/form/FormDrawer'
import { CountField, Pair, useRequired } from '@/components/form/fields'
import { MailWarning } from '@/components/MailWarning'
import { graphql } from '@/gql'
import type { QueryScheduleRowFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import type { Answer } from '@/lib/graphql/submission'
import styles from './QueryPage.module.css'
import { RecipientSelect } from './RecipientSelect'

const createMutation = graphql(`
  mutation CreateQuerySchedule($input: CreateQueryScheduleInput!) {
    createQuerySchedule(input: $input) {
      querySchedule {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateQuerySchedule($input: UpdateQueryScheduleInput!) {
    updateQuerySchedule(input: $input) {
      querySchedule {
        id
        version
      }
    }
  }
`)

const touched = { additionalTypenames: ['QuerySchedule'] }

interface Values {
  dayOfMonth: number
  hour: number
  recipientIDs: string[]
}

interface NewScheduleProps {
  /** The query to be run. */
  id: string
  /** Its parameters as they are now. */
  variables: Readonly<Record<string, unknown>>
  /** Who is offered as the first recipient: a private query's owner is its only one. */
  recipient: { id: string; name: string }
  onClose: () => void
}

/** Has the query run once a month, and its answer sent as a spreadsheet. */
export function NewSchedule({ id, variables, recipient, onClose }: NewScheduleProps) {
  const { t } = useTranslation('queries')
  const [, create] = useMutation(createMutation)
  return (
    <ScheduleDrawer
      title={t('schedule.action')}
      initial={{ dayOfMonth: 5, hour: 8, recipientIDs: [recipient.id] }}
      known={[recipient]}
      savedQueryID={id}
      saved={t('schedule.saved')}
      onClose={onClose}
      send={async (values, { idempotencyKey }) => {
        const input = {
          ...values,
          savedQueryID: id,
          variables: JSON.stringify(monthly(variables)),
          idempotencyKey,
        }
        return await create({ input }, touched)
      }}
    />
  )
}

interface EditScheduleProps {
  savedQueryID: string
  schedule: QueryScheduleRowFragment
  onClose: () => void
  /** Reads the schedule anew, when somebody else was faster. */
  reload: () => void
}

/** Changes when a query runs and who gets its answer; the parameters stay as they are. */
export function EditSchedule({ savedQueryID, schedule, onClose, reload }: EditScheduleProps) {
  const { t } = useTranslation('queries')
  const [, update] = useMutation(updateMutation)
  const { id, dayOfMonth, hour } = schedule
  const recipients = schedule.recipients ?? []
  const initial: Values = { dayOfMonth, hour, recipientIDs: recipients.map((person) => person.id) }
  return (
    <ScheduleDrawer
      title={t('schedule.edit')}
      initial={initial}
      known={recipients}
      savedQueryID={savedQueryID}
      version={schedule.version}
      reload={reload}
      onClose={onClose}
      send={async (values, { version }) =>
        await update({ input: { id, version, ...changedOnly(values, initial) } }, touched)
      }
    />
  )
}

interface ScheduleDrawerProps {
  title: string
  initial: Values
  known: readonly { id: string; name: string }[]
  savedQueryID: string
  version?: number
  saved?: string
  send: (values: Values, ticket: Ticket) => Promise<Answer<object>>
  reload?: () => void
  onClose: () => void
}

function ScheduleDrawer({ known, savedQueryID, onClose, ...rest }: ScheduleDrawerProps) {
  const { t } = useTranslation('queries')
  const [form] = Form.useForm<Values>()
  const required = useRequired(true)
  return (
    <FormDrawer<Values, object> {...rest} form={form} onClose={onClose} onSaved={onClose}>
      <MailWarning className={styles.problem} />
      <p>{t('schedule.lead')}</p>
      <Pair>
        <CountField name="dayOfMonth" label={t('schedule.dayOfMonth')} min={1} max={31} />
        <CountField name="hour" label={t('schedule.hour')} min={0} max={23} />
      </Pair>
      <Form.Item name="recipientIDs" label={t('schedule.recipients')} rules={required}>
        <RecipientSelect known={known} savedQueryID={savedQueryID} />
      </Form.Item>
    </FormDrawer>
  )
}

/** The parameters of each month's run: a from and a to are the month before. */
function monthly(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...variables,
    ...('from' in variables ? { from: 'LAST_MONTH_FIRST' } : {}),
    ...('to' in variables ? { to: 'LAST_MONTH_LAST' } : {}),
  }
}
