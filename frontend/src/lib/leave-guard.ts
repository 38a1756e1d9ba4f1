import { App } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

/**
 * Asks before what was typed is lost: by a link, the back button, or closing
 * the tab. A dialog that stands in the address is left by any other address, a
 * page only by another path. Answers a function that lets go, for when it was saved.
 */
export function useLeaveGuard(dirty: boolean, what: 'page' | 'dialog' = 'page'): () => void {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const saved = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty &&
      !saved.current &&
      (currentLocation.pathname !== nextLocation.pathname ||
        (what === 'dialog' && currentLocation.search !== nextLocation.search)),
  )

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    const asked = modal.confirm({
      title: t('leave.title'),
      content: t('leave.lead'),
      okText: t('leave.leave'),
      okButtonProps: { danger: true },
      cancelText: t('leave.stay'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    })
    return asked.destroy
  }, [blocker, modal, t])

  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => {
      if (!saved.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])

  return () => {
    saved.current = true
  }
}
