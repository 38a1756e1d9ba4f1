import { useTranslation } from 'react-i18next'
import type { PrintRecordFragment, PrintVisitFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import type { Viewer } from '@/lib/viewer'
import type { Field } from '../paper/Fields'

/** The boxes that several forms have in common, in the language of the page. */
export interface Blocks {
  customer: (record: PrintRecordFragment, viewer: Viewer) => Field[]
  unit: (record: PrintRecordFragment) => Field[]
  /** When they set out, were there, had done and were back. */
  times: (visit: PrintVisitFragment) => Field[]
  /** An instant; nothing before there is one. */
  instant: (at: string | null | undefined) => string
  /** A day; nothing before there is one. */
  day: (on: string | null | undefined) => string
  /** Who was sent, with telephones where the viewer may see them. */
  crew: (visit: PrintVisitFragment) => string
}

/** Makes the boxes that several forms have in common. */
export function useBlocks(): Blocks {
  const { t } = useTranslation('printForms')
  const formats = useFormats()
  const instant: Blocks['instant'] = (at) => (at ? formats.instant(at) : '')
  const day: Blocks['day'] = (on) => (on ? formats.day(on) : '')

  return {
    instant,
    day,
    crew: ({ technicians }) =>
      (technicians ?? [])
        .map(({ name, phone }) => [name, phone].filter(Boolean).join(' '))
        .join(t('and')),
    customer: ({ customer, ...record }, viewer) => [
      { label: t('customer.name'), value: customer.name },
      { label: t('customer.code'), value: customer.code },
      {
        label: t('customer.contact'),
        value: record.callerName,
        hidden: viewer.isHidden('ServiceRecord', 'callerName'),
      },
      {
        label: t('customer.phone'),
        value: record.callerPhone || customer.phone,
        hidden: viewer.isHidden('ServiceRecord', 'callerPhone'),
      },
      {
        label: t('customer.address'),
        value: record.serviceAddress || customer.address,
        wide: true,
        hidden: viewer.isHidden('ServiceRecord', 'serviceAddress'),
      },
    ],
    unit: ({ product, productUnit: unit }) => [
      {
        label: t('unit.product'),
        value: [product?.model, product?.name].filter(Boolean).join(' '),
      },
      { label: t('unit.serial'), value: unit?.serialNumber },
      { label: t('unit.order'), value: unit?.orderNumber },
      { label: t('unit.contract'), value: unit?.contractNumber },
      { label: t('unit.job'), value: unit?.jobNumber },
      { label: t('unit.shipped'), value: day(unit?.shippedOn) },
    ],
    times: (visit) => [
      { label: t('visit.departed'), value: instant(visit.departedAt) },
      { label: t('visit.arrived'), value: instant(visit.arrivedAt) },
      { label: t('visit.finished'), value: instant(visit.finishedAt) },
      { label: t('visit.returned'), value: instant(visit.returnedAt) },
    ],
  }
}
