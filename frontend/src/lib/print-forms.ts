/** The forms on paper that are about a service record. */
export const recordForms = ['complaint', 'repair-plan', 'three-guarantees'] as const
/** Those about an installation. */
export const installationForms = ['task-order', 'acceptance-report'] as const
/** The forms on paper that are about a visit. */
export const visitForms = ['dispatch-order', 'service-memo'] as const

/** The forms on paper that are about goods taken from the customer. */
export const transferForms = ['goods-receipt'] as const
/** The forms on paper that are about a repair in the workshop. */
export const repairCardForms = ['repair-card'] as const

export type RecordForm = (typeof recordForms)[number] | (typeof installationForms)[number]
export type VisitForm = (typeof visitForms)[number]
export type TransferForm = (typeof transferForms)[number]
export type RepairCardForm = (typeof repairCardForms)[number]
export type PrintForm = RecordForm | VisitForm | TransferForm | RepairCardForm

/** A form on paper, about the record, visit, transfer or repair card of the id. */
export function printFormPath(form: PrintForm, id: string): string {
  return `/print/${form}/${id}`
}

/** The form that an address names. */
export function printFormOf(name: string | undefined): PrintForm | undefined {
  const forms = [
    ...recordForms,
    ...installationForms,
    ...visitForms,
    ...transferForms,
    ...repairCardForms,
  ]
  return forms.find((form) => form === name)
}
