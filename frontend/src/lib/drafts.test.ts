import { beforeEach, describe, expect, it } from 'vitest'
import { type DraftStorage, Drafts, forgetDrafts, forgetOldDrafts } from './drafts'

class MemoryStorage implements DraftStorage {
  readonly kept = new Map<string, string>()
  get length() {
    return this.kept.size
  }
  key(index: number) {
    return [...this.kept.keys()][index] ?? null
  }
  getItem(key: string) {
    return this.kept.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.kept.set(key, value)
  }
  removeItem(key: string) {
    this.kept.delete(key)
  }
}

const day = 24 * 60 * 60 * 1000
const isText = (value: unknown): value is string => typeof value === 'string'

let storage: MemoryStorage
let clock: number
const draftsOf = (owner: string) => new Drafts(owner, storage, () => clock)

beforeEach(() => {
  storage = new MemoryStorage()
  clock = 1_000_000
})

describe('a draft', () => {
  it('is there again after the page was loaded anew', () => {
    draftsOf('wang').write('visit.7', '换了压缩机')
    expect(draftsOf('wang').read('visit.7', isText)).toBe('换了压缩机')
  })

  it('is its writer’s alone', () => {
    draftsOf('wang').write('visit.7', 'x')
    expect(draftsOf('li').read('visit.7', isText)).toBeUndefined()
  })

  it('goes when it is dropped', () => {
    draftsOf('wang').write('visit.7', 'x')
    draftsOf('wang').drop('visit.7')
    expect(storage.length).toBe(0)
  })

  it('ends seven days after it was last touched', () => {
    draftsOf('wang').write('visit.7', 'x')
    clock += 7 * day
    expect(draftsOf('wang').read('visit.7', isText)).toBe('x')
    clock += 1
    expect(draftsOf('wang').read('visit.7', isText)).toBeUndefined()
  })

  it.each(['{', 'null', '{"at":1}', '{"at":"x","value":"y"}', '{"at":1000000,"value":7}'])(
    'that is not what it should be (%s) is none',
    (kept) => {
      storage.setItem('sanbao.draft.wang.visit.7', kept)
      expect(draftsOf('wang').read('visit.7', isText)).toBeUndefined()
    },
  )

  it('that finds no room is lost without a sound', () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(() => draftsOf('wang').write('visit.7', 'x')).not.toThrow()
  })
})

describe('forgetting', () => {
  it('takes all of one person’s drafts, and nothing else', () => {
    draftsOf('1').write('a', 'x')
    draftsOf('1').write('b', 'x')
    draftsOf('12').write('a', 'x')
    storage.setItem('sanbao.language', 'en')
    forgetDrafts('1', storage)
    expect([...storage.kept.keys()]).toEqual(['sanbao.draft.12.a', 'sanbao.language'])
  })

  it('takes what is too old, or broken, whosever it is', () => {
    draftsOf('1').write('old', 'x')
    clock += 7 * day
    draftsOf('2').write('new', 'x')
    storage.setItem('sanbao.draft.3.broken', '{')
    forgetOldDrafts(storage, clock + 1)
    expect([...storage.kept.keys()]).toEqual(['sanbao.draft.2.new'])
  })
})
