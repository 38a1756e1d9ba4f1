import type {
  PrintFormQuery,
  PrintRecordFragment,
  PrintRepairCardFragment,
  PrintTransferFragment,
  PrintVisitFragment,
} from '@/gql/graphql'
import type { Viewer } from '@/lib/viewer'

/** Whose letterhead a form has. */
export type Company = PrintFormQuery['settings']['company']

/** What every form about a record is given. */
export interface RecordFormProps {
  record: PrintRecordFragment
  company: Company
  /** Who prints: what the person may not see is not on the form. */
  viewer: Viewer
  title: string
}

/** What every form about a visit is given: its record too. */
export interface VisitFormProps extends RecordFormProps {
  visit: PrintVisitFragment
}

/** What every form about goods taken from the customer is given: their record too. */
export interface TransferFormProps extends RecordFormProps {
  transfer: PrintTransferFragment
}

/** What every form about a repair in the workshop is given: its record too. */
export interface RepairCardFormProps extends RecordFormProps {
  card: PrintRepairCardFragment
}
