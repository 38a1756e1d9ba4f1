import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { newServiceRecordPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'

/** Alt+N begins to register a call from anywhere, for those who may. */
export function useRegisterShortcut(): void {
  const navigate = useNavigate()
  const mayRegister = useViewer()?.mayRegister ?? false
  useEffect(() => {
    if (!mayRegister) return
    const listen = (event: KeyboardEvent) => {
      // By the key's place: with Alt held, some keyboards write another letter.
      if (event.code !== 'KeyN' || !event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      navigate(newServiceRecordPath())
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [mayRegister, navigate])
}
