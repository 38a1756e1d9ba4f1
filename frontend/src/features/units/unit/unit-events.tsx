import {
  CheckCircleOutlined,
  ExclamationCircleOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  RocketOutlined,
  SettingOutlined,
  ToolOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { LifeEvent } from '@/components/LifeTimeline'
import { StatusTag } from '@/components/StatusTag'
import type { UnitLifeFragment, UnitPartFragment } from '@/gql/graphql'
import { wallClockOf } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { partPath, serviceRecordPath, warrantyPolicyPath } from '@/lib/paths'

/** A unit's life as events over time, in no order: from the hand-over to the last repair and the end of each warranty. */
export function useUnitEvents(
  unit: UnitLifeFragment,
  parts: readonly UnitPartFragment[],
): LifeEvent[] {
  const milestones = useMilestones(unit)
  const covers = useCovers(unit)
  const { t: te } = useTranslation('enums')
  const { t } = useTranslation('units')
  const zone = useContext(CompanyZone)
  const records = nodesOf(unit.serviceRecords).map(
    (record): LifeEvent => ({
      key: `record-${record.id}`,
      at: wallClockOf(record.reportedAt, zone),
      icon: record.kind === 'COMPLAINT' ? <ExclamationCircleOutlined /> : <ToolOutlined />,
      title: `${te(`serviceRecordKind.${record.kind}`)} ${record.number}`,
      to: serviceRecordPath(record.id),
      text: [record.symptom, record.outcome && te(`outcome.${record.outcome}`)]
        .filter(Boolean)
        .join(' · '),
      tag: <StatusTag status={record.status} />,
    }),
  )
  const fitted = parts.map(
    (usage): LifeEvent => ({
      key: `part-${usage.id}`,
      at: wallClockOf(usage.createdAt, zone),
      icon: <SettingOutlined />,
      title: t('life.part', {
        name: usage.part.name,
        quantity: usage.quantity,
        unit: usage.part.unitOfMeasure,
      }),
      to: partPath(usage.part.id),
      text: [usage.part.code, usage.serialNumber, usage.serviceRecord.number]
        .filter(Boolean)
        .join(' · '),
    }),
  )
  return [...milestones, ...covers, ...records, ...fitted]
}

function useMilestones(unit: UnitLifeFragment): LifeEvent[] {
  const { t } = useTranslation('units')
  const zone = useContext(CompanyZone)
  const days = [
    ['handedOver', wallClockOf(unit.createdAt, zone)],
    ['shipped', unit.shippedOn],
    ['purchased', unit.purchasedOn],
    ['installed', unit.installedOn],
    ['accepted', unit.acceptedOn],
  ] as const
  return days.flatMap(([step, at]) =>
    at
      ? [
          {
            key: step,
            at,
            icon: milestoneIcons[step],
            title: t(`life.${step}`),
            ...(step === 'shipped' ? { text: unit.orderNumber } : {}),
          },
        ]
      : [],
  )
}

const milestoneIcons = {
  handedOver: <FileTextOutlined />,
  shipped: <RocketOutlined />,
  purchased: <WalletOutlined />,
  installed: <ToolOutlined />,
  accepted: <CheckCircleOutlined />,
}

function useCovers({ warranties }: UnitLifeFragment): LifeEvent[] {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  return (warranties ?? []).flatMap((cover) => {
    const kind = te(`warrantyKind.${cover.kind}`)
    const ends = [
      ['begins', cover.startsOn],
      ['ends', cover.endsOn],
    ] as const
    return ends.map(
      ([step, at]): LifeEvent => ({
        key: `${step}-${cover.id}`,
        at,
        icon: <FileProtectOutlined />,
        title: t(`life.${step}`, { kind }),
        ...(cover.warrantyPolicy ? { to: warrantyPolicyPath(cover.warrantyPolicy.id) } : {}),
        text: cover.warrantyPolicy?.name ?? cover.contractNumber,
      }),
    )
  })
}
