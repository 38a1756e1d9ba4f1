import { Fault, faultOf } from '@/lib/errors'
import { newIdempotencyKey } from '@/lib/idempotency'
import {
  anew,
  type Entry,
  type NewEntry,
  nextOf,
  passes,
  refusedWith,
  type StepEntry,
  withoutMoment,
} from './entries'
import type { Progress, ProgressBook } from './progress'
import type { EntryStore } from './store'

/** What became of an entry within the time that one waits for it. */
export type Fate = 'sent' | 'waiting' | Fault

export interface OutboxDependencies {
  /** The id of the person whose entries these are. */
  owner: string
  store: Promise<EntryStore>
  progress: ProgressBook
  /** Sends an entry with the version given; throws a Fault. */
  send: (entry: Entry, version: number) => Promise<Progress>
  /** Reads how a visit stands; throws a Fault. */
  read: (visitID: string) => Promise<Progress>
  /** Runs one piece of work at a time over all tabs. */
  exclusively: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Tells the other tabs that something changed. */
  announce: () => void
}

/** What the page shows of an outbox: the same object until something changes. */
export interface OutboxState {
  entries: readonly Entry[]
  progress: ReadonlyMap<string, Progress>
  /** The place of the entry that is on its way. */
  sending: number | null
  /** Whether the last attempt found no line. */
  stuck: boolean
}

/**
 * What one person has entered and the server has not confirmed: kept on the
 * device, sent in order, each thing once. Several tabs share it: the device's
 * store is the truth, and one tab sends at a time.
 */
export class Outbox {
  readonly #deps: OutboxDependencies
  readonly #listeners = new Set<() => void>()
  readonly #sentListeners = new Set<(entry: Entry) => void>()
  #state: OutboxState = { entries: [], progress: new Map(), sending: null, stuck: false }
  #flushing: Promise<void> | undefined
  #again = false

  constructor(deps: OutboxDependencies) {
    this.#deps = deps
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** For useSyncExternalStore. */
  readonly state = (): OutboxState => this.#state

  /** Calls a listener with every entry that the server has confirmed; answers how to stop that. */
  readonly onSent = (listener: (entry: Entry) => void): (() => void) => {
    this.#sentListeners.add(listener)
    return () => this.#sentListeners.delete(listener)
  }

  /** Reads what the device kept. */
  async open(): Promise<void> {
    await this.#deps.progress.open()
    await this.reload()
  }

  /** Reads the entries anew, after another tab has changed them. */
  async reload(): Promise<void> {
    const store = await this.#deps.store
    this.#become({
      entries: await store.all(this.#deps.owner),
      progress: this.#deps.progress.known(),
    })
  }

