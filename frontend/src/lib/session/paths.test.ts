import { describe, expect, it } from 'vitest'
import { nextPath, signInPath } from './paths'

describe('signInPath', () => {
  it('remembers where the visitor wanted to go', () => {
    expect(signInPath('/')).toBe('/sign-in')
    expect(signInPath('/records?status=OPEN#top')).toBe(
      '/sign-in?next=%2Frecords%3Fstatus%3DOPEN%23top',
    )
  })
})

describe('nextPath', () => {
  it('leads back there', () => {
    const [, search] = signInPath('/records?status=OPEN#top').split('?')
    expect(nextPath(`?${search}`)).toBe('/records?status=OPEN#top')
    expect(nextPath('')).toBe('/')
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'records',
    '/sign-in',
    '/sign-in?next=/sign-in',
    'http://',
  ])('does not follow %j', (next) => {
    expect(nextPath(`?${new URLSearchParams({ next })}`)).toBe('/')
  })
})
