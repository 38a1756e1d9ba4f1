import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** How long a page may take to grow to where the reader left it, in milliseconds. */
const patience = 3000
const prefix = 'sanbao.scroll.'

/**
 * A new page begins at its top; back and forward lead to where one was. The
 * router's own restoration would scroll before the rows of a list have come,
 * and would jump to the top whenever a dialog or a filter changes the address.
 */
export function useScrollRestoration(): void {
  const { key, pathname } = useLocation()
  const type = useNavigationType()

  useEffect(() => {
    window.history.scrollRestoration = 'manual'
  }, [])

  // Before the next page is drawn: by then this one has lost its height.
  useLayoutEffect(() => {
    const keep = () => sessionStorage.setItem(prefix + key, String(window.scrollY))
    let timer = 0
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(keep, 100)
    }
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('scroll', later)
      window.removeEventListener('pagehide', keep)
    }
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a step within a page leaves it where it is.
  useLayoutEffect(() => {
    if (type !== 'POP') {
      window.scrollTo(0, 0)
      return
    }
    return scrollAsItGrows(Number(sessionStorage.getItem(prefix + key) ?? 0))
  }, [pathname])
}

/** Scrolls down to a place as soon as the page reaches that far; answers how to give up. */
function scrollAsItGrows(top: number): () => void {
  const reached = () => document.documentElement.scrollHeight - window.innerHeight >= top
  const scroll = () => window.scrollTo(0, top)
  const observer = new ResizeObserver(() => {
    scroll()
    if (reached()) stop()
  })
  // Whoever scrolls by hand has a better idea.
  const byHand = ['wheel', 'touchstart', 'keydown'] as const
  const timer = window.setTimeout(stop, patience)
  function stop() {
    window.clearTimeout(timer)
    observer.disconnect()
    for (const event of byHand) window.removeEventListener(event, stop)
  }
  scroll()
  if (reached()) {
    stop()
    return stop
  }
  observer.observe(document.body)
  for (const event of byHand) window.addEventListener(event, stop, { passive: true })
  return stop
}
