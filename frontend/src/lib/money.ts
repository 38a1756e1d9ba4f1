/**
 * Money is an integer of fen, in the API and here; it becomes a decimal only
 * as text, so that no float ever takes part.
 */

/** Formats fen for people, as in "¥1,234.50". */
export function formatMoney(fen: number, language: string, currency = 'CNY'): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(decimalOf(fen))
}

/**
 * Reads an amount as typed, as in "1,234.5" or "￥99", into fen.
 * Answers null when it is not an amount, or finer than a fen.
 */
export function parseMoney(text: string): number | null {
  const plain = text.replace(/[\s,，¥￥]/g, '')
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) return null
  const [, sign, yuan = '', fraction = ''] = match
  const fen = Number(yuan + fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(fen)) return null
  return sign && fen !== 0 ? -fen : fen
}

function decimalOf(fen: number): `${number}` {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`
}
