import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Something that waits on the device to be sent; what is in it is the outbox's own affair. */
export interface KeptEntry {
  /** Its place in the order, given by the database. */
  seq: number
  /** The id of the person who entered it. */
  owner: string
}

/** An answer of the server that can be shown without a line. */
export interface KeptAnswer {
  owner: string
  name: string
  /** When it was kept, in milliseconds. */
  at: number
  value: unknown
}

interface OfflineSchema extends DBSchema {
  outbox: { key: number; value: KeptEntry; indexes: { owner: string } }
  answers: { key: [string, string]; value: KeptAnswer; indexes: { owner: string; at: number } }
}

export type OfflineDatabase = IDBPDatabase<OfflineSchema>

/** Answers that are older than this are of no use any more, and have no business on the device. */
const lifetime = 14 * 24 * 60 * 60 * 1000

let opening: Promise<OfflineDatabase | null> | undefined

/**
 * What the page keeps on the device for the time without a line, apart for each
 * person. Null where the browser keeps nothing: the page then works as long as
 * it stays open.
 */
export function offlineDatabase(): Promise<OfflineDatabase | null> {
  opening ??= open().catch(() => null)
  return opening
}

async function open(): Promise<OfflineDatabase> {
  const database = await openDB<OfflineSchema>('sanbao', 1, {
    upgrade(fresh) {
      const outbox = fresh.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true })
      outbox.createIndex('owner', 'owner')
      const answers = fresh.createObjectStore('answers', { keyPath: ['owner', 'name'] })
      answers.createIndex('owner', 'owner')
      answers.createIndex('at', 'at')
    },
    // A later release must not wait for this tab to be closed.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opening = undefined
    },
  })
  const old = IDBKeyRange.upperBound(Date.now() - lifetime)
  const stale = await database.getAllKeysFromIndex('answers', 'at', old)
  await Promise.all(stale.map((key) => database.delete('answers', key)))
  return database
}

/** Removes from the device what it keeps of a person, unsent work included. */
export async function forgetOffline(owner: string): Promise<void> {
  const database = await offlineDatabase()
  if (!database) return
  const transaction = database.transaction(['outbox', 'answers'], 'readwrite')
  for (const name of ['outbox', 'answers'] as const) {
    const store = transaction.objectStore(name)
    for (const key of await store.index('owner').getAllKeys(owner)) {
      await store.delete(key as never)
    }
  }
  await transaction.done
}
