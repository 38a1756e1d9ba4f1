import type { TFunction } from 'i18next'
import type { Formats } from '@/lib/formats'

/** What phrasing a change needs: the page's texts, its enum labels, its formats. */
export interface Phrases {
  t: TFunction<'audit'>
  label: TFunction<'enums'>
  formats: Formats
}

/** A changed field, as the audit keeps it. */
export interface Change {
  field: string
  old: string
  new: string
}

/** Fields whose values are values of an enum, by the name that the labels have for it. */
const enums: Record<string, string> = {
  customerTiers: 'customerTier',
  kinds: 'serviceRecordKind',
  makeUpLike: 'weekday',
  role: 'role',
  rule: 'calendarDayRule',
  serviceZones: 'serviceZone',
  severities: 'severity',
  startFrom: 'warrantyStartBasis',
  serviceZone: 'serviceZone',
  tier: 'customerTier',
  target: 'importTarget',
  'Customer.kind': 'customerKind',
  'Warranty.kind': 'warrantyKind',
  'ProductUnit.status': 'unitStatus',
  'ImportJob.status': 'importStatus',
}

const amounts: ReadonlySet<string> = new Set(['unitCost', 'unitPrice'])

/** The name of a changed field in the reader's language; its own where the page knows no other. */
export function fieldName(field: string, { t }: Phrases): string {
  return t(`fields.${field as 'name'}`, { defaultValue: field })
}

/** What the audit calls a type of row. */
export function entityName(entity: string, { t }: Pick<Phrases, 't'>): string {
  return t(`entities.${entity as 'Customer'}`, { defaultValue: entity })
}

/** A field's value, old or new, in the reader's language. */
export function fieldValue(entity: string, field: string, value: string, phrases: Phrases): string {
  const { t, label, formats } = phrases
  if (value === '') return t('change.empty')
  const name = enums[`${entity}.${field}`] ?? enums[field]
  if (name) {
    const labels = value
      .split(', ')
      .map((one) => label(`${name}.${one}` as 'role.ADMIN', { defaultValue: one }))
    return labels.join(', ')
  }
  if (value === 'true') return t('change.yes')
  if (value === 'false') return t('change.no')
  if (amounts.has(field) && /^-?\d+$/.test(value)) return formats.money(Number(value))
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.day(value)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formats.instant(value)
  if (field === 'language') return value === 'en' ? 'English' : '中文'
  return value
}
