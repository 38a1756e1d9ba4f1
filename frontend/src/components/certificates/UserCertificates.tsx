import { PlusOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Facts } from '@/components/Facts'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import type { CertificateFactsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { useViewer } from '@/lib/viewer'
import { CertificateFacts, CertificateForm } from './CertificateForm'
import { CertificateStateTag } from './CertificateStateTag'
import { RevokeForm } from './RevokeForm'

const userCertificatesQuery = graphql(`
  query UserCertificates($userID: ID!) {
    certificates(
      first: 50
      orderBy: { field: EXPIRES_ON, direction: DESC }
      where: { userID: $userID }
    ) {
      edges {
        node {
          ...CertificateFacts
        }
      }
    }
  }
`)

/** The certificates of a technician, and what can be done with each. */
export function UserCertificates({ userID }: { userID: string }) {
  const { t } = useTranslation('certificates')
  const viewer = useViewer()
  const dialog = useDialogParam('certificate')
  const [{ data, error }, ask] = useQuery({ query: userCertificatesQuery, variables: { userID } })
  const reload = () => ask({ requestPolicy: 'network-only' })
  const certificates = readFragment(CertificateFacts, data ? nodesOf(data.certificates) : [])
  const mayChange = viewer?.may('UPDATE', 'Certificate') ?? false
  const [verb, id] = (dialog.value ?? '').split(' ')
  const subject = certificates.find((one) => one.id === id)
  const saved = () => {
    dialog.close()
    reload()
  }
  return (
    <Section
      title={t('title')}
      extra={
        mayChange && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => dialog.open('grant')}
          >
            {t('grant')}
          </Button>
        )
      }
    >
      {error && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {data && certificates.length === 0 && <p style={{ margin: 0 }}>{t('none')}</p>}
      <Flex vertical gap={16}>
        {certificates.map((certificate) => (
          <CertificateCard
            key={certificate.id}
            certificate={certificate}
            mayChange={mayChange}
            open={(what) => dialog.open(`${what} ${certificate.id}`)}
          />
        ))}
      </Flex>
      {mayChange && verb === 'grant' && (
        <CertificateForm userID={userID} onClose={dialog.close} onSaved={saved} />
      )}
      {mayChange && verb === 'edit' && subject && (
        <CertificateForm certificate={subject} onClose={dialog.close} onSaved={saved} />
      )}
      {mayChange && verb === 'revoke' && subject && (
        <RevokeForm certificate={subject} onClose={dialog.close} onSaved={saved} />
      )}
    </Section>
  )
}

interface CertificateCardProps {
  certificate: CertificateFactsFragment
  mayChange: boolean
  open: (what: 'edit' | 'revoke') => void
}

function CertificateCard({ certificate, mayChange, open }: CertificateCardProps) {
  const { t } = useTranslation('certificates')
  const formats = useFormats()
  const { number } = certificate
  return (
    <div>
      <Facts
        facts={[
          { label: t('fields.productCategory'), value: certificate.productCategory },
          { label: t('fields.number'), value: number },
          { label: t('fields.issuedOn'), value: formats.day(certificate.issuedOn) },
          { label: t('fields.expiresOn'), value: formats.day(certificate.expiresOn) },
          {
            label: t('fields.state'),
            value: <CertificateStateTag certificate={certificate} />,
          },
          { label: t('fields.issuer'), value: certificate.issuer },
          { label: t('fields.note'), value: certificate.note, wide: true },
        ]}
      />
      {mayChange && !certificate.revokedAt && (
        <Flex gap={8} style={{ marginTop: 8 }}>
          <Button size="small" aria-label={t('editOf', { number })} onClick={() => open('edit')}>
            {t('edit')}
          </Button>
          <Button
            size="small"
            danger
            aria-label={t('revokeOf', { number })}
            onClick={() => open('revoke')}
          >
            {t('revoke')}
          </Button>
        </Flex>
      )}
    </div>
  )
}
