import { useEffect } from 'react'

/**
 * Loads what one may open from here once the browser has nothing else to do:
 * the line may be gone by then, and not every browser keeps the page itself.
 */
export function usePagesAtHand(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const parts = [
        import('./visit/VisitPage'),
        import('./forms/StepForm'),
        import('./outbox/OutboxPage'),
      ]
      // What fails to come is asked for again when it is drawn, and said then.
      for (const part of parts) part.catch(() => undefined)
    }, 500)
    return () => clearTimeout(timer)
  }, [])
}
