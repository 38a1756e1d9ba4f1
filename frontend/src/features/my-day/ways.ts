/** A link that dials a telephone number, as it was typed by somebody; the extension comes after a pause. */
export function callLink(phone: string): string {
  return `tel:${phone.replace(/转|ext\.?/i, ',').replace(/[^\d+,]/g, '')}`
}

/**
 * A link that shows an address on the map: on a phone it opens the Amap app
 * where there is one, and its web page elsewhere. The address is searched for,
 * because records keep no coordinates.
 */
export function mapLink(address: string): string {
  const query = new URLSearchParams({ keyword: address, src: 'sanbao', callnative: '1' })
  return `https://uri.amap.com/search?${query}`
}
