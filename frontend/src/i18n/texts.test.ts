import { describe, expect, it } from 'vitest'
import { texts as english } from './en'
import { texts as englishDoor } from './en/door'
import { texts as englishEarly } from './en/early'
import { lateTexts } from './i18n'
import { preferredLanguage } from './language'
import { texts as chinese } from './zh-CN'
import { texts as chineseDoor } from './zh-CN/door'
import { texts as chineseEarly } from './zh-CN/early'

/** Every text by its path, as in "auth.signIn.title". */
function flat(tree: object, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[[...path, key].join('.'), value] as const]
        : [...flat(value, [...path, key])],
    ),
  )
}

/** The placeholders of a text, in alphabetical order. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).sort()
}

describe('the texts', () => {
  const zh = flat(chinese)
  const en = flat(english)

  it('have the same keys in both languages, plurals aside', () => {
    const singular = (key: string) => key.replace(/_one$/, '_other')
    expect([...new Set([...en.keys()].map(singular))].sort()).toEqual([...zh.keys()].sort())
  })

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of zh) {
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(text))
    }
  })

  it('say something everywhere, each in its own language', () => {
    for (const [key, text] of [...zh, ...en]) expect(text.trim(), key).not.toBe('')
    for (const [key, text] of en) expect(text, key).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('the loading of texts', () => {
  it.each([
    ['zh-CN', chinese, { ...chineseDoor, ...chineseEarly }],
    ['en', english, { ...englishDoor, ...englishEarly }],
  ])(
    'in %s brings every module once: at the door, early, or with its page',
    (language, all, soon) => {
      const late = Object.keys(lateTexts)
        .filter((path) => path.startsWith(`./${language}/`))
        .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
      expect([...Object.keys(soon), ...late].sort()).toEqual(Object.keys(all).sort())
    },
  )
})

describe('preferredLanguage', () => {
  it.each([
    ['en', ['zh-CN'], 'en'],
    [null, ['zh-TW', 'en'], 'zh-CN'],
    [null, ['en-GB', 'zh'], 'en'],
    [null, ['fr', 'en-US'], 'en'],
    [null, ['fr'], 'zh-CN'],
    ['klingon', [], 'zh-CN'],
  ])('stored %s, browser %j: %s', (stored, wanted, language) => {
    expect(preferredLanguage(stored, wanted)).toBe(language)
  })
})
