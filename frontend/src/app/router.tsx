import { lazy, Suspense } from 'react'
import { createBrowserRouter, Navigate } from 'react-router'
import { Loading } from '@/components/Loading'
import { SignInPage } from '@/features/auth/SignInPage'
import { newQueryPath } from '@/lib/paths'
import { CrashPage } from './CrashPage'
import { NotFoundPage } from './NotFoundPage'
import { MyDayPage, ServiceRecordPage, ServiceRecordsPage } from './parts'
import { SignedInOnly } from './SignedInOnly'

// Pages load when they are first drawn, so that nobody waits for one that they
// do not open; React.lazy rather than the router's own, which would load a page
// before SignedInOnly has sent a stranger to the sign-in.
const DashboardPage = lazy(async () => ({
  default: (await import('@/features/dashboard/DashboardPage')).DashboardPage,
}))
const GoodsPage = lazy(async () => ({
  default: (await import('@/features/goods/GoodsPage')).GoodsPage,
}))
const RegisterPage = lazy(async () => ({
  default: (await import('@/features/service-records/register/RegisterPage')).RegisterPage,
}))
const DispatchPage = lazy(async () => ({
  default: (await import('@/features/dispatch/DispatchPage')).DispatchPage,
}))
const DailyReportPage = lazy(async () => ({
  default: (await import('@/features/daily-reports/DailyReportPage')).DailyReportPage,
}))
const PrintedDailyReportPage = lazy(async () => ({
  default: (await import('@/features/print-forms/daily/PrintedDailyReportPage'))
    .PrintedDailyReportPage,
}))
const OpenIssuesPage = lazy(async () => ({
  default: (await import('@/features/open-issues/OpenIssuesPage')).OpenIssuesPage,
}))
const EscalationsPage = lazy(async () => ({
  default: (await import('@/features/escalations/EscalationsPage')).EscalationsPage,
}))
const OutboxPage = lazy(async () => ({
  default: (await import('@/features/my-day/outbox/OutboxPage')).OutboxPage,
}))
const PrintFormPage = lazy(async () => ({
  default: (await import('@/features/print-forms/PrintFormPage')).PrintFormPage,
}))
const VisitPage = lazy(async () => ({
  default: (await import('@/features/my-day/visit/VisitPage')).VisitPage,
}))
const CustomersPage = lazy(async () => ({
  default: (await import('@/features/customers/list/CustomersPage')).CustomersPage,
}))
const CustomerPage = lazy(async () => ({
  default: (await import('@/features/customers/archive/CustomerPage')).CustomerPage,
}))
const UsersPage = lazy(async () => ({
  default: (await import('@/features/users/list/UsersPage')).UsersPage,
}))
const UserPage = lazy(async () => ({
  default: (await import('@/features/users/person/UserPage')).UserPage,
}))
const AccessPage = lazy(async () => ({
  default: (await import('@/features/users/roles/AccessPage')).AccessPage,
}))
const CertificatesPage = lazy(async () => ({
  default: (await import('@/features/certificates/CertificatesPage')).CertificatesPage,
}))
const DepartmentsPage = lazy(async () => ({
  default: (await import('@/features/departments/DepartmentsPage')).DepartmentsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('@/features/settings/SettingsPage')).SettingsPage,
}))
const ResponseTimesPage = lazy(async () => ({
  default: (await import('@/features/response-times/ResponseTimesPage')).ResponseTimesPage,
}))
const AccountPage = lazy(async () => ({
  default: (await import('@/features/account/AccountPage')).AccountPage,
}))
const NotificationsPage = lazy(async () => ({
  default: (await import('@/features/notifications/NotificationsPage')).NotificationsPage,
}))
const SetPasswordPage = lazy(async () => ({
  default: (await import('@/features/auth/SetPasswordPage')).SetPasswordPage,
}))
const ProductsPage = lazy(async () => ({
  default: (await import('@/features/products/ProductsPage')).ProductsPage,
}))
const ProductPage = lazy(async () => ({
  default: (await import('@/features/products/ProductPage')).ProductPage,
}))
const UnitsPage = lazy(async () => ({
  default: (await import('@/features/units/list/UnitsPage')).UnitsPage,
}))
const LabelsPage = lazy(async () => ({
  default: (await import('@/features/units/labels/LabelsPage')).LabelsPage,
}))
const UnitPage = lazy(async () => ({
  default: (await import('@/features/units/unit/UnitPage')).UnitPage,
}))
const PoliciesPage = lazy(async () => ({
  default: (await import('@/features/warranty-policies/PoliciesPage')).PoliciesPage,
}))
const PolicyPage = lazy(async () => ({
  default: (await import('@/features/warranty-policies/PolicyPage')).PolicyPage,
}))
const RadarPage = lazy(async () => ({
  default: (await import('@/features/warranties/RadarPage')).RadarPage,
}))
const WarrantiesPage = lazy(async () => ({
  default: (await import('@/features/warranties/WarrantiesPage')).WarrantiesPage,
}))
const PartsPage = lazy(async () => ({
  default: (await import('@/features/parts/PartsPage')).PartsPage,
}))
const PartPage = lazy(async () => ({
  default: (await import('@/features/parts/PartPage')).PartPage,
}))
const AuditPage = lazy(async () => ({
  default: (await import('@/features/audit/AuditPage')).AuditPage,
}))
const ImportsPage = lazy(async () => ({
  default: (await import('@/features/imports/ImportsPage')).ImportsPage,
}))
const ImportPage = lazy(async () => ({
  default: (await import('@/features/imports/ImportPage')).ImportPage,
}))
const ConnectionsPage = lazy(async () => ({
  default: (await import('@/features/connections/ConnectionsPage')).ConnectionsPage,
}))
const QueriesPage = lazy(async () => ({
  default: (await import('@/features/queries/QueriesPage')).QueriesPage,
}))
const QueryPage = lazy(async () => ({
  default: (await import('@/features/queries/QueryPage')).QueryPage,
}))

