import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { MoneyInput } from '@/components/MoneyInput'
import type { MyDayFormFragment, Outcome } from '@/gql/graphql'
import { FormDrawer, type FormProps } from './FormDrawer'
import styles from './fields.module.css'
import { OutcomeField } from './OutcomeField'
import { useDraft } from './useDraft'
import { useStep } from './useStep'

interface Completion {
  workDone: string
  cause?: string
  outcome: Outcome
  faultCode?: string
  labourCharge?: number
  travelCharge?: number
}

/** Reports the work of the whole record as done; begins with what was written on site. */
export function CompleteForm({ visit, ...props }: FormProps & { visit: MyDayFormFragment }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Completion>()
  const { serviceRecord: record } = visit
  const draft = useDraft<Completion>(visit.id, 'COMPLETE', form, beginning(visit))
  const take = useStep('COMPLETE', form, props.steps, props.close)
  return (
    <FormDrawer
      {...props}
      action="COMPLETE"
      title={label('serviceAction.COMPLETE')}
      submit={t('form.complete')}
      form={form}
      first="workDone"
      initial={draft.initial}
      restored={draft.restored}
      onChange={draft.keep}
      onStartOver={draft.startOver}
      onSubmit={(values) => void take(values)}
    >
      <p className={styles.lead}>{t('form.completeLead')}</p>
      <Form.Item
        name="workDone"
        label={t('form.workDone')}
        rules={[{ required: true, whitespace: true, message: t('form.workDoneRequired') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="cause" label={t('form.cause')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item
        name="outcome"
        label={t('form.outcome')}
        rules={[{ required: true, message: t('form.outcomeRequired') }]}
      >
        <OutcomeField aria-label={t('form.outcome')} />
      </Form.Item>
      <Form.Item name="faultCode" label={t('form.faultCode')}>
        <Input size="large" autoComplete="off" />
      </Form.Item>
      {record.chargeClass === 'PAID' && (
        <>
          <Form.Item name="labourCharge" label={t('form.labourCharge')}>
            <MoneyInput />
          </Form.Item>
          <Form.Item name="travelCharge" label={t('form.travelCharge')}>
            <MoneyInput />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  )
}

/** What is known already; the account of the work is what the technicians wrote, visit after visit. */
function beginning({ serviceRecord: record }: MyDayFormFragment): Partial<Completion> {
  const onSite = [...(record.visits ?? [])]
    .sort((a, b) => a.plannedStart.localeCompare(b.plannedStart))
    .map(({ workDone }) => workDone)
    .filter(Boolean)
    .join('\n')
  return {
    workDone: record.workDone || onSite,
    cause: record.cause,
    ...(record.outcome ? { outcome: record.outcome } : {}),
    faultCode: record.faultCode,
    ...(record.chargeClass === 'PAID'
      ? { labourCharge: record.labourCharge, travelCharge: record.travelCharge }
      : {}),
  }
}
