/** What browsers offer to read codes in pictures; TypeScript does not know it yet. */
interface Detector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

/** The browser's reader of codes; undefined where it has none. */
export const barcodeDetector = (globalThis as { BarcodeDetector?: new () => Detector })
  .BarcodeDetector
