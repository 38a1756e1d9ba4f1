import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import type { CustomerOpinion, MyDayFormFragment } from '@/gql/graphql'
import { FormDrawer, type FormProps } from './FormDrawer'
import styles from './fields.module.css'
import { OpinionField } from './OpinionField'
import { SignatureField } from './SignatureField'
import { useDraft } from './useDraft'
import { useStep } from './useStep'

interface SignOff {
  opinion: CustomerOpinion
  opinionNote?: string
  signedBy: string
  signature: string
}

/** For the customer, who is handed the phone: what was done, the opinion, the signature. */
export function SignOffForm({ visit, ...props }: FormProps & { visit: MyDayFormFragment }) {
  const { t } = useTranslation('myDay')
  const [form] = Form.useForm<SignOff>()
  const draft = useDraft<SignOff>(visit.id, 'SIGN_OFF_VISIT', form, { signedBy: whoSigns(visit) })
  const take = useStep('SIGN_OFF_VISIT', form, props.steps, props.close)
  return (
    <FormDrawer
      {...props}
      action="SIGN_OFF_VISIT"
      title={t('form.signTitle')}
      submit={t('form.sign')}
      form={form}
      initial={draft.initial}
      restored={draft.restored}
      onChange={draft.keep}
      onStartOver={draft.startOver}
      onSubmit={(values) => void take(values)}
    >
      <p className={styles.lead}>{t('form.signLead')}</p>
      <Account visit={visit} />
      <Form.Item
        name="opinion"
        label={t('form.opinion')}
        rules={[{ required: true, message: t('form.opinionRequired') }]}
      >
        <OpinionField aria-label={t('form.opinion')} />
      </Form.Item>
      <Form.Item name="opinionNote" label={t('form.opinionNote')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item
        name="signedBy"
        label={t('form.signedBy')}
        rules={[{ required: true, whitespace: true, message: t('form.signedByRequired') }]}
      >
        <Input size="large" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="signature"
        label={t('form.signature')}
        rules={[{ required: true, message: t('form.signatureRequired') }]}
      >
        <SignatureField />
      </Form.Item>
    </FormDrawer>
  )
}

/** What the customer puts the name to. */
function Account({ visit }: { visit: MyDayFormFragment }) {
  const { t } = useTranslation('myDay')
  const { findings, workDone, partUsages } = visit
  const parts = (partUsages ?? []).map(
    ({ quantity, part }) => `${part.name} × ${quantity} ${part.unitOfMeasure}`,
  )
  if (!findings && !workDone && parts.length === 0) return null
  return (
    <section className={styles.account} aria-label={t('form.signSummary')}>
      <Facts
        facts={[
          { label: t('visit.findings'), value: findings, wide: true },
          { label: t('visit.workDone'), value: workDone, wide: true },
          { label: t('visit.parts'), value: parts.join('\n'), wide: true },
        ]}
      />
    </section>
  )
}

/** Who most likely signs: the caller, or a customer who is a person. */
function whoSigns({ serviceRecord: { callerName, customer } }: MyDayFormFragment): string {
  return callerName || (customer.kind === 'PERSON' ? customer.name : '')
}
