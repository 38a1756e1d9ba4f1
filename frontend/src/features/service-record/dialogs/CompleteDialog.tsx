import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { MoneyInput } from '@/components/MoneyInput'
import { UnitSelect } from '@/components/UnitSelect'
import { graphql } from '@/gql'
import type { Outcome } from '@/gql/graphql'
import { outcomes } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { TextField } from './fields'
import type { DialogProps, RecordFacts } from './record'
import { useVerb } from './verbs'

const completeMutation = graphql(`
  mutation CompleteServiceRecord($input: CompleteServiceRecordInput!) {
    completeServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Completion {
  workDone: string
  cause?: string
  outcome: Outcome
  faultCode?: string
  labourCharge?: number
  travelCharge?: number
  replacedByUnitID?: string
}

/** Reports the work as done; begins with what was written on site. */
export function CompleteDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Completion>()
  const outcome = Form.useWatch('outcome', form)
  const complete = useVerb(completeMutation)
  return (
    <ActionDialog<Completion>
      action="COMPLETE"
      subject={record}
      status={record.status}
      form={form}
      initial={{
        workDone: record.workDone || doneOnSite(record),
        cause: record.cause,
        ...(record.outcome ? { outcome: record.outcome } : {}),
        faultCode: record.faultCode,
        labourCharge: record.labourCharge,
        travelCharge: record.travelCharge,
      }}
      wide
      send={(values, ticket) => complete({ id: record.id, ...values, ...ticket })}
    >
      <TextField name="workDone" label={t('forms.workDone')} rows={4} required />
      <TextField name="cause" label={t('forms.cause')} rows={2} />
      <div className={styles.pair}>
        <Form.Item
          name="outcome"
          label={t('forms.outcome')}
          rules={[{ required: true, message: t('dialog.requiredChoice') }]}
        >
          <Select
            options={outcomes.map((outcome) => ({
              value: outcome,
              label: label(`outcome.${outcome}`),
            }))}
          />
        </Form.Item>
        {outcome === 'EXCHANGED' && record.productUnitID && (
          <Form.Item name="replacedByUnitID" label={t('forms.replacedByUnit')}>
            <UnitSelect />
          </Form.Item>
        )}
        <Form.Item name="faultCode" label={t('forms.faultCode')}>
          <Input />
        </Form.Item>
        <Form.Item name="labourCharge" label={t('forms.labourCharge')}>
          <MoneyInput />
        </Form.Item>
        <Form.Item name="travelCharge" label={t('forms.travelCharge')}>
          <MoneyInput />
        </Form.Item>
      </div>
    </ActionDialog>
  )
}

/** What the technicians wrote, visit after visit. */
function doneOnSite({ visits }: RecordFacts): string {
  return [...(visits ?? [])]
    .sort((a, b) => a.plannedStart.localeCompare(b.plannedStart))
    .map(({ workDone }) => workDone)
    .filter(Boolean)
    .join('\n')
}
