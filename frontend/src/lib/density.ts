import { useSyncExternalStore } from 'react'

/** How close the rows of tables stand. */
export type Density = 'comfortable' | 'compact'

const storageKey = 'sanbao.density'
const listeners = new Set<() => void>()

/** The density chosen on this device; comfortable until one was chosen. */
export function useDensity(): Density {
  return useSyncExternalStore(subscribe, stored)
}

/** Chooses a density for all tables and remembers it on this device. */
export function setDensity(density: Density): void {
  localStorage.setItem(storageKey, density)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function stored(): Density {
  return localStorage.getItem(storageKey) === 'compact' ? 'compact' : 'comfortable'
}
