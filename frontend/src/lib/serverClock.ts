/**
 * The server's clock, as far as its answers have told it. What is late is late by
 * the server's clock: one that is wrong in the browser colours nothing red.
 */
let ahead = 0

/** Answers carry whole seconds and take a while: less than this is no difference. */
const tolerance = 5_000

/** Takes note of the Date header of an answer that was heard just now. */
export function hearServerClock(date: string | null, heard = Date.now()): void {
  const told = Date.parse(date ?? '')
  if (Number.isNaN(told)) return
  const difference = told - heard
  ahead = Math.abs(difference) > tolerance ? difference : 0
}

/** What the server's clock says now; the browser's, until an answer has come. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead)
}
