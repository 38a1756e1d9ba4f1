import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Fault } from '@/lib/errors'
import {
  type Grant,
  Session,
  type SessionChannel,
  type SessionNews,
  type SessionRequests,
} from './session'

const minute = 60_000

function grant(accessToken: string, viewerId = 'wang'): Grant {
  return { accessToken, viewerId, lifetime: 10 * minute }
}

/** A browser with any number of tabs: one clock, one lock, one line between them. */
class Browser {
  clock = 0
  readonly forgotten: string[] = []
  lastViewer: string | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #channels: SessionChannel[] = []

  tab(requests: Partial<SessionRequests>): Session {
    const channel: SessionChannel = {
      onmessage: null,
      postMessage: (data: SessionNews) => {
        for (const other of this.#channels) if (other !== channel) other.onmessage?.({ data })
      },
    }
    this.#channels.push(channel)
    const missing = () => Promise.reject(new Error('not expected'))
    return new Session({
      requests: {
        signIn: missing,
        resume: () => (requests.refresh ?? missing)(),
        refresh: missing,
        signOut: missing,
        ...requests,
      },
      channel,
      exclusively: (work) => {
        const turn = this.#queue.then(work)
        this.#queue = turn.catch(() => undefined)
        return turn
      },
      now: () => this.clock,
      forget: (viewerId) => this.forgotten.push(viewerId),
      lastViewer: {
        read: () => this.lastViewer,
        keep: (viewerId) => {
          this.lastViewer = viewerId
        },
      },
    })
  }
}

let browser: Browser
beforeEach(() => {
  browser = new Browser()
})

const refused = () => Promise.reject(new Fault('UNAUTHENTICATED', 'session_ended', 'x'))
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'))

describe('after the page was loaded', () => {
  it('goes on with a session that the cookie still holds', async () => {
    const session = browser.tab({ refresh: async () => grant('a') })
    expect(session.state()).toEqual({ status: 'unknown' })
    await session.resume()
    expect(session.state()).toEqual({ status: 'signedIn', viewerId: 'wang' })
    expect(session.token()).toBe('a')
  })

  it('is signed out when the server says so', async () => {
    const session = browser.tab({ refresh: refused })
    await session.resume()
    expect(session.state()).toEqual({ status: 'signedOut' })
  })

  it('does not call an outage a sign-out, and can be asked again', async () => {
    const refresh = vi.fn(unreachable as () => Promise<Grant>)
    const session = browser.tab({ refresh })
    await session.resume()
    expect(session.state()).toEqual({ status: 'unreachable' })
    refresh.mockResolvedValue(grant('a'))
    await session.resume()
    expect(session.state().status).toBe('signedIn')
  })

  it('without a line is that of who was signed in before, but has no token', async () => {
    await browser.tab({ refresh: async () => grant('a') }).resume()
    const refresh = vi.fn(unreachable as () => Promise<Grant>)
    const session = browser.tab({ refresh })
    await session.resume()
    expect(session.state()).toEqual({ status: 'signedIn', viewerId: 'wang' })
    expect(session.token()).toBe('')
    expect(session.expired()).toBe(true)
    refresh.mockImplementation(refused)
    await session.renew()
    expect(session.state()).toEqual({ status: 'signedOut' })
    expect(browser.lastViewer).toBeNull()
  })
})

describe('what the server tells of the viewer with a session', () => {
  const viewer = { user: { id: 'wang' } } as Grant['viewer']
  const told = { resume: async () => ({ ...grant('a'), viewer }), refresh: async () => grant('b') }

  it('comes with the first grant, and outlives the renewals', async () => {
    const session = browser.tab(told)
    await session.resume()
    expect(session.viewer()).toBe(viewer)
    await session.renew()
    expect(session.token()).toBe('b')
    expect(session.viewer()).toBe(viewer)
  })

  it('is of nobody else', async () => {
    const session = browser.tab({ ...told, signIn: async () => grant('c', 'li') })
    await session.resume()
    await session.signIn('li', 'secret')
    expect(session.viewer()).toBeUndefined()
  })
})

describe('renewing', () => {
  it('happens shortly before the token expires, not earlier', async () => {
    const refresh = vi.fn(async () => grant('b'))
    const session = browser.tab({ signIn: async () => grant('a'), refresh })
    await session.signIn('wang', 'secret')
    browser.clock = 9 * minute
    expect(await session.freshToken()).toBe('a')
    browser.clock = 9.5 * minute
    expect(await session.freshToken()).toBe('b')
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('is one request however many ask at once', async () => {
    const refresh = vi.fn(async () => grant('b'))
    const session = browser.tab({ refresh })
    await Promise.all([session.renew(), session.renew(), session.renew()])
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('is one request over all tabs, because a refresh token may be used once', async () => {
    let renewals = 0
    const requests = {
      signIn: async () => grant('a'),
      refresh: async () => grant(`b${++renewals}`),
    }
    const tabs = [browser.tab(requests), browser.tab(requests), browser.tab(requests)]
    await tabs[0]?.signIn('wang', 'secret')
    browser.clock = 10 * minute
    await Promise.all(tabs.map((tab) => tab.renew()))
    expect(renewals).toBe(1)
    expect(tabs.map((tab) => tab.token())).toEqual(['b1', 'b1', 'b1'])
  })

  it('keeps the session through an outage', async () => {
    const session = browser.tab({ signIn: async () => grant('a'), refresh: unreachable })
    await session.signIn('wang', 'secret')
    await expect(session.renew()).rejects.toMatchObject({ code: 'UNREACHABLE' })
    expect(session.state().status).toBe('signedIn')
  })

  it('ends the session when the server refuses', async () => {
    const session = browser.tab({ signIn: async () => grant('a'), refresh: refused })
    await session.signIn('wang', 'secret')
    await session.renew()
    expect(session.state()).toEqual({ status: 'signedOut' })
    expect(session.token()).toBe('')
  })

  it('comes before the next use of a token that was turned down', async () => {
    const session = browser.tab({
      signIn: async () => grant('a'),
      refresh: async () => grant('b'),
    })
    await session.signIn('wang', 'secret')
    session.distrustToken()
    expect(await session.freshToken()).toBe('b')
  })
})

describe('between tabs', () => {
  it('a sign-in as somebody else is noticed', async () => {
    const first = browser.tab({ signIn: async () => grant('a') })
    const second = browser.tab({ signIn: async () => grant('b', 'li') })
    await first.signIn('wang', 'secret')
    const changed = vi.fn()
    first.subscribe(changed)
    await second.signIn('li', 'secret')
    expect(first.state()).toEqual({ status: 'signedIn', viewerId: 'li' })
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('a sign-out holds for all', async () => {
    const signOut = vi.fn(async () => undefined)
    const first = browser.tab({ signIn: async () => grant('a'), signOut })
    const second = browser.tab({})
    await first.signIn('wang', 'secret')
    expect(second.token()).toBe('a')
    await first.signOut()
    expect(signOut).toHaveBeenCalledWith('a')
    expect([first.state().status, second.state().status]).toEqual(['signedOut', 'signedOut'])
  })
})

describe('signing out', () => {
  it('forgets what the person has left on the device', async () => {
    const session = browser.tab({
      signIn: async () => grant('a'),
      signOut: unreachable as () => Promise<void>,
    })
    await session.signIn('wang', 'secret')
    await session.signOut().catch(() => undefined)
    expect(browser.forgotten).toEqual(['wang'])
  })

  it('forgets nothing when the session ended by itself', async () => {
    const session = browser.tab({ signIn: async () => grant('a'), refresh: refused })
    await session.signIn('wang', 'secret')
    await session.renew()
    expect(browser.forgotten).toEqual([])
  })

  it('renews a token that has expired, so that the server knows whose session it ends', async () => {
    const signOut = vi.fn(async () => undefined)
    const session = browser.tab({
      signIn: async () => grant('a'),
      refresh: async () => grant('b'),
      signOut,
    })
    await session.signIn('wang', 'secret')
    browser.clock = 10 * minute
    await session.signOut()
    expect(signOut).toHaveBeenCalledWith('b')
    expect(session.state()).toEqual({ status: 'signedOut' })
  })

  it('holds here even when the server cannot be told', async () => {
    const session = browser.tab({
      signIn: async () => grant('a'),
      signOut: unreachable as () => Promise<void>,
    })
    await session.signIn('wang', 'secret')
    await expect(session.signOut()).rejects.toThrow()
    expect(session.state()).toEqual({ status: 'signedOut' })
  })
})

describe('a failed sign-in', () => {
  it('tells why and leaves everything as it was', async () => {
    const session = browser.tab({ refresh: refused, signIn: refused })
    await session.resume()
    await expect(session.signIn('wang', 'wrong')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(session.state()).toEqual({ status: 'signedOut' })
  })
})

it('tells its listeners of changes and of nothing else', async () => {
  const session = browser.tab({
    signIn: async () => grant('a'),
    refresh: async () => grant('b'),
  })
  const listener = vi.fn()
  const leave = session.subscribe(listener)
  await session.signIn('wang', 'secret')
  await session.renew()
  expect(listener).toHaveBeenCalledTimes(1)
  leave()
})
