import { quietly } from './quietly'

/** Where drafts are kept; localStorage fits. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'sanbao.draft.'
/** A draft that was not touched for this long is of no use any more, and has no business on the device. */
const lifetime = 7 * 24 * 60 * 60 * 1000

interface Envelope {
  /** When it was last written, in milliseconds. */
  at: number
  value: unknown
}

/**
 * What one person has typed and the server does not have yet. It survives a
 * reload, a closed tab and an empty battery, and goes when it was sent, after
 * seven days, and when the person signs out. A device that has no room, or
 * whose browser keeps nothing, loses drafts silently: typing must not fail.
 */
export class Drafts {
  readonly #owner: string
  readonly #storage: DraftStorage
  readonly #now: () => number

  constructor(owner: string, storage: DraftStorage, now: () => number = Date.now) {
    this.#owner = owner
    this.#storage = storage
    this.#now = now
  }

  /** A draft, if there is one that `fits`: an older release may have written another shape. */
  read<Value>(name: string, fits: (value: unknown) => value is Value): Value | undefined {
    const envelope = read(this.#storage, keyOf(this.#owner, name))
    if (!envelope || this.#now() - envelope.at > lifetime) return undefined
    return fits(envelope.value) ? envelope.value : undefined
  }

  /** Keeps a draft, in place of the one before. The value has to survive JSON. */
  write(name: string, value: unknown): void {
    const envelope: Envelope = { at: this.#now(), value }
    quietly(() => {
      this.#storage.setItem(keyOf(this.#owner, name), JSON.stringify(envelope))
    })
  }

  drop(name: string): void {
    quietly(() => this.#storage.removeItem(keyOf(this.#owner, name)))
  }
}

/** Removes all drafts of a person from the device. */
export function forgetDrafts(owner: string, storage: DraftStorage): void {
  quietly(() => remove(storage, (key) => key.startsWith(keyOf(owner, ''))))
}

/** Removes everybody's drafts that are too old. */
export function forgetOldDrafts(storage: DraftStorage, now: number): void {
  quietly(() =>
    remove(storage, (key) => {
      const envelope = read(storage, key)
      return !envelope || now - envelope.at > lifetime
    }),
  )
}

function remove(storage: DraftStorage, chosen: (key: string) => boolean): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of keys) if (key.startsWith(prefix) && chosen(key)) storage.removeItem(key)
}

function read(storage: DraftStorage, key: string): Envelope | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    if (!('at' in kept && typeof kept.at === 'number' && 'value' in kept)) return undefined
    return { at: kept.at, value: kept.value }
  } catch {
    return undefined
  }
}

function keyOf(owner: string, name: string): string {
  return `${prefix}${owner}.${name}`
}
