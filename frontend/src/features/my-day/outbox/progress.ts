import type { MyDayProgressFragment, MyDayRecordProgressFragment } from '@/gql/graphql'
import type { KeptAnswers } from '@/lib/offline/answers'

/** How far a visit and its record were at the server's last word. */
export interface Progress {
  visit?: MyDayProgressFragment
  record?: MyDayRecordProgressFragment
}

const prefix = 'progress.'

/**
 * The last word of the server on each visit that steps were sent for. Later
 * steps take their version from it, and the page shows it where what it has
 * read is older: also after a reload without a line.
 */
export class ProgressBook {
  readonly #answers: KeptAnswers
  #known: ReadonlyMap<string, Progress> = new Map()

  constructor(answers: KeptAnswers) {
    this.#answers = answers
  }

  /** The same object until something changes. */
  known(): ReadonlyMap<string, Progress> {
    return this.#known
  }

  /** Reads what the device kept. */
  async open(): Promise<void> {
    const kept = await this.#answers.readAll(prefix)
    const known = new Map(this.#known)
    for (const [name, { value }] of kept) {
      const visitID = name.slice(prefix.length)
      known.set(visitID, newer(known.get(visitID), value as Progress))
    }
    this.#known = known
  }

  /** Notes what the server said, unless something newer is known. */
  async note(visitID: string, said: Progress): Promise<void> {
    const progress = newer(this.#known.get(visitID), said)
    this.#known = new Map(this.#known).set(visitID, progress)
    await this.#answers.write(prefix + visitID, progress)
  }
}

function newer(before: Progress | undefined, said: Progress): Progress {
  const visit = newest(before?.visit, said.visit)
  const record = newest(before?.record, said.record)
  return { ...(visit ? { visit } : {}), ...(record ? { record } : {}) }
}

/** The row of the higher version; of equal ones the first. */
export function newest<Row extends { version: number }>(
  a: Row | undefined,
  b: Row | undefined,
): Row | undefined {
  if (!a || !b) return a ?? b
  return b.version > a.version ? b : a
}
