import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportStatus } from '@/gql/graphql'
import styles from './ImportStatusTag.module.css'

const tones: Record<ImportStatus, 'quiet' | 'good' | 'attention'> = {
  UPLOADED: 'quiet',
  RUNNING: 'good',
  CHECKED: 'quiet',
  DONE: 'good',
  CANCELLED: 'quiet',
  FAILED: 'attention',
  INTERRUPTED: 'attention',
}

/** How far an import has come. */
export function ImportStatusTag({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('enums')
  return (
    <Tag variant="filled" className={`${styles.tag} ${styles[tones[status]]}`}>
      {t(`importStatus.${status}`)}
    </Tag>
  )
}
