import { type PropsWithChildren, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '@/components/Loading'
import { hasEarlyTexts, loadEarlyTexts } from '@/i18n/i18n'
import { Furniture } from './parts'

/**
 * What pages behind the sign-in stand on, loaded when the first of them is
 * opened: the component library with its styles, and the texts that all of them need.
 */
export function Furnished({ children }: PropsWithChildren) {
  const { i18n } = useTranslation()
  const [ready, setReady] = useState(() => hasEarlyTexts(i18n))
  useEffect(() => {
    if (ready) return
    // Both at once; should the furniture fail to come, lazy says so.
    Furniture.preload().catch(() => undefined)
    loadEarlyTexts(i18n).then(
      () => setReady(true),
      (error: unknown) =>
        setReady(() => {
          throw error
        }),
    )
  }, [ready, i18n])
  const waiting = <Loading whole />
  if (!ready) return waiting
  return (
    <Suspense fallback={waiting}>
      <Furniture>{children}</Furniture>
    </Suspense>
  )
}
