import { describe, expect, it } from 'vitest'
import { deviceOf } from './device'

describe('deviceOf', () => {
  it('names browser and system', () => {
    const windows =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36'
    expect(deviceOf(windows)).toEqual({ name: 'Chrome · Windows', mobile: false })
  })

  it('tells a telephone from a desk', () => {
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
    expect(deviceOf(phone)).toEqual({ name: 'Safari · iOS', mobile: true })
  })

  it('takes a tool by its own word, and nothing for nothing', () => {
    expect(deviceOf('Go-http-client/1.1').name).toBe('Go-http-client')
    expect(deviceOf('')).toEqual({ name: '', mobile: false })
  })
})