/** The page's addresses. */
export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      {
        path: '/set-password',
        element: (
          <Suspense fallback={<Loading whole />}>
            <SetPasswordPage />
          </Suspense>
        ),
      },
      {
        element: <SignedInOnly />,
        children: [
          {
            // A page that crashes leaves the shell standing around it.
            errorElement: <CrashPage />,
            children: [
              { index: true, element: <DashboardPage /> },
              { path: 'service-records', element: <ServiceRecordsPage /> },
              { path: 'service-records/new', element: <RegisterPage /> },
              { path: 'service-records/:id', element: <ServiceRecordPage /> },
              { path: 'goods', element: <GoodsPage /> },
              { path: 'dispatch', element: <DispatchPage /> },
              { path: 'my-day', element: <MyDayPage /> },
              { path: 'my-day/visits/:id', element: <VisitPage /> },
              { path: 'my-day/outbox', element: <OutboxPage /> },
              { path: 'reports/daily', element: <DailyReportPage /> },
              { path: 'open-issues', element: <OpenIssuesPage /> },
              { path: 'escalations', element: <EscalationsPage /> },
              { path: 'print/daily-report/:day', element: <PrintedDailyReportPage /> },
              { path: 'print/:form/:id', element: <PrintFormPage /> },
              { path: 'customers', element: <CustomersPage /> },
              { path: 'customers/:id', element: <CustomerPage /> },
              { path: 'certificates', element: <CertificatesPage /> },
              { path: 'users', element: <UsersPage /> },
              { path: 'users/access', element: <AccessPage /> },
              { path: 'users/:id', element: <UserPage /> },
              { path: 'departments', element: <DepartmentsPage /> },
              { path: 'settings', element: <SettingsPage /> },
              { path: 'settings/response-times', element: <ResponseTimesPage /> },
              { path: 'notifications', element: <NotificationsPage /> },
              { path: 'account', element: <AccountPage /> },
              { path: 'products', element: <ProductsPage /> },
              { path: 'products/:id', element: <ProductPage /> },
              { path: 'units', element: <UnitsPage /> },
              { path: 'units/labels', element: <LabelsPage /> },
              { path: 'units/:id', element: <UnitPage /> },
              { path: 'warranty-policies', element: <PoliciesPage /> },
              { path: 'warranty-policies/:id', element: <PolicyPage /> },
              { path: 'warranties', element: <WarrantiesPage /> },
              { path: 'warranties/radar', element: <RadarPage /> },
              { path: 'parts', element: <PartsPage /> },
              { path: 'parts/:id', element: <PartPage /> },
              { path: 'audit', element: <AuditPage /> },
              { path: 'imports', element: <ImportsPage /> },
              { path: 'imports/:id', element: <ImportPage /> },
              { path: 'connections', element: <ConnectionsPage /> },
              { path: 'queries', element: <QueriesPage /> },
              { path: 'queries/new', element: <QueryPage /> },
              { path: 'queries/:id', element: <QueryPage /> },
              { path: 'graphiql', element: <Navigate to={newQueryPath()} replace /> },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
])
