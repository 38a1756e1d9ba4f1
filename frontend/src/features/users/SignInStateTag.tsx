import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './SignInStateTag.module.css'
import type { SignInState } from './sign-in-state'

/** How it stands with somebody's signing in. */
export function SignInStateTag({ state }: { state: SignInState }) {
  const { t } = useTranslation('users')
  return (
    <Tag variant="filled" className={styles[state]}>
      {t(`state.${state}`)}
    </Tag>
  )
}
