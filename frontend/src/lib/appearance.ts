import { useSyncExternalStore } from 'react'

/** What the person chose: follow the device, or one of the two. */
export type Appearance = 'system' | 'light' | 'dark'

const storageKey = 'sanbao.appearance'
const listeners = new Set<() => void>()

/** The chosen appearance; "system" until one was chosen. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, stored)
}

/** Whether the page is dark right now, by choice or by the device. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, isDark)
}

/** Whether the device asks for a page without animations. */
export function useStill(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const device = deviceStill()
      device.addEventListener('change', listener)
      return () => device.removeEventListener('change', listener)
    },
    () => deviceStill().matches,
  )
}

/** Chooses an appearance and remembers it on this device. */
export function setAppearance(appearance: Appearance): void {
  localStorage.setItem(storageKey, appearance)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const device = deviceDark()
  listeners.add(listener)
  device.addEventListener('change', listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    device.removeEventListener('change', listener)
    window.removeEventListener('storage', listener)
  }
}

function stored(): Appearance {
  const value = localStorage.getItem(storageKey)
  return value === 'light' || value === 'dark' ? value : 'system'
}

function isDark(): boolean {
  const appearance = stored()
  return appearance === 'dark' || (appearance === 'system' && deviceDark().matches)
}

function deviceDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}

function deviceStill(): MediaQueryList {
  return window.matchMedia('(prefers-reduced-motion: reduce)')
}
