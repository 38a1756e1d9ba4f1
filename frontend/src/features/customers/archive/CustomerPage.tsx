import { EditOutlined, PhoneOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { CallLink } from '@/components/CallLink'
import { Columns } from '@/components/Columns'
import { Facts } from '@/components/Facts'
import { LifeTimeline } from '@/components/LifeTimeline'
import { Page } from '@/components/Page'
import { PageTabs } from '@/components/PageTabs'
import '@/components/print.css'
import { RowPending } from '@/components/RowPending'
import { Section } from '@/components/Section'
import { TierTag } from '@/components/TierTag'
import { readFragment } from '@/gql'
import type { CustomerFactsFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { customersPath, newServiceRecordPath } from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewer, type Viewer } from '@/lib/viewer'
import { CustomerFacts, CustomerForm } from '../CustomerForm'
import { ArchiveSections, archiveParts } from './ArchiveSections'
import { type Archive, archiveOf } from './archive'
import { useArchiveEvents } from './archive-events'
import { archiveQuery } from './archive-query'
import { Contacts } from './Contacts'
import styles from './CustomerPage.module.css'

/** The service archive 用户服务档案 of a customer: everything on one page, part by part or over time. */
export function CustomerPage() {
  const { t } = useTranslation('customers')
  const viewer = useViewer()
  const answer = useRow(archiveQuery, ({ node }) => node?.__typename === 'Customer')
  const [params] = useSearchParams()
  const node = answer.data?.node
  if (!viewer || node?.__typename !== 'Customer' || !answer.data) {
    return (
      <RowPending
        answer={answer}
        title={t('archive.title')}
        list={{ path: customersPath, label: t('list.title') }}
      />
    )
  }
  const facts = readFragment(CustomerFacts, node)
  const archive = archiveOf(node, answer.data)
  const overTime = params.get('view') === 'timeline'
  return (
    <Page
      title={facts.name}
      lead={<Lead facts={facts} />}
      actions={<Actions facts={facts} viewer={viewer} reload={answer.retry} />}
    >
      <PageTabs
        label={t('archive.title')}
        current={overTime ? 'timeline' : ''}
        tabs={[
          { value: '', label: t('archive.title') },
          { value: 'timeline', label: t('archive.timeline') },
        ]}
      />
      <Columns
        sideFirst
        main={
          overTime ? (
            <Timeline archive={archive} />
          ) : (
            <>
              <Anchors archive={archive} />
              <ArchiveSections customerID={facts.id} archive={archive} />
            </>
          )
        }
        side={
          <>
            <About facts={facts} />
            <Contacts customer={node} viewer={viewer} reload={answer.retry} />
          </>
        }
      />
    </Page>
  )
}

function Lead({ facts }: { facts: CustomerFactsFragment }) {
  const { t } = useTranslation('enums')
  return (
    <span className={styles.lead}>
      <span>{facts.code}</span>
      <span>{t(`customerKind.${facts.kind}`)}</span>
      <TierTag tier={facts.tier} />
    </span>
  )
}

interface ActionsProps {
  facts: CustomerFactsFragment
  viewer: Viewer
  reload: () => void
}

function Actions({ facts, viewer, reload }: ActionsProps) {
  const { t } = useTranslation('customers')
  const { t: tc } = useTranslation()
  const dialog = useDialogParam('dialog')
  const mayEdit = viewer.may('UPDATE', 'Customer')
  return (
    <>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {tc('actions.print')}
      </Button>
      {mayEdit && (
        <Button icon={<EditOutlined aria-hidden />} onClick={() => dialog.open('edit')}>
          {t('archive.edit')}
        </Button>
      )}
      {viewer.mayRegister && (
        <Link to={newServiceRecordPath({ customer: facts.id })}>
          <Button type="primary" icon={<PhoneOutlined aria-hidden />} tabIndex={-1}>
            {t('archive.register')}
          </Button>
        </Link>
      )}
      {mayEdit && dialog.value === 'edit' && (
        <CustomerForm
          customer={facts}
          onClose={dialog.close}
          onSaved={dialog.close}
          reload={reload}
        />
      )}
    </>
  )
}

function About({ facts }: { facts: CustomerFactsFragment }) {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  return (
    <Section title={t('archive.about')} small>
      <Facts
        narrow
        facts={[
          {
            label: t('fields.phone'),
            value: facts.phone && <CallLink name={facts.name} phone={facts.phone} />,
          },
          { label: t('fields.email'), value: facts.email },
          { label: t('fields.address'), value: facts.address },
          { label: t('fields.region'), value: facts.region },
          { label: t('fields.serviceZone'), value: te(`serviceZone.${facts.serviceZone}`) },
          { label: t('fields.note'), value: facts.note, wide: true },
        ]}
      />
    </Section>
  )
}

/** The way to each part of the page, and how much there is of it. */
function Anchors({ archive }: { archive: Archive }) {
  const { t } = useTranslation('customers')
  const formats = useFormats()
  const totals: Record<(typeof archiveParts)[number], number> = {
    units: archive.units.total,
    records: archive.records.total,
    complaints: archive.complaints.total,
    visits: archive.visits.total,
    opinions: archive.opinions.length,
    covers: archive.covers.total,
  }
  return (
    <nav className={styles.anchors} aria-label={t('archive.contents')}>
      {archiveParts.map((part) => (
        <a key={part} href={`#${part}`} className={styles.anchor}>
          <strong>{formats.number(totals[part])}</strong>
          {t(`archive.parts.${part}`)}
        </a>
      ))}
    </nav>
  )
}

function Timeline({ archive }: { archive: Archive }) {
  const { t } = useTranslation('customers')
  return (
    <Section title={t('archive.timeline')}>
      <LifeTimeline events={useArchiveEvents(archive)} empty={t('archive.none.timeline')} />
    </Section>
  )
}
