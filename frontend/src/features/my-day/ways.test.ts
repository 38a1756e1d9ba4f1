import { expect, it } from 'vitest'
import { callLink, mapLink } from './ways'

it.each([
  ['138 0013-8000', 'tel:13800138000'],
  ['+86 (0571) 8888 1234', 'tel:+86057188881234'],
  ['0571-88881234 转 802', 'tel:057188881234,802'],
])('%s is dialled as %s', (phone, link) => {
  expect(callLink(phone)).toBe(link)
})

it('an address is searched for on the map', () => {
  const address = '杭州市西湖区文三路 8 号 3 幢'
  expect(new URL(mapLink(address)).searchParams.get('keyword')).toBe(address)
})
