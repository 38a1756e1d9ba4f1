import {
  CarOutlined,
  CheckCircleOutlined,
  ExclamationCircleOutlined,
  FileProtectOutlined,
  SmileOutlined,
  TagOutlined,
  ToolOutlined,
} from '@ant-design/icons'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { LifeEvent } from '@/components/LifeTimeline'
import { StatusTag } from '@/components/StatusTag'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import type {
  ArchiveCoverFragment,
  ArchiveRecordFragment,
  ArchiveVisitFragment,
} from '@/gql/graphql'
import { wallClockOf } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'
import { serviceRecordPath, unitPath } from '@/lib/paths'
import type { Archive, ArchiveUnit } from './archive'

/** Everything of the archive as events over time, in no order. */
export function useArchiveEvents(archive: Archive): LifeEvent[] {
  const ofUnit = useUnitEvents()
  const ofRecord = useRecordEvent()
  const ofVisit = useVisitEvents()
  const ofCover = useCoverEvents()
  return [
    ...archive.units.rows.flatMap(ofUnit),
    ...[...archive.records.rows, ...archive.complaints.rows].map(ofRecord),
    ...archive.visits.rows.flatMap(ofVisit),
    ...archive.covers.rows.flatMap(ofCover),
  ]
}

function useUnitEvents(): (unit: ArchiveUnit) => LifeEvent[] {
  const { t } = useTranslation('customers')
  return (unit) => {
    const days = [
      ['shipped', unit.shippedOn],
      ['installed', unit.installedOn],
      ['accepted', unit.acceptedOn],
    ] as const
    return days.flatMap(([step, at]) =>
      at
        ? [
            {
              key: `${step}-${unit.id}`,
              at,
              icon: step === 'accepted' ? <CheckCircleOutlined /> : <TagOutlined />,
              title: t(`events.${step}`, { serial: unit.serialNumber }),
              to: unitPath(unit.id),
              text: `${unit.product.model} ${unit.product.name}`,
            },
          ]
        : [],
    )
  }
}

function useRecordEvent(): (record: ArchiveRecordFragment) => LifeEvent {
  const { t: te } = useTranslation('enums')
  const zone = useContext(CompanyZone)
  return (record) => ({
    key: `record-${record.id}`,
    at: wallClockOf(record.reportedAt, zone),
    icon: record.kind === 'COMPLAINT' ? <ExclamationCircleOutlined /> : <ToolOutlined />,
    title: `${te(`serviceRecordKind.${record.kind}`)} ${record.number}`,
    to: serviceRecordPath(record.id),
    text: record.symptom,
    tag: <StatusTag status={record.status} />,
  })
}

function useVisitEvents(): (visit: ArchiveVisitFragment) => LifeEvent[] {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const zone = useContext(CompanyZone)
  return (visit) => {
    const to = serviceRecordPath(visit.serviceRecord.id)
    const came: LifeEvent = {
      key: `visit-${visit.id}`,
      at: wallClockOf(visit.arrivedAt ?? visit.plannedStart, zone),
      icon: <CarOutlined />,
      title: t('events.visit', { number: visit.number }),
      to,
      text: visit.technicians?.map(({ name }) => name).join('、'),
      tag: <VisitStatusTag status={visit.status} />,
    }
    if (!visit.opinion || !visit.signedAt) return [came]
    const said: LifeEvent = {
      key: `opinion-${visit.id}`,
      at: wallClockOf(visit.signedAt, zone),
      icon: <SmileOutlined />,
      title: t('events.opinion', { opinion: te(`customerOpinion.${visit.opinion}`) }),
      to,
      text: [visit.opinionNote, visit.signedBy].filter(Boolean).join(' · '),
    }
    return [came, said]
  }
}

function useCoverEvents(): (cover: ArchiveCoverFragment) => LifeEvent[] {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  return (cover) => {
    const ends = [
      ['begins', cover.startsOn],
      ['ends', cover.endsOn],
    ] as const
    return ends.map(([step, at]) => ({
      key: `${step}-${cover.id}`,
      at,
      icon: <FileProtectOutlined />,
      title: t(`events.${step}`, { kind: te(`warrantyKind.${cover.kind}`) }),
      to: unitPath(cover.productUnit.id),
      text: [cover.contractNumber, cover.productUnit.serialNumber].filter(Boolean).join(' · '),
    }))
  }
}
