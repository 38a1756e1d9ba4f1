import { FileSearchOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDocumentTitle } from '@/lib/document-title'
import type { Fault } from '@/lib/errors'
import { FaultAlert } from './FaultAlert'
import { Notice } from './Notice'
import styles from './RowPending.module.css'

interface RowPendingProps {
  /** The answer of lib/use-row, without data. */
  answer: { fault: Fault | undefined; missing: boolean; retry: () => void }
  /** What the page would show, as a name of the browser's tab. */
  title: string
  /** The list that the row would be in. */
  list: { path: string; label: string }
}

/** Takes the place of a row's page while it loads, when it fails and when there is no such row. */
export function RowPending({ answer, title, list }: RowPendingProps) {
  const { t } = useTranslation()
  useDocumentTitle(title)
  if (answer.fault) return <FaultAlert fault={answer.fault} onRetry={answer.retry} />
  if (answer.missing) {
    return (
      <Notice
        icon={<FileSearchOutlined />}
        title={t('missing.title')}
        lead={t('missing.lead')}
        action={
          <Link to={list.path}>
            <Button type="primary" tabIndex={-1}>
              {list.label}
            </Button>
          </Link>
        }
      />
    )
  }
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={styles.pending} aria-hidden="true">
        <Skeleton active title={{ width: 240 }} paragraph={{ rows: 1, width: 320 }} />
        <div className={styles.part}>
          <Skeleton active paragraph={{ rows: 5 }} />
        </div>
        <div className={styles.part}>
          <Skeleton active paragraph={{ rows: 5 }} />
        </div>
      </div>
    </div>
  )
}
