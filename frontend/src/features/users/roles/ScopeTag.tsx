import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AccessScope } from '@/gql/graphql'
import styles from './ScopeTag.module.css'

/** On which rows a right holds, in words; where it holds on none, as quiet as can be. */
export function ScopeTag({ scope }: { scope: AccessScope }) {
  const { t } = useTranslation('enums')
  if (scope === 'NONE') {
    return (
      <span className={styles.none}>
        <span aria-hidden>–</span>
        <span className={styles.heard}>{t('accessScope.NONE')}</span>
      </span>
    )
  }
  return (
    <Tag variant="filled" className={scope === 'ALL' ? styles.all : styles.some}>
      {t(`accessScope.${scope}`)}
    </Tag>
  )
}
