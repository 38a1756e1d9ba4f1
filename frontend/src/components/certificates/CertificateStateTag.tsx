import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { monthsAfter } from '@/lib/dates'
import { useToday } from '@/lib/today'
import { type CertificateState, stateOf } from './state'

const colours: Record<CertificateState, string> = {
  valid: 'success',
  soon: 'warning',
  expired: 'error',
  revoked: 'default',
  ahead: 'processing',
}

interface CertificateStateTagProps {
  certificate: { issuedOn: string; expiresOn: string; revokedAt?: string | null }
}

/** How a certificate stands today. */
export function CertificateStateTag({ certificate }: CertificateStateTagProps) {
  const { t } = useTranslation('certificates')
  const today = useToday()
  const state = stateOf(certificate, today, monthsAfter(today, 1))
  return <Tag color={colours[state]}>{t(`states.${state}`)}</Tag>
}
