import { offlineDatabase } from './database'

/** An answer that the device kept, and when it was given. */
export interface Kept {
  value: unknown
  at: number
}

/** The answers of the server that the device keeps for one person. A device that keeps nothing does so silently. */
export class KeptAnswers {
  readonly #owner: string

  constructor(owner: string) {
    this.#owner = owner
  }

  async read(name: string): Promise<Kept | undefined> {
    const database = await offlineDatabase()
    return database?.get('answers', [this.#owner, name]).catch(() => undefined)
  }

  /** Keeps an answer, in place of the one before. */
  async write(name: string, value: unknown): Promise<void> {
    const database = await offlineDatabase()
    const at = Date.now()
    await database?.put('answers', { owner: this.#owner, name, at, value }).catch(() => undefined)
  }

  /** All answers whose names begin like this, by name. */
  async readAll(prefix: string): Promise<Map<string, Kept>> {
    const database = await offlineDatabase()
    const range = IDBKeyRange.bound([this.#owner, prefix], [this.#owner, `${prefix}\uffff`])
    const found = (await database?.getAll('answers', range).catch(() => [])) ?? []
    return new Map(found.map(({ name, value, at }) => [name, { value, at }]))
  }
}
