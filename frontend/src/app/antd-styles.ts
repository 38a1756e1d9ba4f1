import address from 'virtual:antd-styles'

let loading: Promise<void> | undefined

/**
 * Loads antd's styles, once. They stand before all others, so that where two
 * say the same, the page's own win, whichever of them came first.
 */
export function loadAntdStyles(): Promise<void> {
  loading ??= new Promise<void>((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      loading = undefined
      reject(new Error(`no styles at ${address}`))
    }
    document.head.prepend(link)
  })
  return loading
}
