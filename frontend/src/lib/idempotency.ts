/**
 * A key under which a write is done once, however often it is sent. A form
 * makes one when it opens. Not crypto.randomUUID, which browsers keep from
 * pages without TLS, as on a company's own network.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
