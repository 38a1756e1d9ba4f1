import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { DayField, LineField, Pair, ProseField, useRequired } from '@/components/form/fields'
import { PersonSelect } from '@/components/PersonSelect'
import { graphql } from '@/gql'
import type { CertificateFactsFragment, GrantCertificateInput } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'

export const CertificateFacts = graphql(`
  fragment CertificateFacts on Certificate {
    id
    version
    number
    productCategory
    issuer
    issuedOn
    expiresOn
    revokedAt
    note
  }
`)

const grantMutation = graphql(`
  mutation GrantCertificate($input: GrantCertificateInput!) {
    grantCertificate(input: $input) {
      certificate {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateCertificate($input: UpdateCertificateInput!) {
    updateCertificate(input: $input) {
      certificate {
        id
      }
    }
  }
`)

const touched = { additionalTypenames: ['Certificate'] }

type Values = Omit<GrantCertificateInput, 'idempotencyKey'>

interface CertificateFormProps {
  /** The certificate to renew or correct; a new one if left out. */
  certificate?: CertificateFactsFragment | undefined
  /** Whose a new one is; asked for if left out. */
  userID?: string | undefined
  onClose: () => void
  onSaved: () => void
}

/** Gives a technician a certificate, renews one or corrects it. */
export function CertificateForm({ certificate, userID, onClose, onSaved }: CertificateFormProps) {
  const { t } = useTranslation('certificates')
  const [form] = Form.useForm<Values>()
  const [, grant] = useMutation(grantMutation)
  const [, update] = useMutation(updateMutation)
  const required = useRequired(true)
  const initial: Partial<Values> = certificate
    ? {
        productCategory: certificate.productCategory,
        number: certificate.number,
        issuer: certificate.issuer,
        issuedOn: certificate.issuedOn,
        expiresOn: certificate.expiresOn,
        note: certificate.note,
      }
    : {}
  return (
    <FormDrawer<Values, object>
      title={t(certificate ? 'edit' : 'grant')}
      form={form}
      initial={initial}
      version={certificate?.version}
      saved={t(certificate ? 'saved' : 'granted')}
      onClose={onClose}
      onSaved={onSaved}
      send={async (values, { version, idempotencyKey }) => {
        if (!certificate) {
          const input = { ...values, ...(userID ? { userID } : {}), idempotencyKey }
          return await grant({ input }, touched)
        }
        const { id } = certificate
        return await update({ input: { id, version, ...changedOnly(values, initial) } }, touched)
      }}
    >
      {!certificate && !userID && (
        <Form.Item name="userID" label={t('fields.user')} rules={required}>
          <PersonSelect />
        </Form.Item>
      )}
      <Pair>
        <LineField name="productCategory" label={t('fields.productCategory')} required />
        <LineField name="number" label={t('fields.number')} required />
        <DayField name="issuedOn" label={t('fields.issuedOn')} required />
        <DayField name="expiresOn" label={t('fields.expiresOn')} required />
      </Pair>
      <LineField name="issuer" label={t('fields.issuer')} />
      <ProseField name="note" label={t('fields.note')} />
    </FormDrawer>
  )
}
