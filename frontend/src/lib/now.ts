import { useEffect, useState } from 'react'
import { serverNow } from './serverClock'

/** The time of day by the server's clock, renewed every so many milliseconds, for texts like "3 minutes ago". */
export function useNow(every = 60_000): Date {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
