import { DisconnectOutlined } from '@ant-design/icons'
import { Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { PlainButton } from '@/components/PlainButton'
import { useSession, useSessionState } from '@/lib/session/context'
import { signInPath } from '@/lib/session/paths'
import { Furnished } from './Furnished'
import { SignedIn } from './parts'
import { usePreloading } from './preload'

/** Lets signed-in people through and sends everybody else to the sign-in, and from there back here. */
export function SignedInOnly() {
  const { t } = useTranslation()
  const session = useSession()
  const state = useSessionState()
  const preloading = usePreloading()
  // A whole page is much to draw: in pieces, so that keys and clicks go before it.
  const drawn = useDeferredValue(state.status === 'signedIn' && !preloading, false)
  const { pathname, search, hash } = useLocation()

  switch (state.status) {
    case 'unknown':
      return <Loading whole />
    case 'unreachable':
      return (
        <Notice
          icon={<DisconnectOutlined />}
          title={t('unreachable.title')}
          lead={t('unreachable.lead')}
          action={
            <PlainButton kind="primary" onClick={() => void session.resume()}>
              {t('actions.retry')}
            </PlainButton>
          }
        />
      )
    case 'signedOut':
      return <Navigate to={signInPath(pathname + search + hash)} replace />
    case 'signedIn':
      if (!drawn) return <Loading whole />
      return (
        <Furnished>
          <Suspense fallback={<Loading whole />}>
            <SignedIn key={state.viewerId} owner={state.viewerId} />
          </Suspense>
        </Furnished>
      )
  }
}
