const signIn = '/sign-in'

/** The address of the sign-in that leads on to `next` afterwards. */
export function signInPath(next: string): string {
  return next === '/' ? signIn : `${signIn}?${new URLSearchParams({ next })}`
}

/**
 * Where to go after the sign-in. Only a path of this very page is followed, so
 * that nobody can be lured elsewhere with a link to the sign-in.
 */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/'
  const base = 'http://page.invalid'
  if (!next.startsWith('/')) return '/'
  const url = URL.canParse(next, base) ? new URL(next, base) : null
  if (url?.origin !== base || url.pathname === signIn) return '/'
  return url.pathname + url.search + url.hash
}
