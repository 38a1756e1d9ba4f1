/** Saves content to the device as a file of the given name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the content over by the next task.
  setTimeout(() => URL.revokeObjectURL(url))
}
