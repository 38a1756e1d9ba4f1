import type { ViewerQuery } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'

/** What a sign-in or a refresh grants. */
export interface Grant {
  accessToken: string
  /** Whose session it is; another tab may have signed in as someone else. */
  viewerId: string
  /** Milliseconds from receipt until the token expires. */
  lifetime: number
  /** What the server tells of the viewer at once when a page was loaded. */
  viewer?: ViewerQuery['viewer']
}

/** The requests that a session makes of the server. They throw a Fault. */
export interface SessionRequests {
  signIn(username: string, password: string): Promise<Grant>
  /** Renews the session of a page that was just loaded. */
  resume(): Promise<Grant>
  refresh(): Promise<Grant>
  signOut(accessToken: string): Promise<void>
}

/** What the tabs of one browser tell each other. */
export type SessionNews = { type: 'granted'; grant: Grant } | { type: 'ended' }

/** The line between tabs: BroadcastChannel, where there is one. */
export interface SessionChannel {
  postMessage(news: SessionNews): void
  onmessage: ((event: { data: SessionNews }) => void) | null
}

export interface SessionDependencies {
  requests: SessionRequests
  channel: SessionChannel
  /** Runs one piece of work at a time over all tabs. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
  /** Milliseconds on a clock that also runs while the device sleeps. */
  now: () => number
  /** Removes from the device what the page keeps of a person. */
  forget: (viewerId: string) => void
  /** Who was signed in last on this device, for the time without a line. */
  lastViewer: { read: () => string | null; keep: (viewerId: string | null) => void }
}

/**
 * - `unknown`: not asked yet; the page has just been loaded.
 * - `unreachable`: asked, and there was no answer.
 * - `signedIn`: `viewerId` says who; it changes when another tab signs in anew.
 *   Without a line it is who was signed in before: there is no token then, so
 *   the page shows what the device keeps of that person and no more.
 */
export type SessionState =
  | { status: 'unknown' }
  | { status: 'unreachable' }
  | { status: 'signedOut' }
  | { status: 'signedIn'; viewerId: string }

/** A token is renewed this long before it expires, so that no request arrives too late. */
const margin = 30_000

/**
 * The browser's session. The access token is held in memory alone; it is
 * renewed with the refresh token in the HttpOnly cookie. That one is good for
 * a single use, and using it twice ends the session: hence one renewal at a
 * time over all tabs, whose outcome is shared.
 */
export class Session {
  readonly #deps: SessionDependencies
  readonly #listeners = new Set<() => void>()
  #state: SessionState = { status: 'unknown' }
  #token = ''
  #expires = 0
  #viewer: ViewerQuery['viewer']
  #renewal: Promise<void> | undefined

  constructor(deps: SessionDependencies) {
    this.#deps = deps
    deps.channel.onmessage = ({ data }) => {
      if (data.type === 'granted') this.#accept(data.grant)
      else this.#end()
    }
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** For useSyncExternalStore: the same object until something changes. */
  readonly state = (): SessionState => this.#state

  /** Finds out, after the page was loaded, whether there is a session to go on with. */
  async resume(): Promise<void> {
    try {
      await this.#renewOnce(() => this.#deps.requests.resume())
    } catch {
      if (this.#state.status !== 'unknown' && this.#state.status !== 'unreachable') return
      const viewerId = this.#deps.lastViewer.read()
      // The token has expired from the start: it is renewed as soon as there is a line.
      this.#become(viewerId ? { status: 'signedIn', viewerId } : { status: 'unreachable' })
    }
  }

  /** Signs in. Throws a Fault: UNAUTHENTICATED for wrong credentials, LIMIT when locked. */
  async signIn(username: string, password: string): Promise<void> {
    const grant = await this.#deps.exclusively(() => this.#deps.requests.signIn(username, password))
    this.#accept(grant)
    this.#deps.channel.postMessage({ type: 'granted', grant })
  }

  /**
   * Signs out here and in all tabs, also when the server cannot be told, and
   * forgets what the person has left on the device; a session that ends by
   * itself leaves it for the next sign-in.
   */
  async signOut(): Promise<void> {
    const state = this.#state
    // The server ends the session of a token that is still good.
    const token = await this.freshToken().catch(() => this.#token)
    this.#end()
    if (state.status === 'signedIn') this.#deps.forget(state.viewerId)
    this.#deps.channel.postMessage({ type: 'ended' })
    await this.#deps.exclusively(() => this.#deps.requests.signOut(token))
  }

  /** The access token as it is, perhaps expired; empty when signed out. */
  token(): string {
    return this.#token
  }

  /** What the server told of the viewer when the page was loaded, if it did. */
  viewer(): ViewerQuery['viewer'] {
    return this.#viewer
  }

  /** Whether a request with this token would come too late. */
  expired(): boolean {
    return this.#state.status === 'signedIn' && this.#deps.now() >= this.#expires - margin
  }

  /** Has the token renewed before its next use, after the server turned it down. */
  distrustToken(): void {
    this.#expires = 0
  }

  /** The access token, renewed first when need be; empty when signed out. */
  async freshToken(): Promise<string> {
    if (this.expired()) await this.renew()
    return this.#token
  }

  /**
   * Renews the access token. Ends the session when the server refuses; throws
   * a Fault, and leaves the session as it is, when the server cannot be reached.
   */
  renew(): Promise<void> {
    return this.#renewOnce(() => this.#deps.requests.refresh())
  }

  #renewOnce(ask: () => Promise<Grant>): Promise<void> {
    this.#renewal ??= this.#renew(ask).finally(() => {
      this.#renewal = undefined
    })
    return this.#renewal
  }

  async #renew(ask: () => Promise<Grant>): Promise<void> {
    const before = this.#token
    await this.#deps.exclusively(async () => {
      // While this tab waited for its turn, another one may have renewed.
      if (this.#token !== before && !this.expired()) return
      try {
        const grant = await ask()
        this.#accept(grant)
        this.#deps.channel.postMessage({ type: 'granted', grant })
      } catch (error) {
        const fault = faultOf(error)
        if (fault.code !== 'UNAUTHENTICATED') throw fault
        this.#end()
      }
    })
  }

  #accept(grant: Grant): void {
    this.#token = grant.accessToken
    this.#expires = this.#deps.now() + grant.lifetime
    const { viewerId, viewer } = grant
    this.#viewer = viewer ?? (this.#viewer?.user.id === viewerId ? this.#viewer : undefined)
    this.#deps.lastViewer.keep(viewerId)
    if (this.#state.status !== 'signedIn' || this.#state.viewerId !== viewerId) {
      this.#become({ status: 'signedIn', viewerId })
    }
  }

  #end(): void {
    this.#token = ''
    this.#expires = 0
    this.#viewer = undefined
    this.#deps.lastViewer.keep(null)
    if (this.#state.status !== 'signedOut') this.#become({ status: 'signedOut' })
  }

  #become(state: SessionState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
