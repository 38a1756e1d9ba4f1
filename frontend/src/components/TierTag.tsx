import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CustomerTier } from '@/gql/graphql'
import styles from './TierTag.module.css'

/** Marks key customers; the others need no mark. */
export function TierTag({ tier }: { tier: CustomerTier }) {
  const { t } = useTranslation('enums')
  if (tier !== 'KEY') return null
  return (
    <Tag variant="filled" className={styles.key}>
      {t(`customerTier.${tier}`)}
    </Tag>
  )
}
