import { loadAntdStyles } from './antd-styles'
import { lazily } from './lazily'

// What is fetched before it is drawn, by preloadPages.

/** What pages behind the sign-in are drawn in, with the styles of the component library. */
export const Furniture = lazily(async () => {
  const [{ Furniture }] = await Promise.all([import('./Furniture'), loadAntdStyles()])
  return Furniture
})

/** Everything behind the sign-in. */
export const SignedIn = lazily(async () => (await import('./SignedIn')).SignedIn)

/** The list of service records. */
export const ServiceRecordsPage = lazily(
  async () =>
    (await import('@/features/service-records/list/ServiceRecordsPage')).ServiceRecordsPage,
)

/** A service record. */
export const ServiceRecordPage = lazily(
  async () => (await import('@/features/service-record/ServiceRecordPage')).ServiceRecordPage,
)

/** A technician's day. */
export const MyDayPage = lazily(async () => (await import('@/features/my-day/MyDayPage')).MyDayPage)
