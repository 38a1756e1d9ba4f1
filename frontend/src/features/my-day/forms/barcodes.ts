/** Reads the code in a picture of the camera, again and again. */
export interface CodeReader {
  /** The first code in the picture as it is now; undefined where there is none. */
  read: (picture: HTMLVideoElement) => Promise<string | undefined>
}

/** What some browsers offer to read codes in pictures; TypeScript does not know it yet. */
type Detector = new () => {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

/** The browser's own reader of codes, or one that is loaded only where the browser has none. */
export async function codeReader(): Promise<CodeReader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detector }
  if (!BarcodeDetector) return (await import('./drawn-codes')).drawnCodeReader()
  const detector = new BarcodeDetector()
  return { read: async (picture) => (await detector.detect(picture))[0]?.rawValue }
}
