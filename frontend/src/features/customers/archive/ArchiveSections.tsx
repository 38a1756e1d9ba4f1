import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { AttachmentImage } from '@/components/AttachmentImage'
import { RelatedRows } from '@/components/RelatedRows'
import { Section } from '@/components/Section'
import { StatusTag } from '@/components/StatusTag'
import { UnitCover } from '@/components/UnitCover'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import type { ArchiveRecordFragment, ArchiveVisitFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { foundServiceRecordsPath, foundUnitsPath, serviceRecordPath, unitPath } from '@/lib/paths'
import styles from './ArchiveSections.module.css'
import type { Archive, Some } from './archive'

/** The parts of the archive, as links and anchors name them. */
export const archiveParts = [
  'units',
  'records',
  'complaints',
  'visits',
  'opinions',
  'covers',
] as const

interface ArchiveSectionsProps {
  customerID: string
  archive: Archive
}

/** All that is kept of a customer, part by part. */
export function ArchiveSections({ customerID, archive }: ArchiveSectionsProps) {
  const { t } = useTranslation('customers')
  const allRecords = foundServiceRecordsPath({ view: 'all', customer: customerID })
  const complaints = foundServiceRecordsPath({
    view: 'all',
    customer: customerID,
    kinds: ['COMPLAINT'],
  })
  return (
    <>
      <Part part="units" total={archive.units.total}>
        <Units
          archive={archive}
          more={<More some={archive.units} to={foundUnitsPath({ customer: customerID })} />}
        />
      </Part>
      <Part part="records" total={archive.records.total}>
        <Records
          records={archive.records}
          empty={t('archive.none.records')}
          more={<More some={archive.records} to={allRecords} />}
        />
      </Part>
      <Part part="complaints" total={archive.complaints.total}>
        <Records
          records={archive.complaints}
          empty={t('archive.none.complaints')}
          more={<More some={archive.complaints} to={complaints} />}
        />
      </Part>
      <Part part="visits" total={archive.visits.total}>
        <Visits visits={archive.visits.rows} />
      </Part>
      <Part part="opinions" total={archive.opinions.length}>
        <Opinions visits={archive.opinions} />
      </Part>
      <Part part="covers" total={archive.covers.total}>
        <Covers archive={archive} />
      </Part>
    </>
  )
}

interface PartProps {
  part: (typeof archiveParts)[number]
  total: number
  children: ReactNode
}

function Part({ part, total, children }: PartProps) {
  const { t } = useTranslation('customers')
  const formats = useFormats()
  return (
    <Section
      id={part}
      title={t(`archive.parts.${part}`)}
      extra={<span className={styles.total}>{formats.number(total)}</span>}
    >
      {children}
    </Section>
  )
}

/** The way to all of them, where the page holds only some. */
function More<Row>({ some, to }: { some: Some<Row>; to: string }) {
  const { t } = useTranslation('customers')
  const formats = useFormats()
  if (some.rows.length >= some.total) return null
  return <Link to={to}>{t('archive.all', { total: formats.number(some.total) })}</Link>
}

function Units({ archive, more }: { archive: Archive; more: ReactNode }) {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return (
    <RelatedRows
      empty={t('archive.none.units')}
      more={more}
      rows={archive.units.rows.map((unit) => ({
        id: unit.id,
        name: unit.serialNumber,
        to: unitPath(unit.id),
        text: `${unit.product.model} ${unit.product.name}`,
        note: unit.acceptedOn && t('archive.acceptedOn', { day: formats.day(unit.acceptedOn) }),
        end: (
          <>
            <span>{te(`unitStatus.${unit.status}`)}</span>
            <UnitCover rights={unit.warrantyRights} />
          </>
        ),
      }))}
    />
  )
}

interface RecordsProps {
  records: Some<ArchiveRecordFragment>
  empty: string
  more: ReactNode
}

function Records({ records, empty, more }: RecordsProps) {
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return (
    <RelatedRows
      empty={empty}
      more={more}
      rows={records.rows.map((record) => ({
        id: record.id,
        name: record.number,
        to: serviceRecordPath(record.id),
        text: record.symptom,
        note: [te(`serviceRecordKind.${record.kind}`), record.productUnit?.serialNumber]
          .filter(Boolean)
          .join(' · '),
        end: (
          <>
            <span>{formats.instant(record.reportedAt, 'day')}</span>
            <StatusTag status={record.status} />
          </>
        ),
      }))}
    />
  )
}

function Visits({ visits }: { visits: readonly ArchiveVisitFragment[] }) {
  const { t } = useTranslation('customers')
  const formats = useFormats()
  return (
    <RelatedRows
      empty={t('archive.none.visits')}
      rows={visits.map((visit) => ({
        id: visit.id,
        name: visit.number,
        to: serviceRecordPath(visit.serviceRecord.id),
        text: visit.workDone || visit.purpose || visit.serviceRecord.number,
        note: visit.technicians?.map(({ name }) => name).join('、'),
        end: (
          <>
            <span>{formats.instant(visit.arrivedAt ?? visit.plannedStart, 'day')}</span>
            <VisitStatusTag status={visit.status} />
          </>
        ),
      }))}
    />
  )
}

function Opinions({ visits }: { visits: readonly ArchiveVisitFragment[] }) {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  if (visits.length === 0) return <p className={styles.total}>{t('archive.none.opinions')}</p>
  return (
    <ul className={styles.opinions}>
      {visits.map((visit) => (
        <li key={visit.id} className={styles.opinion}>
          <div>
            <div className={styles.said}>
              <strong>{visit.opinion && te(`customerOpinion.${visit.opinion}`)}</strong>
              <Link to={serviceRecordPath(visit.serviceRecord.id)}>
                {visit.serviceRecord.number}
              </Link>
            </div>
            {visit.opinionNote && <p className={styles.words}>{visit.opinionNote}</p>}
            {visit.signedAt && (
              <span className={styles.total}>
                {visit.signedBy} {formats.instant(visit.signedAt)}
              </span>
            )}
          </div>
          {visit.signature && (
            <AttachmentImage
              id={visit.signature.id}
              alt={t('archive.signature', { name: visit.signedBy })}
              className={styles.signature}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Covers({ archive }: { archive: Archive }) {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return (
    <RelatedRows
      empty={t('archive.none.covers')}
      rows={archive.covers.rows.map((cover) => ({
        id: cover.id,
        name: cover.contractNumber || te(`warrantyKind.${cover.kind}`),
        to: unitPath(cover.productUnit.id),
        text: `${te(`warrantyKind.${cover.kind}`)} · ${cover.productUnit.serialNumber}`,
        note: cover.note,
        end: `${formats.day(cover.startsOn)} – ${formats.day(cover.endsOn)}`,
      }))}
    />
  )
}
