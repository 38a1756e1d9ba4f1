import {
  AlertOutlined,
  ApartmentOutlined,
  ApiOutlined,
  AppstoreOutlined,
  AuditOutlined,
  CalendarOutlined,
  CarOutlined,
  CodeOutlined,
  DashboardOutlined,
  ExclamationCircleOutlined,
  FileProtectOutlined,
  HddOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  SettingOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Texts } from '@/i18n/zh-CN'
import {
  auditPath,
  certificatesPath,
  connectionsPath,
  customersPath,
  dailyReportPath,
  departmentsPath,
  dispatchPath,
  escalationsPath,
  goodsPath,
  homePath,
  importsPath,
  myDayPath,
  openIssuesPath,
  partsPath,
  productsPath,
  queriesPath,
  serviceRecordsPath,
  settingsPath,
  unitsPath,
  usersPath,
  warrantiesPath,
  warrantyPoliciesPath,
} from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'

/** The parts of the main navigation, in order: the day's work, who and what is served, the company's own house, tools. */
export const navigationGroups = ['work', 'masterData', 'company', 'tools'] as const

export type NavigationGroup = (typeof navigationGroups)[number]

/** An entry of the main navigation. */
export interface NavigationEntry {
  path: string
  group: NavigationGroup
  label: keyof Texts['shell']['navigation']
  /** Decoration beside the label, hence aria-hidden: antd would read out its English name. */
  icon: ReactNode
  /** Who has it, by what the server says that one may do; everybody if left out. */
  for?: (viewer: Viewer) => boolean
}

/** The main navigation, in order. */
export const navigation: readonly NavigationEntry[] = [
  {
    path: homePath,
    group: 'work',
    label: 'dashboard',
    icon: <DashboardOutlined aria-hidden />,
  },
  {
    path: myDayPath,
    group: 'work',
    label: 'myDay',
    icon: <CarOutlined aria-hidden />,
    for: ({ may }) => may('UPDATE', 'Visit'),
  },
  {
    path: dispatchPath,
    group: 'work',
    label: 'dispatch',
    icon: <ScheduleOutlined aria-hidden />,
    for: ({ mayDispatch }) => mayDispatch,
  },
  {
    path: serviceRecordsPath,
    group: 'work',
    label: 'serviceRecords',
    icon: <ProfileOutlined aria-hidden />,
  },
  {
    path: openIssuesPath,
    group: 'work',
    label: 'openIssues',
    icon: <ExclamationCircleOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'OpenIssue'),
  },
  {
    path: escalationsPath,
    group: 'work',
    label: 'escalations',
    icon: <AlertOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'Escalation'),
  },
  {
    path: dailyReportPath(),
    group: 'work',
    label: 'dailyReports',
    icon: <CalendarOutlined aria-hidden />,
    for: ({ mayReadDailyReports }) => mayReadDailyReports,
  },
  {
    path: goodsPath,
    group: 'work',
    label: 'goods',
    icon: <InboxOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'CustodyTransfer'),
  },
  {
    path: customersPath,
    group: 'masterData',
    label: 'customers',
    icon: <TeamOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'Customer'),
  },
  {
    path: unitsPath,
    group: 'masterData',
    label: 'units',
    icon: <HddOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'ProductUnit'),
  },
  {
    path: productsPath,
    group: 'masterData',
    label: 'products',
    icon: <AppstoreOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'Product'),
  },
  {
    path: warrantiesPath,
    group: 'masterData',
    label: 'warranties',
    icon: <SafetyCertificateOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'Warranty'),
  },
  {
    path: warrantyPoliciesPath,
    group: 'masterData',
    label: 'warrantyPolicies',
    icon: <FileProtectOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'WarrantyPolicy'),
  },
  {
    path: partsPath,
    group: 'masterData',
    label: 'parts',
    icon: <SettingOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'Part'),
  },
  {
    path: importsPath,
    group: 'tools',
    label: 'imports',
    icon: <ImportOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'ImportJob'),
  },
  {
    path: auditPath,
    group: 'tools',
    label: 'audit',
    icon: <AuditOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'AuditEntry'),
  },
  {
    path: usersPath,
    group: 'company',
    label: 'users',
    icon: <UserOutlined aria-hidden />,
    for: ({ may }) => may('CREATE', 'User'),
  },
  {
    path: certificatesPath,
    group: 'company',
    label: 'certificates',
    icon: <IdcardOutlined aria-hidden />,
    for: ({ mayDispatch }) => mayDispatch,
  },
  {
    path: departmentsPath(),
    group: 'company',
    label: 'departments',
    icon: <ApartmentOutlined aria-hidden />,
    for: ({ may }) => may('UPDATE', 'Department'),
  },
  {
    path: settingsPath,
    group: 'company',
    label: 'settings',
    icon: <SettingOutlined aria-hidden />,
    for: ({ may }) => may('UPDATE', 'CompanySettings'),
  },
  {
    path: queriesPath,
    group: 'tools',
    label: 'queries',
    icon: <CodeOutlined aria-hidden />,
    for: ({ mayIntrospect }) => mayIntrospect,
  },
  {
    path: connectionsPath,
    group: 'tools',
    label: 'connections',
    icon: <ApiOutlined aria-hidden />,
    for: ({ may }) => may('READ', 'ServiceToken'),
  },
]

/** What of it a person has; what everybody has until it is known who that is. */
export function navigationFor(viewer: Viewer | undefined): NavigationEntry[] {
  return navigation.filter((entry) => !entry.for || (viewer && entry.for(viewer)))
}

/** The entry that an address belongs to: the one with the longest path in front of it. */
export function currentEntry(pathname: string): NavigationEntry | undefined {
  return navigation
    .filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0]
}
