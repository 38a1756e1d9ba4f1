/** What GraphiQL asks of a storage. */
type KeyValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * A part of the browser's storage that is one person's: queries name customers,
 * and people share computers. GraphiQL may clear all of it, and nothing else.
 */
export class PersonalStorage {
  readonly #prefix: string
  readonly #storage: KeyValues

  constructor(owner: string, storage: KeyValues) {
    this.#prefix = `sanbao.graphiql.${owner}.`
    this.#storage = storage
  }

  get length(): number {
    return this.#keys().length
  }

  getItem(key: string): string | null {
    return this.#storage.getItem(this.#prefix + key)
  }

  setItem(key: string, value: string): void {
    this.#storage.setItem(this.#prefix + key, value)
  }

  removeItem(key: string): void {
    this.#storage.removeItem(this.#prefix + key)
  }

  clear(): void {
    for (const key of this.#keys()) this.#storage.removeItem(key)
  }

  #keys(): string[] {
    const all = Array.from({ length: this.#storage.length }, (_, at) => this.#storage.key(at) ?? '')
    return all.filter((key) => key.startsWith(this.#prefix))
  }
}
