import type { ServiceAction } from '@/gql/graphql'

/** Where on the page one writes a note. */
export const commentBoxID = 'comment'
/** Where on the page one adds files. */
export const addFilesID = 'add-files'

/** Actions that have their place on the page instead of a dialog: the menu leads there. */
export const places: Partial<Record<ServiceAction, () => void>> = {
  COMMENT: () => goTo(commentBoxID),
  ATTACH: () => goTo(addFilesID),
}

function goTo(id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.focus()
}
