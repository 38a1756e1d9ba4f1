import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { PersonSelect } from '@/components/PersonSelect'
import { graphql } from '@/gql'
import type { CheckResult } from '@/gql/graphql'
import { checkResults } from '@/lib/enums'
import { useViewer } from '@/lib/viewer'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { CountField, TextField } from './fields'
import type { CardDialogProps, GoodsDialogProps } from './record'
import { useVerb } from './verbs'

const openMutation = graphql(`
  mutation OpenRepairCard($input: OpenRepairCardInput!) {
    openRepairCard(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Opening {
  technicianID?: string
  dueOn?: string
}

/** Begins a repair in the workshop. */
export function OpenRepairCardDialog({ record, takeBack }: GoodsDialogProps) {
  const { t } = useTranslation('takeBack')
  const viewer = useViewer()
  const [form] = Form.useForm<Opening>()
  const send = useVerb(openMutation)
  const own = viewer?.role === 'TECHNICIAN'
  return (
    <ActionDialog<Opening>
      action="OPEN_REPAIR_CARD"
      subject={{ version: record.version, allowedActions: takeBack.allowedActions }}
      status={record.status}
      form={form}
      send={(values, ticket) => send({ id: record.id, ...values, ...ticket })}
    >
      {!own && (
        <Form.Item name="technicianID" label={t('technician')} required>
          <PersonSelect placeholder={t('technician')} />
        </Form.Item>
      )}
      <Form.Item name="dueOn" label={t('dueOn')}>
        <DayPicker className={styles.full ?? ''} />
      </Form.Item>
    </ActionDialog>
  )
}

const finishMutation = graphql(`
  mutation FinishRepairCard($input: FinishRepairCardInput!) {
    finishRepairCard(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Finish {
  labourMinutes: number
  findings?: string
  workDone: string
}

/** The repair is done: hours, what was found and what was done. */
export function FinishRepairCardDialog({ card, status }: CardDialogProps) {
  const { t } = useTranslation('takeBack')
  const [form] = Form.useForm<Finish>()
  const send = useVerb(finishMutation)
  return (
    <ActionDialog<Finish>
      action="FINISH_REPAIR_CARD"
      subject={card}
      status={status}
      form={form}
      send={(values, ticket) => send({ id: card.id, ...values, ...ticket })}
    >
      <CountField name="labourMinutes" label={t('labourMinutes')} />
      <TextField name="findings" label={t('findings')} />
      <TextField name="workDone" label={t('workDone')} required />
    </ActionDialog>
  )
}

const checkMutation = graphql(`
  mutation CheckRepairCard($input: CheckRepairCardInput!) {
    checkRepairCard(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Check {
  result: CheckResult
  note?: string
}

/** The supervisor's check. */
export function CheckRepairCardDialog({ card, status }: CardDialogProps) {
  const { t } = useTranslation('takeBack')
  const { t: texts } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Check>()
  const send = useVerb(checkMutation)
  return (
    <ActionDialog<Check>
      action="CHECK_REPAIR_CARD"
      subject={card}
      status={status}
      form={form}
      send={(values, ticket) => send({ id: card.id, ...values, ...ticket })}
    >
      <Form.Item
        name="result"
        label={t('checkResult')}
        rules={[{ required: true, message: texts('dialog.requiredChoice') }]}
      >
        <Radio.Group
          options={checkResults.map((value) => ({ value, label: label(`checkResult.${value}`) }))}
        />
      </Form.Item>
      <TextField name="note" label={t('checkNote')} placeholder={t('checkNoteHint')} />
    </ActionDialog>
  )
}
