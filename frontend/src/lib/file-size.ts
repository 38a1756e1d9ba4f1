/** A file's size for people, as in "1.4 MB"; `number` writes numbers in the reader's language. */
export function formatSize(bytes: number, number: (value: number) => string): string {
  if (bytes < 1024) return `${number(bytes)} B`
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return `${number(Math.round(kilobytes))} KB`
  return `${number(Math.round(kilobytes / 102.4) / 10)} MB`
}
