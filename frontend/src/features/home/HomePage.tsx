import { Navigate } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { myDayPath, serviceRecordsPath } from '@/lib/paths'
import { useViewerState } from '@/lib/viewer'

/** Where one lands after the sign-in: technicians with their day, all others with the records. */
export function HomePage() {
  const { viewer, fault, retry } = useViewerState()
  if (fault) return <FaultAlert fault={fault} onRetry={retry} />
  if (!viewer) return <Loading />
  return <Navigate to={viewer.role === 'TECHNICIAN' ? myDayPath : serviceRecordsPath} replace />
}
