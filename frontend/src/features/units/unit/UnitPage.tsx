import { EditOutlined, PhoneOutlined, PlusOutlined, QrcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Columns } from '@/components/Columns'
import { Facts } from '@/components/Facts'
import { LifeTimeline } from '@/components/LifeTimeline'
import { Page } from '@/components/Page'
import { PageTabs } from '@/components/PageTabs'
import '@/components/print.css'
import { RowPending } from '@/components/RowPending'
import { Section } from '@/components/Section'
import { WarrantyRights } from '@/components/WarrantyRights'
import { readFragment } from '@/gql'
import type { UnitFactsFragment, UnitLifeFragment, UnitPartFragment } from '@/gql/graphql'
import { useBreadcrumbs } from '@/lib/breadcrumbs'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import {
  customerPath,
  newServiceRecordPath,
  productPath,
  unitLabelsPath,
  unitsPath,
} from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewer, type Viewer } from '@/lib/viewer'
import { UnitLabel } from '../labels/UnitLabel'
import { CoverForm } from './CoverForm'
import { RenewalForm } from './RenewalForm'
import { UnitFacts, UnitForm } from './UnitForm'
import { UnitLedger } from './UnitLedger'
import styles from './UnitPage.module.css'
import { UnitCovers, UnitParts, UnitRecords } from './UnitSections'
import { useUnitEvents } from './unit-events'
import { UnitLife, UnitPart, unitQuery } from './unit-query'

/** One unit: its life, the rights on it and why, and all that was done to it. */
export function UnitPage() {
  const { t } = useTranslation('units')
  const viewer = useViewer()
  const answer = useRow(unitQuery, ({ node }) => node?.__typename === 'ProductUnit')
  const [params] = useSearchParams()
  const node = answer.data?.node
  const owner =
    node?.__typename === 'ProductUnit' ? readFragment(UnitFacts, node).customer : undefined
  useBreadcrumbs(owner ? [{ label: owner.name, path: customerPath(owner.id) }] : [])
  if (!viewer || node?.__typename !== 'ProductUnit' || !answer.data) {
    return (
      <RowPending
        answer={answer}
        title={t('title')}
        list={{ path: unitsPath, label: t('list.title') }}
      />
    )
  }
  const facts = readFragment(UnitFacts, node)
  const life = readFragment(UnitLife, node)
  const parts = readFragment(UnitPart, nodesOf(answer.data.partUsages))
  const asRows = params.get('view') === 'records'
  return (
    <Page
      title={facts.serialNumber}
      lead={<Lead facts={facts} />}
      actions={<Actions facts={facts} viewer={viewer} reload={answer.retry} />}
    >
      <PageTabs
        label={t('title')}
        current={asRows ? 'records' : ''}
        tabs={[
          { value: '', label: t('life.title') },
          { value: 'records', label: t('records.tab') },
        ]}
      />
      <Columns
        main={
          asRows ? (
            <>
              <UnitRecords life={life} />
              <UnitParts parts={parts} />
              <Covers life={life} viewer={viewer} reload={answer.retry} />
            </>
          ) : (
            <>
              <Life life={life} parts={parts} />
              <UnitLedger unitID={facts.id} />
            </>
          )
        }
        side={
          <>
            <Section title={t('rights')} small extra={<AddCover viewer={viewer} />}>
              <WarrantyRights unitID={facts.id} withLedger />
            </Section>
            <About facts={facts} />
            <Section title={t('label.title')} small>
              <UnitLabel unit={facts} />
            </Section>
          </>
        }
      />
      <CoverDialog unitID={facts.id} viewer={viewer} />
    </Page>
  )
}

function Lead({ facts }: { facts: UnitFactsFragment }) {
  const { t } = useTranslation('enums')
  return (
    <span className={styles.lead}>
      <Link to={productPath(facts.product.id)}>
        {facts.product.model} {facts.product.name}
      </Link>
      {facts.customer && <Link to={customerPath(facts.customer.id)}>{facts.customer.name}</Link>}
      <span>{t(`unitStatus.${facts.status}`)}</span>
    </span>
  )
}

