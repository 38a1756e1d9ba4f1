import { CarOutlined, LeftOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import { lazy, Suspense, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Notice } from '@/components/Notice'
import { PrintMenu } from '@/components/PrintMenu'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import { type FragmentType, readFragment } from '@/gql'
import { useDocumentTitle } from '@/lib/document-title'
import { faultOf } from '@/lib/errors'
import { keptAtOf, keptOffline } from '@/lib/offline/exchange'
import { visitForms } from '@/lib/print-forms'
import { dayPath, useOverlay } from '../addresses'
import { KeptNotice } from '../KeptNotice'
import { useOnSent } from '../outbox/context'
import { NextStep } from '../steps/NextStep'
import { ProgressLine } from '../steps/ProgressLine'
import { useVisitSteps } from '../steps/useVisitSteps'
import { useLiveReload } from '../useLiveReload'
import { usePagesAtHand } from '../usePagesAtHand'
import styles from './VisitPage.module.css'
import { VisitPhotos } from './VisitPhotos'
import { VisitPlace } from './VisitPlace'
import { VisitProblem } from './VisitProblem'
import { VisitTimeline } from './VisitTimeline'
import { VisitUnit } from './VisitUnit'
import { VisitWork } from './VisitWork'
import { VisitOf, visitQuery } from './visit-query'

// A form comes with its controls when one is opened.
const StepForm = lazy(async () => ({ default: (await import('../forms/StepForm')).StepForm }))

/** One visit, as the technician needs it on the phone. */
export function VisitPage() {
  const { id = '' } = useParams()
  // Ids are numbers; anything else cannot be asked for.
  if (!/^\d{1,18}$/.test(id)) return <MissingVisit />
  return <LoadedVisit key={id} id={id} />
}

function LoadedVisit({ id }: { id: string }) {
  const [{ data, error, extensions }, ask] = useQuery({
    query: visitQuery,
    variables: { id },
    context: keptOffline,
  })
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  const fault = error && faultOf(error)
  if (data?.node?.__typename === 'Visit') {
    return (
      <>
        {fault && <FaultAlert fault={fault} onRetry={reload} />}
        <KeptNotice at={keptAtOf(extensions)} reload={reload} />
        <Visit visit={data.node} reload={reload} />
      </>
    )
  }
  if (fault && fault.code !== 'NOT_FOUND') return <FaultAlert fault={fault} onRetry={reload} />
  if (fault || data) return <MissingVisit />
  return <Skeleton active paragraph={{ rows: 8 }} />
}

interface VisitProps {
  visit: FragmentType<typeof VisitOf>
  reload: () => void
}

function Visit({ visit: of, reload }: VisitProps) {
  const { t } = useTranslation('myDay')
  const { t: forms } = useTranslation('printForms')
  const visit = readFragment(VisitOf, of)
  const steps = useVisitSteps(visit, {
    id: visit.id,
    number: visit.number,
    customer: visit.serviceRecord.customer.name,
  })
  const { form, photo, openForm, openPhoto, close } = useOverlay()
  const { customer } = visit.serviceRecord
  useDocumentTitle(`${customer.name} · ${visit.number}`)
  usePagesAtHand()
  useLiveReload(reload, visit.serviceRecord.id)
  useOnSent((entry) => {
    if (entry.visit.id === visit.id) reload()
  })
  return (
    <article className={styles.visit} aria-label={visit.number}>
      <header className={styles.header}>
        <Link to={dayPath()} className={styles.back}>
          <LeftOutlined aria-hidden /> {t('title')}
        </Link>
        <h1 className={styles.title}>{customer.name}</h1>
        <p className={styles.lead}>
          <VisitStatusTag status={steps.visit.status} />
          <span>{visit.number}</span>
          <span className={styles.print}>
            <PrintMenu
              forms={visitForms}
              id={visit.id}
              label={forms('printOf', { number: visit.number })}
            />
          </span>
        </p>
      </header>
      <div className={styles.progress}>
        <ProgressLine steps={steps} />
      </div>
      <div className={styles.main}>
        <VisitProblem visit={visit} />
        <VisitWork visit={visit} />
        <VisitPhotos visit={visit} shown={photo} onShow={openPhoto} onHide={close} />
        <VisitTimeline visit={visit} />
      </div>
      <div className={styles.side}>
        <VisitPlace visit={visit} />
        <VisitUnit visit={visit} />
      </div>
      <div className={styles.bar}>
        <NextStep steps={steps} openForm={openForm} reload={reload} />
        {!steps.steps.next && steps.waiting.length === 0 && (
          <p className={styles.nothing}>{t('steps.nothing')}</p>
        )}
      </div>
      <Suspense fallback={null}>
        {form && <StepForm key={form} action={form} visit={visit} {...{ steps, reload, close }} />}
      </Suspense>
    </article>
  )
}

function MissingVisit() {
  const { t } = useTranslation('myDay')
  const navigate = useNavigate()
  useDocumentTitle(t('visit.missing'))
  return (
    <Notice
      icon={<CarOutlined />}
      title={t('visit.missing')}
      lead={t('visit.missingLead')}
      action={
        <Button type="primary" onClick={() => void navigate(dayPath())}>
          {t('visit.back')}
        </Button>
      }
    />
  )
}
