import { Alert, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Sending, useCandidates } from '../useCandidates'

interface CertificateReasonProps extends Sending {
  /** Who is to be sent. */
  chosen: readonly string[] | undefined
}

/** Says who of those chosen lacks the certificate for the product, and asks for the reason of whoever may send them all the same. */
export function CertificateReason({ chosen, ...sending }: CertificateReasonProps) {
  const { t } = useTranslation('certificates')
  const { t: dispatch } = useTranslation('printForms')
  const { candidates } = useCandidates(sending)
  const lacking = candidates.filter(
    ({ technician, uncertified }) => uncertified && chosen?.includes(technician.id),
  )
  if (lacking.length === 0) return null
  const names = lacking.map(({ technician }) => technician.name).join(dispatch('and'))
  const overridable = lacking.every((one) => one.overridable)
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title={t('lacking', { names })}
        description={overridable ? undefined : t('headOnly')}
      />
      {overridable && (
        <Form.Item
          name="certificateOverrideReason"
          label={t('overrideReason')}
          rules={[{ required: true, whitespace: true, message: t('overrideRequired') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      )}
    </>
  )
}
