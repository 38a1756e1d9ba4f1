import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from './app/App'
import './app/page.css'
import { preloadPages } from './app/preload'
import { startI18n } from './i18n/i18n'
import { preferredLanguage } from './i18n/language'
import { forgetOldDrafts } from './lib/drafts'
import { browserDependencies } from './lib/session/browser'
import { SessionProvider } from './lib/session/context'
import { sessionRequests } from './lib/session/requests'
import { Session } from './lib/session/session'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const i18n = await startI18n(preferredLanguage())
const session = new Session({
  ...browserDependencies(),
  requests: sessionRequests(() => i18n.language),
})

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <SessionProvider value={session}>
        <App />
      </SessionProvider>
    </I18nextProvider>
  </StrictMode>,
)

// Before the many files: a browser has six lines to a server, and nothing is drawn without the answer.
void session.resume()
preloadPages(session, i18n)
forgetOldDrafts(localStorage, Date.now())
