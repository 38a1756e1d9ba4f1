import { expect, it } from 'vitest'
import { mentionedIn, mentionParts } from './mentions'

const li = { id: '1', name: '李强' }
const lin = { id: '2', name: '李强林' }

it('takes a note apart at the names to which it speaks', () => {
  expect(mentionParts('请 @李强 看一下', [li])).toEqual([
    { at: 0, part: '请 ' },
    { at: 2, part: '@李强', person: li },
    { at: 5, part: ' 看一下' },
  ])
  expect(mentionParts('a@b.cn', [li])).toEqual([{ at: 0, part: 'a@b.cn' }])
  expect(mentionParts('', [li])).toEqual([])
})

it('prefers the longer of two names, and names everybody once', () => {
  expect(mentionedIn('@李强林 @李强 @李强', [li, lin])).toEqual(['2', '1'])
  expect(mentionedIn('李强', [li])).toEqual([])
})
