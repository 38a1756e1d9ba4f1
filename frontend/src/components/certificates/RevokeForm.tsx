import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { CertificateFactsFragment } from '@/gql/graphql'

const revokeMutation = graphql(`
  mutation RevokeCertificate($input: RevokeCertificateInput!) {
    revokeCertificate(input: $input) {
      certificate {
        id
      }
    }
  }
`)

interface RevokeFormProps {
  certificate: CertificateFactsFragment
  onClose: () => void
  onSaved: () => void
}

/** Takes a certificate away, for a reason. */
export function RevokeForm({ certificate, onClose, onSaved }: RevokeFormProps) {
  const { t } = useTranslation('certificates')
  const [form] = Form.useForm<{ reason: string }>()
  const [, revoke] = useMutation(revokeMutation)
  return (
    <FormDrawer<{ reason: string }, object>
      title={t('revokeOf', { number: certificate.number })}
      form={form}
      initial={{}}
      version={certificate.version}
      submit={t('revoke')}
      saved={t('revoked')}
      onClose={onClose}
      onSaved={onSaved}
      send={async ({ reason }, { version }) =>
        await revoke(
          { input: { id: certificate.id, version, reason } },
          { additionalTypenames: ['Certificate'] },
        )
      }
    >
      <ProseField name="reason" label={t('reason')} required />
    </FormDrawer>
  )
}
