import { theme } from 'antd'
import type { PropsWithChildren } from 'react'
import { variablesClass } from './theme'

/** Gives plain elements the theme's text, font and CSS variables, as antd's own components have them. */
export function Ground({ children }: PropsWithChildren) {
  const { token } = theme.useToken()
  return (
    <div
      className={variablesClass}
      style={{
        color: token.colorText,
        fontFamily: token.fontFamily,
        fontSize: token.fontSize,
        lineHeight: token.lineHeight,
      }}
    >
      {children}
    </div>
  )
}
