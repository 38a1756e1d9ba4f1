/**
 * A new idempotency key. Make one when a form opens and send it with every
 * attempt, so that double clicks and retries do the thing once.
 */
export function newIdempotencyKey(): string {
  // crypto.randomUUID exists on https and localhost only.
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
