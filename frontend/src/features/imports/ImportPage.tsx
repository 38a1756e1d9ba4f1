import { FileUnknownOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { useQuery } from 'urql'
import { Facts } from '@/components/Facts'
import { FaultAlert } from '@/components/FaultAlert'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type { ImportQuery } from '@/gql/graphql'
import { useLanguage } from '@/i18n/language'
import { faultOf } from '@/lib/errors'
import { formatSize } from '@/lib/file-size'
import { useFormats } from '@/lib/formats'
import { importsPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import { FilePreview } from './FilePreview'
import { ImportOutcome } from './ImportOutcome'
import { ImportProgress } from './ImportProgress'
import { ImportSetup } from './ImportSetup'
import { ImportStatusTag } from './ImportStatusTag'
import styles from './imports.module.css'
import { NotForYou } from './NotForYou'
import { RejectsTable } from './RejectsTable'

const importQuery = graphql(`
  query Import($id: ID!, $language: String!) {
    node(id: $id) {
      __typename
      ... on ImportJob {
        id
        createdAt
        fileName
        size
        encoding
        status
        dryRun
        startedAt
        finishedAt
        mayStart
        mayCancel
        rejected
        requestedBy {
          id
          name
        }
        runBy {
          id
          name
        }
        preview {
          columns
          rows
        }
        rejects(first: 100, language: $language) {
          line
          column
          value
          reason
        }
        ...ImportOutcome
        ...ImportSetup
      }
    }
  }
`)

type Job = Extract<NonNullable<ImportQuery['node']>, { __typename: 'ImportJob' }>

/** One import: what its columns mean, how far it is, what came of it. */
export function ImportPage() {
  const { id = '' } = useParams()
  const viewer = useViewer()
  const language = useLanguage()
  const known = /^\d{1,18}$/.test(id)
  const allowed = viewer?.may('READ', 'ImportJob')
  const [{ data, error }, ask] = useQuery({
    query: importQuery,
    variables: { id, language },
    pause: !known || !allowed,
  })
  const reread = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  if (viewer && !allowed) return <NotForYou />
  const fault = error && faultOf(error)
  if (!known || fault?.code === 'NOT_FOUND' || (data && data.node?.__typename !== 'ImportJob')) {
    return <Missing />
  }
  if (fault && !data) return <FaultAlert fault={fault} onRetry={reread} />
  if (data?.node?.__typename !== 'ImportJob') return <Skeleton active paragraph={{ rows: 10 }} />
  return <ImportDetails key={data.node.id} job={data.node} reread={reread} />
}

function ImportDetails({ job, reread }: { job: Job; reread: () => void }) {
  const { t } = useTranslation('imports')
  const running = job.status === 'RUNNING'
  const top = useRef<HTMLDivElement>(null)
  // What began below is told above.
  const started = useCallback(() => {
    top.current?.scrollIntoView({ block: 'center' })
    reread()
  }, [reread])
  return (
    <Page title={job.fileName} lead={<ImportStatusTag status={job.status} />}>
      <div className={styles.page}>
        <div ref={top}>
          <JobFacts job={job} />
        </div>
        {running && <ImportProgress id={job.id} size={job.size} dry={job.dryRun} onEnd={reread} />}
        {!running && job.status !== 'UPLOADED' && <ImportOutcome job={job} />}
        {!running && job.rejects.length > 0 && (
          <RejectsTable id={job.id} rejected={job.rejected} rejects={job.rejects} />
        )}
        {!running && job.mayStart && job.preview && <ImportSetup job={job} onStarted={started} />}
        {job.preview && (
          <Section title={t('preview.title')}>
            <FilePreview columns={job.preview.columns} rows={job.preview.rows} />
          </Section>
        )}
      </div>
    </Page>
  )
}

function JobFacts({ job }: { job: Job }) {
  const { t } = useTranslation('imports')
  const formats = useFormats()
  const byAt = (name: string, at: string) => t('facts.byAt', { name, time: formats.instant(at) })
  return (
    <Facts
      facts={[
        { label: t('facts.size'), value: formatSize(job.size, formats.number) },
        { label: t('facts.encoding'), value: job.encoding.toUpperCase() },
        { label: t('facts.uploaded'), value: byAt(job.requestedBy.name, job.createdAt) },
        {
          label: t('facts.run'),
          value: job.startedAt && job.runBy ? byAt(job.runBy.name, job.startedAt) : undefined,
        },
        {
          label: t('facts.finished'),
          value: job.finishedAt ? formats.instant(job.finishedAt) : undefined,
        },
      ]}
    />
  )
}

function Missing() {
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  return (
    <Notice
      icon={<FileUnknownOutlined />}
      title={t('missing.title')}
      lead={t('missing.lead')}
      action={
        <Button type="primary" onClick={() => void navigate(importsPath)}>
          {t('missing.back')}
        </Button>
      }
    />
  )
}
