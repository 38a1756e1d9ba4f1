import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { SignaturePad } from '@/components/SignaturePad'
import { graphql } from '@/gql'
import type { CustomerOpinion } from '@/gql/graphql'
import { customerOpinions } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import { TextField } from './fields'
import type { VisitDialogProps } from './record'
import { useVerb } from './verbs'

const signOffMutation = graphql(`
  mutation SignOffVisit($input: SignOffVisitInput!) {
    signOffVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface SignOff {
  opinion: CustomerOpinion
  opinionNote?: string
  signedBy: string
  signature: Blob
}

/** The customer's opinion and signature. */
export function SignOffDialog({ visit, status }: VisitDialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<SignOff>()
  const signOff = useVerb(signOffMutation)
  return (
    <ActionDialog<SignOff>
      action="SIGN_OFF_VISIT"
      subject={visit}
      status={status}
      form={form}
      send={(values, ticket) => signOff({ id: visit.id, ...values, ...ticket })}
    >
      <Form.Item
        name="opinion"
        label={t('forms.opinion')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Radio.Group
          options={customerOpinions.map((opinion) => ({
            value: opinion,
            label: label(`customerOpinion.${opinion}`),
          }))}
        />
      </Form.Item>
      <TextField name="opinionNote" label={t('forms.opinionNote')} rows={2} />
      <Form.Item
        name="signedBy"
        label={t('forms.signedBy')}
        rules={[{ required: true, whitespace: true, message: t('dialog.required') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="signature"
        label={t('forms.signature')}
        rules={[{ required: true, message: t('forms.signatureMissing') }]}
      >
        <SignaturePad />
      </Form.Item>
    </ActionDialog>
  )
}
