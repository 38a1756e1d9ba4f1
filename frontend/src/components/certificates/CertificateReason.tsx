import { Alert, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'

const gapsQuery = graphql(`
  query CertificateGaps(
    $serviceRecordID: ID!
    $visitID: ID
    $plannedStart: Time
    $plannedEnd: Time
  ) {
    dispatchCandidates(
      serviceRecordID: $serviceRecordID
      visitID: $visitID
      plannedStart: $plannedStart
      plannedEnd: $plannedEnd
    ) {
      technician {
        id
        name
      }
      uncertified
      overridable
    }
  }
`)

interface CertificateReasonProps {
  /** For what somebody is sent. */
  serviceRecordID: string
  /** The visit that is moved; a new one if left out. */
  visitID?: string | undefined
  plannedStart?: string | undefined
  plannedEnd?: string | undefined
  /** Who is to be sent. */
  chosen: readonly string[] | undefined
}

/** Says who of those chosen lacks the certificate for the product, and asks for the reason of whoever may send them all the same. */
export function CertificateReason(props: CertificateReasonProps) {
  const { serviceRecordID, visitID, plannedStart, plannedEnd, chosen } = props
  const { t } = useTranslation('certificates')
  const { t: dispatch } = useTranslation('printForms')
  const inOrder = !plannedStart || !plannedEnd || plannedStart <= plannedEnd
  const [{ data }] = useQuery({
    query: gapsQuery,
    variables: {
      serviceRecordID,
      visitID: visitID ?? null,
      plannedStart: plannedStart ?? null,
      plannedEnd: inOrder ? (plannedEnd ?? null) : null,
    },
    pause: !chosen?.length,
  })
  const lacking = (data?.dispatchCandidates ?? []).filter(
    ({ technician, uncertified }) => uncertified && chosen?.includes(technician.id),
  )
  if (!chosen?.length || lacking.length === 0) return null
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
