import { CarOutlined } from '@ant-design/icons'
import { Button, Grid } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { myDayPath } from '@/lib/paths'
import { useViewerState } from '@/lib/viewer'
import styles from './DashboardPage.module.css'
import { DueSoon } from './DueSoon'
import { Escalations } from './Escalations'
import { Load } from './Load'
import { Mentions } from './Mentions'
import { OverdueIssues } from './OverdueIssues'
import { Queues } from './Queues'
import { Trends } from './Trends'

/**
 * Where one lands after the sign-in: what waits, how loaded the department is, how
 * things develop. Technicians on a phone have their day in its place.
 */
export function DashboardPage() {
  const { t } = useTranslation('dashboard')
  const { viewer, fault, retry } = useViewerState()
  const { md } = Grid.useBreakpoint()
  if (fault) return <FaultAlert fault={fault} onRetry={retry} />
  if (!viewer || md === undefined) return <Loading />
  const travels = viewer.role === 'TECHNICIAN'
  if (travels && !md) return <Navigate to={myDayPath} replace />
  return (
    <Page
      title={t('title')}
      lead={t('lead', { name: viewer.name })}
      actions={
        travels && (
          <Link to={myDayPath}>
            <Button type="primary" icon={<CarOutlined aria-hidden />}>
              {t('myDay')}
            </Button>
          </Link>
        )
      }
    >
      <div className={styles.sections}>
        <Queues viewer={viewer} />
        <DueSoon />
        <OverdueIssues />
        <Escalations viewer={viewer} />
        <Mentions viewer={viewer} />
        <Load viewer={viewer} />
        <Trends />
      </div>
    </Page>
  )
}
