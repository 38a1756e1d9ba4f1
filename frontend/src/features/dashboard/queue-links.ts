import type { WorkQueueKind } from '@/gql/graphql'
import { dispatchPath, foundServiceRecordsPath } from '@/lib/paths'
import { noNarrowing } from '@/lib/record-narrowing'
import type { Viewer } from '@/lib/viewer'

/** Where the records of a queue are all to be found. */
export function queuePath(kind: WorkQueueKind, viewer: Pick<Viewer, 'mayDispatch'>): string {
  switch (kind) {
    case 'ARRIVAL':
      return foundServiceRecordsPath({
        statuses: ['REGISTERED', 'TRIAGED', 'PLANNED', 'DISPATCHED'],
        by: { ...noNarrowing, arrivalHours: 24 },
      })
    case 'TRIAGE':
      return foundServiceRecordsPath({ view: 'triage' })
    case 'REPLY':
      return foundServiceRecordsPath({
        statuses: ['REGISTERED', 'TRIAGED', 'PLANNED', 'DISPATCHED', 'IN_PROGRESS', 'ON_HOLD'],
        by: { ...noNarrowing, unanswered: true },
      })
    case 'PLAN':
      return foundServiceRecordsPath({ statuses: ['TRIAGED'] })
    case 'DISPATCH':
      return viewer.mayDispatch ? dispatchPath : foundServiceRecordsPath({ statuses: ['PLANNED'] })
    case 'PARTS':
      return foundServiceRecordsPath({
        view: 'hold',
        by: { ...noNarrowing, holdReason: 'WAITING_FOR_PARTS' },
      })
    case 'COMPLAINT':
      return foundServiceRecordsPath({ kinds: ['COMPLAINT'] })
    case 'REVIEW':
      return foundServiceRecordsPath({ view: 'review' })
    case 'CLOSE':
      return foundServiceRecordsPath({ statuses: ['REVIEWED'] })
    case 'OWN':
      return foundServiceRecordsPath({ view: 'mine' })
  }
}
