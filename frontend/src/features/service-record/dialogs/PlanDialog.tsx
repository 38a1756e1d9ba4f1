import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import type { RepairPlan } from '@/gql/graphql'
import { repairPlans } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import { TextField } from './fields'
import styles from './PlanDialog.module.css'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const planMutation = graphql(`
  mutation PlanServiceRecord($input: PlanServiceRecordInput!) {
    planServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Plan {
  plan: RepairPlan
  note?: string
}

/** Chooses how the customer is helped. */
export function PlanDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Plan>()
  const choose = useVerb(planMutation)
  return (
    <ActionDialog<Plan>
      action="PLAN"
      subject={record}
      status={record.status}
      form={form}
      initial={{ ...(record.plan ? { plan: record.plan } : {}), note: record.planNote }}
      send={(values, ticket) => choose({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="plan"
        label={t('forms.plan')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Radio.Group className={styles.plans ?? ''}>
          {repairPlans.map((plan) => (
            <Radio key={plan} value={plan} className={styles.plan ?? ''}>
              <span className={styles.name}>{label(`repairPlan.${plan}`)}</span>
              <span className={styles.hint}>{t(`forms.planHints.${plan}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextField name="note" label={t('forms.planNote')} />
    </ActionDialog>
  )
}
