import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { SavedQueryFactsFragment } from '@/gql/graphql'
import type { DialogParam } from '@/lib/dialog-param'
import { queryPath } from '@/lib/paths'
import { HistoryDrawer } from './HistoryDrawer'
import { SaveQueryDrawer } from './SaveQueryDrawer'
import { EditSchedule, NewSchedule } from './ScheduleDrawer'
import { QueryScheduleRow } from './Schedules'

interface QueryDialogsProps {
  dialog: DialogParam
  viewer: { id: string; name: string }
  /** The saved query that is open, if any. */
  saved: SavedQueryFactsFragment | undefined
  /** What a new one is called at first. */
  name: string
  document: string
  variables: Record<string, unknown>
  /** Reads the saved query anew. */
  reload: (() => void) | undefined
}

/** What is open beside the query: the form by which it is saved, its history, its schedules. */
export function QueryDialogs({ dialog, saved, viewer, ...props }: QueryDialogsProps) {
  const navigate = useNavigate()
  const { value, open, close } = dialog
  if (value === 'save') {
    return (
      <SaveQueryDrawer
        saved={saved?.mayChange ? saved : undefined}
        name={props.name}
        document={props.document}
        variables={JSON.stringify(props.variables)}
        onClose={close}
        onSaved={(id) => {
          props.reload?.()
          void navigate(queryPath(id), { replace: true })
        }}
      />
    )
  }
  if (!saved || value === null) return null
  if (value === 'history') {
    return (
      <HistoryDrawer
        id={saved.id}
        onEditSchedule={(id) => open(`schedule-${id}`)}
        onClose={close}
      />
    )
  }
  if (value === 'schedule') {
    const recipient = saved.visibility === 'PRIVATE' ? saved.owner : viewer
    return (
      <NewSchedule
        id={saved.id}
        variables={props.variables}
        recipient={recipient}
        onClose={close}
      />
    )
  }
  const schedule = /^schedule-(\d{1,18})$/.exec(value)?.[1]
  return schedule ? (
    <ScheduleToEdit key={schedule} id={schedule} savedQueryID={saved.id} onClose={close} />
  ) : null
}

const scheduleQuery = graphql(`
  query QueryScheduleToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on QuerySchedule {
        id
        ...QueryScheduleRow
      }
    }
  }
`)

interface ScheduleToEditProps {
  id: string
  savedQueryID: string
  onClose: () => void
}

/** The form of a schedule as it is now; none of one that is gone, or somebody else's. */
function ScheduleToEdit({ id, savedQueryID, onClose }: ScheduleToEditProps) {
  const [{ data }, ask] = useQuery({
    query: scheduleQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const node = data?.node?.__typename === 'QuerySchedule' ? data.node : undefined
  const schedule = node && readFragment(QueryScheduleRow, node)
  if (!schedule?.mayChange) return null
  return (
    <EditSchedule
      savedQueryID={savedQueryID}
      schedule={schedule}
      onClose={onClose}
      reload={() => ask({ requestPolicy: 'network-only' })}
    />
  )
}
