import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from '@zxing/library'
import type { CodeReader } from './barcodes'

/** What stands on parts and units: our own QR labels, and what suppliers print. */
const formats = [
  BarcodeFormat.QR_CODE,
  BarcodeFormat.DATA_MATRIX,
  BarcodeFormat.CODE_128,
  BarcodeFormat.CODE_39,
  BarcodeFormat.EAN_13,
  BarcodeFormat.EAN_8,
  BarcodeFormat.UPC_A,
]

/** More says no more about a code that is held before the camera, and takes a phone longer. */
const widest = 800

/** Reads codes without the browser's help: iPhones have none to offer. */
export function drawnCodeReader(): CodeReader {
  const reader = new MultiFormatReader()
  reader.setHints(new Map([[DecodeHintType.POSSIBLE_FORMATS, formats]]))
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('nothing to draw on')
  return {
    read: async (picture) => {
      const { videoWidth, videoHeight } = picture
      if (!videoWidth || !videoHeight) return undefined
      const scale = Math.min(1, widest / videoWidth)
      const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)]
      canvas.width = width
      canvas.height = height
      context.drawImage(picture, 0, 0, width, height)
      const grey = greyOf(context.getImageData(0, 0, width, height).data)
      const bitmap = new BinaryBitmap(
        new HybridBinarizer(new RGBLuminanceSource(grey, width, height)),
      )
      try {
        return reader.decodeWithState(bitmap).getText()
      } catch {
        // The reader throws where it finds nothing, or only half a code.
        return undefined
      }
    },
  }
}

/** How bright each pixel is, as the eye sees it. */
function greyOf(pixels: Uint8ClampedArray): Uint8ClampedArray {
  const grey = new Uint8ClampedArray(pixels.length / 4)
  for (let at = 0; at < grey.length; at++) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]]
    grey[at] = (red * 77 + green * 150 + blue * 29) >> 8
  }
  return grey
}
