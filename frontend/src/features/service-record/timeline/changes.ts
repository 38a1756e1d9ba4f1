import type { TFunction } from 'i18next'
import type { Formats } from '@/lib/formats'

/** What phrasing a change needs: the page's texts, its enum labels, its formats. */
export interface Phrases {
  t: TFunction<'serviceRecord'>
  label: TFunction<'enums'>
  formats: Formats
}

/** Fields whose values are values of an enum, by the name that the labels have for it. */
const enums = {
  channel: 'serviceChannel',
  chargeClass: 'chargeClass',
  checkResult: 'checkResult',
  custodyParty: 'custodyParty',
  labourChargeClass: 'chargeClass',
  travelChargeClass: 'chargeClass',
  confirmation: 'customerConfirmation',
  holdReason: 'holdReason',
  kind: 'serviceRecordKind',
  opinion: 'customerOpinion',
  outcome: 'outcome',
  plan: 'repairPlan',
  severity: 'severity',
} as const

const instants: ReadonlySet<string> = new Set(['promisedAt', 'plannedStart', 'plannedEnd'])
const day = /^\d{4}-\d{2}-\d{2}$/
const amounts: ReadonlySet<string> = new Set(['labourCharge', 'travelCharge'])

/** The name of a changed field in the reader's language; its own where the page knows no other. */
export function fieldName(field: string, { t }: Phrases): string {
  // The server names fields that this page may not know yet.
  return t(`fields.${field as 'symptom'}`, { defaultValue: field })
}

/** A field's value, old or new, in the reader's language. */
export function fieldValue(field: string, value: string, { t, label, formats }: Phrases): string {
  if (value === '') return t('timeline.empty')
  if (field in enums) {
    const name = enums[field as keyof typeof enums]
    return label(`${name}.${value}` as 'severity.NORMAL', { defaultValue: value })
  }
  if (instants.has(field) && !Number.isNaN(Date.parse(value))) return formats.instant(value)
  if (day.test(value) && !Number.isNaN(Date.parse(value))) return formats.day(value)
  if (amounts.has(field) && /^-?\d+$/.test(value)) return formats.money(Number(value))
  return value
}
