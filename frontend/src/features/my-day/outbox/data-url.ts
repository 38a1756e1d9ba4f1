/** A file as text that the device can keep: "data:image/png;base64,…". */
export async function dataURLOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:${blob.type};base64,${btoa(binary)}`
}

/** The file that a data URL holds, byte for byte. */
export function blobOf(dataURL: string): Blob {
  const [head = '', base64 = ''] = dataURL.split(',')
  const type = /^data:([^;]*)/.exec(head)?.[1] ?? ''
  return new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], { type })
}
