/** The forms on paper that are about a service record. */
export const recordForms = ['complaint', 'repair-plan', 'three-guarantees'] as const
/** Those about an installation. */
export const installationForms = ['task-order', 'acceptance-report'] as const
/** The forms on paper that are about a visit. */
export const visitForms = ['dispatch-order', 'service-memo'] as const

export type RecordForm = (typeof recordForms)[number] | (typeof installationForms)[number]
export type VisitForm = (typeof visitForms)[number]
export type PrintForm = RecordForm | VisitForm

/** A form on paper, about the record or the visit of the id. */
export function printFormPath(form: PrintForm, id: string): string {
  return `/print/${form}/${id}`
}

/** The form that an address names. */
export function printFormOf(name: string | undefined): PrintForm | undefined {
  return [...recordForms, ...installationForms, ...visitForms].find((form) => form === name)
}
