import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditOperation } from '@/gql/graphql'
import styles from './OperationTag.module.css'

/** What asks for a second look: what is gone, and what may be somebody else's doing. */
const alarming: ReadonlySet<AuditOperation> = new Set(['DELETE', 'LOCK_OUT', 'SESSION_REVOKED'])

/** What was done. */
export function OperationTag({ operation }: { operation: AuditOperation }) {
  const { t } = useTranslation('enums')
  return (
    <Tag
      variant="filled"
      className={alarming.has(operation) ? `${styles.tag} ${styles.alarming}` : styles.tag}
    >
      {t(`auditOperation.${operation}`)}
    </Tag>
  )
}
