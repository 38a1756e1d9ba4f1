import { useLayoutEffect } from 'react'
import { RouterProvider } from 'react-router'
import { useDark } from '@/lib/appearance'
import { router } from './router'

/** The page: its appearance, around the routes. */
export function App() {
  const dark = useDark()
  useLayoutEffect(() => {
    document.documentElement.dataset.appearance = dark ? 'dark' : 'light'
  }, [dark])
  return <RouterProvider router={router} />
}