  /** Puts something at the end of the line and answers it with its place. */
  async add(entry: NewEntry): Promise<Entry> {
    const store = await this.#deps.store
    const whole = { ...entry, owner: this.#deps.owner, key: newIdempotencyKey() }
    const seq = await store.add(whole as Omit<Entry, 'seq'>)
    await this.#changed()
    return { ...whole, seq } as Entry
  }

  /**
   * Sends what waits, in order, until nothing does or there is no line; answers
   * when that is so. Calls while one is under way have it look once more.
   */
  flush(): Promise<void> {
    if (this.#flushing) this.#again = true
    this.#flushing ??= this.#deps
      .exclusively(() => this.#sendAll())
      .finally(() => {
        this.#flushing = undefined
        const { sending, stuck } = this.#state
        if (sending !== null) this.#become({ sending: null })
        if (this.#again && !stuck) void this.flush()
      })
    return this.#flushing
  }

  /** What becomes of an entry, waited for so many milliseconds. */
  async fate({ seq }: Entry, patience: number): Promise<Fate> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((done) => {
      timer = setTimeout(done, patience)
    })
    await Promise.race([this.flush(), late])
    clearTimeout(timer)
    const entry = this.#state.entries.find((one) => one.seq === seq)
    if (!entry) return 'sent'
    if (!entry.refusal) return 'waiting'
    const { code, key, message, ...details } = entry.refusal
    return new Fault(code, key, message, details)
  }

  /**
   * Tries a refused entry again, on the visit as it stands now: it is read
   * first, so that what others have done meanwhile is known. Throws a Fault.
   */
  async retry(entry: Entry): Promise<void> {
    if (entry.refusal && entry.kind === 'step') await this.#readVisit(entry)
    const store = await this.#deps.store
    await store.put(anew(entry))
    await this.#changed()
    await this.flush()
  }

  /** Puts what was entered anew in the place of a refused step, and sends it. */
  async replace(entry: StepEntry, input: StepEntry['input']): Promise<Entry> {
    await this.#readVisit(entry).catch(() => undefined)
    const again = { ...anew(entry), input } as StepEntry
    const store = await this.#deps.store
    await store.put(again)
    await this.#changed()
    return again
  }

  /** Takes an entry out of the line for good; later steps of its visit go on from how it stands. */
  async discard(entry: Entry): Promise<void> {
    const store = await this.#deps.store
    await store.remove(entry.seq)
    await this.#changed()
    if (entry.kind === 'step') await this.#readVisit(entry).catch(() => undefined)
    void this.flush()
  }

  async #readVisit({ visit }: StepEntry): Promise<void> {
    await this.#deps.progress.note(visit.id, await this.#deps.read(visit.id))
    this.#become({ progress: this.#deps.progress.known() })
  }

  async #sendAll(): Promise<void> {
    const store = await this.#deps.store
    do {
      this.#again = false
      for (;;) {
        // Read anew each time: another tab may have added or discarded something.
        const next = nextOf(await store.all(this.#deps.owner))
        if (!next) break
        if (!(await this.#sendOne(store, next))) return
      }
      this.#become({ stuck: false })
    } while (this.#again)
  }

  /** Sends one entry; answers whether there is a line. */
  async #sendOne(store: EntryStore, entry: Entry): Promise<boolean> {
    this.#become({ sending: entry.seq })
    try {
      await this.#deliver(store, entry)
      this.#become({ stuck: false })
      return true
    } catch (error) {
      const fault = faultOf(error)
      if (passes(fault)) {
        this.#become({ stuck: true })
        return false
      }
      const current = await this.#current(store, entry)
      if (current) await store.put(refusedWith(current, fault))
      return true
    } finally {
      this.#become({ sending: null })
      await this.#changed()
    }
  }

  async #deliver(store: EntryStore, entry: Entry): Promise<void> {
    if (entry.kind === 'photo') {
      await this.#confirm(store, entry, await this.#deps.send(entry, 0))
      return
    }
    const version = entry.sent ?? this.#versionFor(entry)
    const sent = { ...entry, sent: version }
    await store.put(sent)
    try {
      await this.#confirm(store, sent, await this.#deps.send(sent, version))
    } catch (error) {
      const again = withoutMoment(sent, faultOf(error))
      if (!again) throw error
      await store.put(again)
      await this.#confirm(store, again, await this.#deps.send(again, version))
    }
  }

  /** What the person had seen, or what the answers to earlier steps said since. */
  #versionFor(entry: StepEntry): number {
    const known = this.#deps.progress.known().get(entry.visit.id)
    const row = entry.action === 'COMPLETE' ? known?.record : known?.visit
    return Math.max(entry.seen, row?.version ?? 0)
  }

  async #confirm(store: EntryStore, entry: Entry, said: Progress): Promise<void> {
    await this.#deps.progress.note(entry.visit.id, said)
    await store.remove(entry.seq)
    await this.#changed()
    for (const listener of this.#sentListeners) listener(entry)
  }

  async #current(store: EntryStore, { seq }: Entry): Promise<Entry | undefined> {
    return (await store.all(this.#deps.owner)).find((one) => one.seq === seq)
  }

  async #changed(): Promise<void> {
    await this.reload()
    this.#deps.announce()
  }

  #become(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
