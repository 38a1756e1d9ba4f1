import { quietly } from './quietly'

const keyOf = (viewerID: string) => `sanbao.default-view.${viewerID}`

/**
 * The address of the person's default view as the server told it last, so that
 * the list need not wait for it to be told anew: empty where there was none,
 * undefined where nothing is kept.
 */
export function keptDefaultView(
  viewerID: string,
  storage: Pick<Storage, 'getItem'>,
): string | undefined {
  return quietly(() => storage.getItem(keyOf(viewerID))) ?? undefined
}

/** Keeps the address of the person's default view; empty says that there is none. */
export function keepDefaultView(
  viewerID: string,
  address: string,
  storage: Pick<Storage, 'setItem'>,
): void {
  quietly(() => storage.setItem(keyOf(viewerID), address))
}

/** Forgets it when the person leaves the device. */
export function forgetDefaultView(viewerID: string, storage: Pick<Storage, 'removeItem'>): void {
  quietly(() => storage.removeItem(keyOf(viewerID)))
}
