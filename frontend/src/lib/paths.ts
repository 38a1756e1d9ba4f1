import { type ServiceRecordsSearch, writeSearch } from './service-records-search'

/** What a call can be registered about from the start, as other pages know it. */
export interface NewServiceRecordSearch {
  customer?: string
  unit?: string
  /** An earlier record to take customer, unit, caller and address from. */
  record?: string
}

/** The dashboard: where one lands after the sign-in. */
export const homePath = '/'

/** A technician's day. */
export const myDayPath = '/my-day'

/** The dispatch board. */
export const dispatchPath = '/dispatch'

/** The viewer's notifications. */
export const notificationsPath = '/notifications'

/** The daily report: whose, and of which day, as far as it is not the usual one. */
export function dailyReportPath(
  of: { day?: string; technician?: string; department?: string } = {},
): string {
  return withSearch('/reports/daily', new URLSearchParams(of))
}

/** A daily report on paper. */
export function printedDailyReportPath(
  day: string,
  of: { technician?: string; department?: string },
): string {
  return withSearch(`/print/daily-report/${day}`, new URLSearchParams(of))
}

/** The issues left over, as they are followed. */
export const openIssuesPath = '/open-issues'

/** Warnings and escalations. */
export const escalationsPath = '/escalations'

/** The list of service records. */
export const serviceRecordsPath = '/service-records'

/** The list of service records, narrowed as given. */
export function foundServiceRecordsPath(search: Partial<ServiceRecordsSearch>): string {
  return withSearch(serviceRecordsPath, writeSearch(search))
}

/** The register of goods in and out. */
export const goodsPath = '/goods'

/** One service record. */
export function serviceRecordPath(id: string): string {
  return `/service-records/${id}`
}

/** Registering a call, with what is known already. */
export function newServiceRecordPath(known: NewServiceRecordSearch = {}): string {
  return withSearch(
    '/service-records/new',
    new URLSearchParams(
      Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
  )
}

/** The list of customers. */
export const customersPath = '/customers'

/** One customer: the service archive. */
export function customerPath(id: string): string {
  return `${customersPath}/${id}`
}

/** The list of products. */
export const productsPath = '/products'

/** One product. */
export function productPath(id: string): string {
  return `${productsPath}/${id}`
}

/** The list of units: the installed base. */
export const unitsPath = '/units'

/** The units of a customer, of a product, or of both. */
export function foundUnitsPath(of: { customer?: string; product?: string }): string {
  return withSearch(unitsPath, new URLSearchParams(of))
}

/** One unit. Labels on the units themselves lead to it, so it has to stay as it is. */
export function unitPath(id: string): string {
  return `${unitsPath}/${id}`
}

/** The place of the ledger on the page of a unit. */
export const unitLedgerPlace = 'ledger'

/** What stands in the three-guarantees ledger of a unit. */
export function unitLedgerPath(id: string): string {
  return `${unitPath(id)}#${unitLedgerPlace}`
}

/** The sheet of labels for units. */
export function unitLabelsPath(ids: readonly string[]): string {
  return withSearch(`${unitsPath}/labels`, new URLSearchParams(ids.map((id) => ['unit', id])))
}

/** The list of warranty policies. */
export const warrantyPoliciesPath = '/warranty-policies'

/** One warranty policy. */
export function warrantyPolicyPath(id: string): string {
  return `${warrantyPoliciesPath}/${id}`
}

/** The list of warranties. */
export const warrantiesPath = '/warranties'

/** Units whose right to an exchange ripens. */
export const warrantyRadarPath = '/warranties/radar'

/** The list of parts. */
export const partsPath = '/parts'

/** One part. */
export function partPath(id: string): string {
  return `${partsPath}/${id}`
}

/** The certificates of technicians. */
export const certificatesPath = '/certificates'

/** The people who work with the software. */
export const usersPath = '/users'

/** One of them. */
export function userPath(id: string): string {
  return `${usersPath}/${id}`
}

/** The people of a department and of those below it. */
export function usersOfDepartmentPath(department: string): string {
  return withSearch(usersPath, new URLSearchParams({ department }))
}

/** What each role may do; of one role alone where it is named. */
export function accessPath(role?: string): string {
  return withSearch(`${usersPath}/access`, new URLSearchParams(role ? { role } : {}))
}

/** The tree of departments, with one of them opened. */
export function departmentsPath(department?: string): string {
  return withSearch('/departments', new URLSearchParams(department ? { department } : {}))
}

/** What the company is called and how it works. */
export const settingsPath = '/settings'
export const responseTimesPath = '/settings/response-times'

/** What everybody has for themselves: password, language, sign-ins. */
export const accountPath = '/account'

/** Where a password link leads; what stands behind # is told to no server on the way. */
export function setPasswordPath(token: string): string {
  return `/set-password#${token}`
}

/** Who did what, when and from where. */
export const auditPath = '/audit'

/** What was done to one row, whatever it is. */
export function auditOfPath(row: string): string {
  return withSearch(auditPath, new URLSearchParams({ row }))
}

/** Where a row stands of which the audit speaks; undefined for what has no page of its own. */
export function auditedRowPath(entity: string, id: string): string | undefined {
  const pages: Record<string, (id: string) => string> = {
    Customer: customerPath,
    Product: productPath,
    ProductUnit: unitPath,
    WarrantyPolicy: warrantyPolicyPath,
    Part: partPath,
    User: userPath,
    Department: departmentsPath,
    CompanySettings: () => settingsPath,
    ImportJob: importPath,
  }
  return pages[entity]?.(id)
}

/** The imports of files. */
export const importsPath = '/imports'

/** One import: its columns, its progress, what came of it. */
export function importPath(id: string): string {
  return `${importsPath}/${id}`
}

function withSearch(path: string, params: URLSearchParams): string {
  const search = params.toString()
  return search ? `${path}?${search}` : path
}

/** The queries that people have saved. */
export const queriesPath = '/queries'

/** A saved query in the workbench. */
export function queryPath(id: string): string {
  return `${queriesPath}/${id}`
}

/** The workbench with nothing in it, or with a question that the procedures ask. */
export function newQueryPath(template?: string): string {
  return withSearch(`${queriesPath}/new`, new URLSearchParams(template ? { template } : {}))
}

/** The tokens of tools, and how tools are connected. */
export const connectionsPath = '/connections'
