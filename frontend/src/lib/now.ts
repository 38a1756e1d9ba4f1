import { useEffect, useState } from 'react'

/** The time of day, renewed every so many milliseconds, for texts like "3 minutes ago". */
export function useNow(every = 60_000): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
