/** The digits of what may be a telephone number, or a part of one; empty for anything else. */
export function phoneDigits(text: string): string {
  if (!/^[+\d\s()（）-]+$/.test(text)) return ''
  const digits = text.replace(/\D/g, '')
  return digits.length >= 3 ? digits : ''
}