interface ActionsProps {
  facts: UnitFactsFragment
  viewer: Viewer
  reload: () => void
}

function Actions({ facts, viewer, reload }: ActionsProps) {
  const { t } = useTranslation('units')
  const dialog = useDialogParam('dialog')
  const mayEdit = viewer.may('UPDATE', 'ProductUnit')
  const known = { unit: facts.id, ...(facts.customer ? { customer: facts.customer.id } : {}) }
  return (
    <>
      <Link to={unitLabelsPath([facts.id])}>
        <Button icon={<QrcodeOutlined aria-hidden />} tabIndex={-1}>
          {t('label.print')}
        </Button>
      </Link>
      {mayEdit && (
        <Button icon={<EditOutlined aria-hidden />} onClick={() => dialog.open('edit')}>
          {t('edit.open')}
        </Button>
      )}
      {viewer.mayRegister && (
        <Link to={newServiceRecordPath(known)}>
          <Button type="primary" icon={<PhoneOutlined aria-hidden />} tabIndex={-1}>
            {t('register')}
          </Button>
        </Link>
      )}
      {mayEdit && dialog.value === 'edit' && (
        <UnitForm unit={facts} onClose={dialog.close} reload={reload} />
      )}
    </>
  )
}

function AddCover({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('units')
  const dialog = useDialogParam('dialog')
  if (!viewer.may('CREATE', 'Warranty')) return null
  return (
    <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => dialog.open('cover')}>
      {t('addCover.open')}
    </Button>
  )
}

/** The dialog's address names the cover: "renewal-17". */
const renewalDialog = 'renewal-'

interface CoversProps {
  life: UnitLifeFragment
  viewer: Viewer
  reload: () => void
}

function Covers({ life, viewer, reload }: CoversProps) {
  const dialog = useDialogParam('dialog')
  const may = viewer.may('UPDATE', 'Warranty') && viewer.may('UPDATE', 'ProductUnit')
  const cover = life.warranties?.find(({ id }) => dialog.value === `${renewalDialog}${id}`)
  return (
    <>
      <UnitCovers
        life={life}
        onRenewal={may ? (id) => dialog.open(`${renewalDialog}${id}`) : undefined}
      />
      {may && cover && (
        <RenewalForm
          unit={life}
          cover={cover.kind === 'POLICY' ? undefined : cover}
          onClose={dialog.close}
          reload={reload}
        />
      )}
    </>
  )
}

function CoverDialog({ unitID, viewer }: { unitID: string; viewer: Viewer }) {
  const dialog = useDialogParam('dialog')
  if (dialog.value !== 'cover' || !viewer.may('CREATE', 'Warranty')) return null
  return <CoverForm unitID={unitID} onClose={dialog.close} />
}

function About({ facts }: { facts: UnitFactsFragment }) {
  const { t } = useTranslation('units')
  const formats = useFormats()
  const day = (on: string | null | undefined) => on && formats.day(on)
  return (
    <Section title={t('about')} small>
      <Facts
        narrow
        facts={[
          { label: t('fields.siteAddress'), value: facts.siteAddress },
          { label: t('fields.orderNumber'), value: facts.orderNumber },
          { label: t('fields.contractNumber'), value: facts.contractNumber },
          { label: t('fields.jobNumber'), value: facts.jobNumber },
          { label: t('fields.shippedOn'), value: day(facts.shippedOn) },
          { label: t('fields.purchasedOn'), value: day(facts.purchasedOn) },
          { label: t('fields.installedOn'), value: day(facts.installedOn) },
          { label: t('fields.acceptedOn'), value: day(facts.acceptedOn) },
          { label: t('fields.warrantyStartsOn'), value: day(facts.warrantyStartsOn) },
          { label: t('fields.promises'), value: facts.promises, wide: true },
        ]}
      />
    </Section>
  )
}

interface LifeProps {
  life: UnitLifeFragment
  parts: readonly UnitPartFragment[]
}

function Life({ life, parts }: LifeProps) {
  const { t } = useTranslation('units')
  return (
    <Section title={t('life.title')}>
      <LifeTimeline events={useUnitEvents(life, parts)} empty={t('life.none')} />
    </Section>
  )
}
