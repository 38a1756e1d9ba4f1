import { describe, expect, it } from 'vitest'
import { withPage } from './recent'
import { matching } from './useCommands'

const page = (path: string, title = path) => ({ path, title })

describe('withPage', () => {
  it('puts the latest first, once, under its latest name', () => {
    const pages = [page('/a'), page('/b')]
    expect(withPage(pages, page('/b', 'B'), false)).toEqual([page('/b', 'B'), page('/a')])
  })

  it('keeps eight', () => {
    const pages = Array.from({ length: 8 }, (_, i) => page(`/${i}`))
    expect(withPage(pages, page('/new'), false).map(({ path }) => path)).toEqual([
      '/new',
      '/0',
      '/1',
      '/2',
      '/3',
      '/4',
      '/5',
      '/6',
    ])
  })

  it('forgets what is missing', () => {
    expect(withPage([page('/a'), page('/b')], page('/a', 'not found'), true)).toEqual([page('/b')])
  })
})

describe('matching', () => {
  const commands = [
    { key: '1', label: 'Use the dark appearance', words: 'theme night', icon: null },
    { key: '2', label: 'Sign out', icon: null },
  ]
  it.each([
    ['', ['1', '2']],
    ['DARK', ['1']],
    ['night use', ['1']],
    ['sign dark', []],
  ])('finds by %j: %j', (term, keys) => {
    expect(matching(commands, term).map(({ key }) => key)).toEqual(keys)
  })
})
