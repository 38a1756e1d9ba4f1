/** How a certificate stands on a day. */
export type CertificateState = 'valid' | 'soon' | 'expired' | 'revoked' | 'ahead'

interface Dates {
  issuedOn: string
  expiresOn: string
  revokedAt?: string | null
}

/** Days are compared as they are written, "2026-03-05". */
export function stateOf(certificate: Dates, today: string, inAMonth: string): CertificateState {
  if (certificate.revokedAt) return 'revoked'
  if (certificate.expiresOn < today) return 'expired'
  if (certificate.issuedOn > today) return 'ahead'
  return certificate.expiresOn <= inAMonth ? 'soon' : 'valid'
}
