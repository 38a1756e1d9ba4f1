import { offlineDatabase } from '@/lib/offline/database'
import type { Entry } from './entries'

/** Where entries wait, in order. */
export interface EntryStore {
  all: (owner: string) => Promise<Entry[]>
  /** Puts an entry at the end and answers its place. */
  add: (entry: Omit<Entry, 'seq'>) => Promise<number>
  put: (entry: Entry) => Promise<void>
  remove: (seq: number) => Promise<void>
}

/** The store on the device; where the browser keeps nothing, one that lasts as long as the page stays open. */
export async function entryStore(): Promise<EntryStore> {
  const database = await offlineDatabase()
  if (!database) return new MemoryStore()
  return {
    // The index gives equal owners in the order of their keys, which is that of entering.
    all: async (owner) => (await database.getAllFromIndex('outbox', 'owner', owner)) as Entry[],
    // The database gives the place, hence there is none yet.
    add: (entry) => database.add('outbox', entry as Entry),
    put: async (entry) => void (await database.put('outbox', entry)),
    remove: (seq) => database.delete('outbox', seq),
  }
}

/** Keeps entries in memory. */
export class MemoryStore implements EntryStore {
  readonly #entries = new Map<number, Entry>()
  #last = 0

  async all(owner: string): Promise<Entry[]> {
    return [...this.#entries.values()].filter((entry) => entry.owner === owner)
  }

  async add(entry: Omit<Entry, 'seq'>): Promise<number> {
    this.#last += 1
    this.#entries.set(this.#last, { ...entry, seq: this.#last } as Entry)
    return this.#last
  }

  async put(entry: Entry): Promise<void> {
    this.#entries.set(entry.seq, entry)
  }

  async remove(seq: number): Promise<void> {
    this.#entries.delete(seq)
  }
}
