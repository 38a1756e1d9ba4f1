import { Grid } from 'antd'
import { useState } from 'react'

const storageKey = 'sanbao.sidebar'

/**
 * Whether the sidebar shows icons alone, and the switch, which is remembered on
 * this device. Until somebody chose, it does so where the window is narrow.
 */
export function useSidebar(): { collapsed: boolean; toggle: () => void } {
  const roomy = Grid.useBreakpoint().xl ?? true
  const [chosen, setChosen] = useState(() => localStorage.getItem(storageKey))
  const collapsed = chosen ? chosen === 'collapsed' : !roomy
  return {
    collapsed,
    toggle: () => {
      const next = collapsed ? 'open' : 'collapsed'
      localStorage.setItem(storageKey, next)
      setChosen(next)
    },
  }
}
