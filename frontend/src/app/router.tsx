import { lazy } from 'react'
import { createBrowserRouter } from 'react-router'
import { SignInPage } from '@/features/auth/SignInPage'
import { CrashPage } from './CrashPage'
import { NotFoundPage } from './NotFoundPage'
import { SignedInOnly } from './SignedInOnly'

// Pages load when they are first drawn, so that nobody waits for one that they
// do not open; React.lazy rather than the router's own, which would load a page
// before SignedInOnly has sent a stranger to the sign-in.
const HomePage = lazy(async () => ({
  default: (await import('@/features/home/HomePage')).HomePage,
}))
const ServiceRecordsPage = lazy(async () => ({
  default: (await import('@/features/service-records/list/ServiceRecordsPage')).ServiceRecordsPage,
}))
const ServiceRecordPage = lazy(async () => ({
  default: (await import('@/features/service-record/ServiceRecordPage')).ServiceRecordPage,
}))
const RegisterPage = lazy(async () => ({
  default: (await import('@/features/service-records/register/RegisterPage')).RegisterPage,
}))
const MyDayPage = lazy(async () => ({
  default: (await import('@/features/my-day/MyDayPage')).MyDayPage,
}))
const OutboxPage = lazy(async () => ({
  default: (await import('@/features/my-day/outbox/OutboxPage')).OutboxPage,
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
const GraphiQLPage = lazy(async () => ({
  default: (await import('@/features/graphiql/GraphiQLPage')).GraphiQLPage,
}))

/** The page's addresses. */
export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      {
        element: <SignedInOnly />,
        children: [
          {
            // A page that crashes leaves the shell standing around it.
            errorElement: <CrashPage />,
            children: [
              { index: true, element: <HomePage /> },
              { path: 'service-records', element: <ServiceRecordsPage /> },
              { path: 'service-records/new', element: <RegisterPage /> },
              { path: 'service-records/:id', element: <ServiceRecordPage /> },
              { path: 'my-day', element: <MyDayPage /> },
              { path: 'my-day/visits/:id', element: <VisitPage /> },
              { path: 'my-day/outbox', element: <OutboxPage /> },
              { path: 'customers', element: <CustomersPage /> },
              { path: 'customers/:id', element: <CustomerPage /> },
              { path: 'graphiql', element: <GraphiQLPage /> },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
])
