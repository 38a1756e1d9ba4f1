/** The longer side of a photo that is sent, in pixels: enough to read a type plate. */
const longestSide = 2560
/** Files up to this size, in bytes, are sent as they are. */
const smallEnough = 1 << 20

/**
 * A photo in the size in which it is sent: cameras make files of many
 * megabytes, and reception is poor in cellars. What this browser cannot read
 * is left as it is; the server decides.
 */
export async function shrunk(photo: File): Promise<File> {
  if (photo.size <= smallEnough || !photo.type.startsWith('image/')) return photo
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85))
    if (!jpeg || jpeg.size >= photo.size) return photo
    return new File([jpeg], `${photo.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' })
  } catch {
    return photo
  }
}
