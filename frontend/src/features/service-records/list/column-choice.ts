import { useSyncExternalStore } from 'react'
import {
  plainColumns,
  type RecordColumn,
  recordColumns,
  type ServiceRecordsSearch,
} from '@/lib/service-records-search'

const storageKey = 'sanbao.serviceRecords.columns'
const listeners = new Set<() => void>()

/** The columns to show: those of the address, else those chosen on this device, else the usual ones. */
export function useColumnChoice(search: ServiceRecordsSearch): readonly RecordColumn[] {
  const remembered = useSyncExternalStore(subscribe, stored)
  return search.columns ?? (remembered ? parse(remembered) : plainColumns)
}

/** Remembers the columns on this device; undefined goes back to the usual ones. */
export function rememberColumns(columns: readonly RecordColumn[] | undefined): void {
  if (columns) localStorage.setItem(storageKey, columns.join('.'))
  else localStorage.removeItem(storageKey)
  for (const listener of listeners) listener()
}

function parse(names: string): readonly RecordColumn[] {
  const known = names
    .split('.')
    .flatMap((name) => recordColumns.find((column) => column === name) ?? [])
  return known.length > 0 ? known : plainColumns
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function stored(): string | null {
  return localStorage.getItem(storageKey)
}
