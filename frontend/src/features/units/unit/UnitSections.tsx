import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import { RelatedRows } from '@/components/RelatedRows'
import { Section } from '@/components/Section'
import { StatusTag } from '@/components/StatusTag'
import type { UnitLifeFragment, UnitPartFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { partPath, serviceRecordPath, warrantyPolicyPath } from '@/lib/paths'

/** What was reported and done about a unit. */
export function UnitRecords({ life }: { life: UnitLifeFragment }) {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return (
    <Section title={t('records.title')}>
      <RelatedRows
        empty={t('records.none')}
        rows={nodesOf(life.serviceRecords).map((record) => ({
          id: record.id,
          name: record.number,
          to: serviceRecordPath(record.id),
          text: record.symptom,
          note: te(`serviceRecordKind.${record.kind}`),
          end: (
            <>
              <span>{formats.instant(record.reportedAt, 'day')}</span>
              <ChargeClassTag chargeClass={record.chargeClass} />
              <StatusTag status={record.status} />
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** The parts that were fitted to a unit. */
export function UnitParts({ parts }: { parts: readonly UnitPartFragment[] }) {
  const { t } = useTranslation('units')
  const formats = useFormats()
  return (
    <Section title={t('parts.title')}>
      <RelatedRows
        empty={t('parts.none')}
        rows={parts.map((usage) => ({
          id: usage.id,
          name: usage.part.code,
          to: partPath(usage.part.id),
          text: usage.part.name,
          note: [usage.part.mainPart && t('parts.main'), usage.serialNumber]
            .filter(Boolean)
            .join(' · '),
          end: (
            <>
              <span>
                {formats.number(usage.quantity)} {usage.part.unitOfMeasure}
              </span>
              <span>{usage.serviceRecord.number}</span>
              <span>{formats.instant(usage.createdAt, 'day')}</span>
            </>
          ),
        }))}
      />
    </Section>
  )
}

interface UnitCoversProps {
  life: UnitLifeFragment
  /** Notes what becomes of one that ends; undefined for who may not. */
  onRenewal: ((coverID: string) => void) | undefined
}

/** The warranties of a unit, those that end last first, and what becomes of them. */
export function UnitCovers({ life, onRenewal }: UnitCoversProps) {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const covers = [...(life.warranties ?? [])].sort((a, b) => b.endsOn.localeCompare(a.endsOn))
  return (
    <Section title={t('covers.title')}>
      <RelatedRows
        empty={t('covers.none')}
        rows={covers.map((cover) => ({
          id: cover.id,
          name: te(`warrantyKind.${cover.kind}`),
          ...(cover.warrantyPolicy ? { to: warrantyPolicyPath(cover.warrantyPolicy.id) } : {}),
          text: cover.warrantyPolicy?.name ?? cover.contractNumber,
          note: [cover.note, cover.renewalNote].filter(Boolean).join(' · '),
          end: (
            <>
              <span>
                {formats.day(cover.startsOn)} – {formats.day(cover.endsOn)}
              </span>
              <span>{te(`renewal.${cover.kind === 'POLICY' ? life.renewal : cover.renewal}`)}</span>
              {onRenewal && (
                <Button
                  size="small"
                  aria-label={`${t('renewal.title')}: ${te(`warrantyKind.${cover.kind}`)} ${formats.day(cover.endsOn)}`}
                  onClick={() => onRenewal(cover.id)}
                >
                  {t('renewal.open')}
                </Button>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
