import { beforeEach, describe, expect, it } from 'vitest'
import type { MyDayProgressFragment } from '@/gql/graphql'
import { Fault } from '@/lib/errors'
import type { KeptAnswers } from '@/lib/offline/answers'
import type { StepAction } from '../steps/steps'
import type { Entry, NewEntry, StepEntry } from './entries'
import { Outbox } from './outbox'
import { ProgressBook } from './progress'
import { MemoryStore } from './store'

const at = '2026-03-05T06:30:00Z'
const about = { id: '7', number: 'VS-1', customer: 'x', recordID: '3' }

function step(action: StepAction, visitID = '7'): NewEntry {
  const visit = { ...about, id: visitID }
  return { kind: 'step', action, input: {}, seen: 2, at, visit } as NewEntry
}

/** A device that keeps entries over reloads, and a server that takes steps by version and key. */
class World {
  readonly store = new MemoryStore()
  readonly sent: { action: string; version: number; key: string }[] = []
  version = 2
  fault: Fault | null = null
  /** Whether the server does what is sent, but the answer gets lost. */
  losesAnswers = false
  readonly #done = new Set<string>()

  open(owner = 'wang'): Outbox {
    const answers = { readAll: async () => new Map(), write: async () => undefined }
    return new Outbox({
      owner,
      store: Promise.resolve(this.store),
      progress: new ProgressBook(answers as unknown as KeptAnswers),
      send: async (entry, version) => this.#take(entry, version),
      read: async () => this.#answer(),
      exclusively: (work) => work(),
      announce: () => undefined,
    })
  }

  #take(entry: Entry, version: number) {
    if (this.fault) throw this.fault
    const { key, action } = entry as StepEntry
    this.sent.push({ action, version, key })
    if (!this.#done.has(key)) {
      if (version !== this.version) throw new Fault('CONFLICT', 'stale_version', 'x')
      this.#done.add(key)
      this.version += 1
    }
    if (this.losesAnswers) throw new Fault('UNREACHABLE', 'unreachable', '')
    return this.#answer()
  }

  #answer() {
    return { visit: { id: '7', version: this.version } as MyDayProgressFragment }
  }
}

const cut = new Fault('UNREACHABLE', 'unreachable', '')

let world: World
beforeEach(() => {
  world = new World()
})

describe('what was entered without a line', () => {
  it('is sent in order, each with the version that the answer before it gave', async () => {
    world.fault = cut
    const before = world.open()
    for (const action of ['DEPART_VISIT', 'ARRIVE_VISIT', 'FINISH_VISIT'] as const) {
      const entry = await before.add(step(action))
      expect(await before.fate(entry, 1000)).toBe('waiting')
    }
    expect(before.state().stuck).toBe(true)

    // The page is loaded anew, and there is a line.
    world.fault = null
    const outbox = world.open()
    await outbox.open()
    await outbox.flush()
    expect(world.sent.map(({ action, version }) => `${action} ${version}`)).toEqual([
      'DEPART_VISIT 2',
      'ARRIVE_VISIT 3',
      'FINISH_VISIT 4',
    ])
    expect(outbox.state()).toMatchObject({ entries: [], stuck: false, sending: null })
  })

  it('is done once though the answer got lost', async () => {
    world.losesAnswers = true
    const outbox = world.open()
    const entry = await outbox.add(step('DEPART_VISIT'))
    expect(await outbox.fate(entry, 1000)).toBe('waiting')
    world.losesAnswers = false
    await outbox.flush()
    expect(world.version).toBe(3)
    expect(world.sent).toHaveLength(2)
    expect(world.sent[1]).toEqual(world.sent[0])
  })

  it('is nothing that another person sends', async () => {
    world.fault = cut
    await world.open('wang').add(step('DEPART_VISIT'))
    world.fault = null
    const other = world.open('li')
    await other.open()
    await other.flush()
    expect(other.state().entries).toEqual([])
    expect(world.sent).toEqual([])
    expect(await world.store.all('wang')).toHaveLength(1)
  })
})

describe('a refusal', () => {
  it('stops the visit with all that was entered, and nothing else', async () => {
    world.fault = cut
    const outbox = world.open()
    for (const action of ['DEPART_VISIT', 'ARRIVE_VISIT'] as const) await outbox.add(step(action))
    world.fault = null
    world.version = 5
    await outbox.flush()
    const { entries } = outbox.state()
    expect(entries.map(({ refusal }) => refusal?.code)).toEqual(['CONFLICT', undefined])

    // As it stands now, it goes through, and so does what waited behind it.
    await outbox.retry(entries[0] as Entry)
    expect(outbox.state().entries).toEqual([])
    expect(world.version).toBe(7)
  })

  it('of a step that is discarded lets the later ones go on from how it stands', async () => {
    world.fault = cut
    const outbox = world.open()
    for (const action of ['DEPART_VISIT', 'ARRIVE_VISIT'] as const) await outbox.add(step(action))
    world.fault = null
    world.version = 3
    await outbox.flush()
    await outbox.discard(outbox.state().entries[0] as Entry)
    await outbox.flush()
    expect(world.sent.at(-1)).toMatchObject({ action: 'ARRIVE_VISIT', version: 3 })
    expect(outbox.state().entries).toEqual([])
  })

  it('is what one is told who waits for it', async () => {
    world.fault = new Fault('INVALID', 'invalid_input', 'no')
    const outbox = world.open()
    const entry = await outbox.add(step('DEPART_VISIT'))
    expect(await outbox.fate(entry, 1000)).toMatchObject({ code: 'INVALID', message: 'no' })
  })
})
