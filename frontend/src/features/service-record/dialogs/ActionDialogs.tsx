import { type ComponentType, useEffect, useState } from 'react'
import { type FragmentType, readFragment } from '@/gql'
import type { ServiceAction } from '@/gql/graphql'
import { useRecordPage } from '../context'
import type { DialogAddress } from '../dialog-address'
import { AssignDialog } from './AssignDialog'
import { ChangeIssueDialog } from './ChangeIssueDialog'
import { ChangeReturnDayDialog } from './ChangeReturnDayDialog'
import { ChecklistDialog } from './ChecklistDialog'
import { CompleteDialog } from './CompleteDialog'
import { ConfirmDialog } from './ConfirmDialog'
import { DispatchDialog } from './DispatchDialog'
import { EditDialog } from './EditDialog'
import { FinishVisitDialog } from './FinishVisitDialog'
import { HoldDialog } from './HoldDialog'
import {
  AcceptInstallationDialog,
  DeemAcceptedDialog,
  GiveTaskOrderDialog,
  PlanInstallationDialog,
  SiteReadyDialog,
  SummarizeTripDialog,
} from './installation-dialogs'
import { CloseDialog, ResumeDialog, ReviewDialog, StartDialog } from './note-dialogs'
import { OverrideChargeDialog } from './OverrideChargeDialog'
import { PlanDialog } from './PlanDialog'
import { RaiseIssueDialog } from './RaiseIssueDialog'
import { RemovePartDialog } from './RemovePartDialog'
import { ReplyDialog } from './ReplyDialog'
import { RescheduleVisitDialog } from './RescheduleVisitDialog'
import { CancelDialog, ReopenDialog, SendBackDialog } from './reason-dialogs'
import {
  type CardDialogProps,
  type DialogProps,
  DialogRecord,
  type GoodsDialogProps,
  type IssueDialogProps,
  type RecordFacts,
  type VisitDialogProps,
} from './record'
import {
  CheckRepairCardDialog,
  FinishRepairCardDialog,
  OpenRepairCardDialog,
} from './repair-card-dialogs'
import { SettleIssueDialog } from './SettleIssueDialog'
import { SignOffDialog } from './SignOffDialog'
import { TransferGoodsDialog } from './TransferGoodsDialog'
import { TriageDialog } from './TriageDialog'
import { UsePartDialog } from './UsePartDialog'
import {
  ArriveVisitDialog,
  CancelVisitDialog,
  DepartVisitDialog,
  ReturnVisitDialog,
} from './visit-dialogs'

const recordDialogs: Partial<Record<ServiceAction, ComponentType<DialogProps>>> = {
  EDIT: EditDialog,
  TRIAGE: TriageDialog,
  ASSIGN: AssignDialog,
  REPLY: ReplyDialog,
  PLAN: PlanDialog,
  DISPATCH: DispatchDialog,
  START: StartDialog,
  HOLD: HoldDialog,
  RESUME: ResumeDialog,
  COMPLETE: CompleteDialog,
  CONFIRM: ConfirmDialog,
  REVIEW: ReviewDialog,
  SEND_BACK: SendBackDialog,
  CLOSE: CloseDialog,
  REOPEN: ReopenDialog,
  CANCEL: CancelDialog,
  USE_PART: UsePartDialog,
  REMOVE_PART: RemovePartDialog,
  RAISE_ISSUE: RaiseIssueDialog,
  SETTLE_ISSUE: SettleIssueDialog,
  OVERRIDE_CHARGE_CLASS: OverrideChargeDialog,
  PLAN_INSTALLATION: PlanInstallationDialog,
  GIVE_TASK_ORDER: GiveTaskOrderDialog,
  SITE_READY: SiteReadyDialog,
  FILL_CHECKLIST: ChecklistDialog,
  ACCEPT_INSTALLATION: AcceptInstallationDialog,
  DEEM_ACCEPTED: DeemAcceptedDialog,
  SUMMARIZE_TRIP: SummarizeTripDialog,
}

/** What is done about the goods of a record: allowed by where they are. */
const goodsDialogs: Partial<Record<ServiceAction, ComponentType<GoodsDialogProps>>> = {
  TRANSFER_GOODS: TransferGoodsDialog,
  CHANGE_RETURN_DAY: ChangeReturnDayDialog,
  OPEN_REPAIR_CARD: OpenRepairCardDialog,
}

/** What is done with one issue that is left over, where it is not chosen in the dialog. */
const issueDialogs: Partial<Record<ServiceAction, ComponentType<IssueDialogProps>>> = {
  CHANGE_ISSUE: ChangeIssueDialog,
}

const cardDialogs: Partial<Record<ServiceAction, ComponentType<CardDialogProps>>> = {
  FINISH_REPAIR_CARD: FinishRepairCardDialog,
  CHECK_REPAIR_CARD: CheckRepairCardDialog,
}

const visitDialogs: Partial<Record<ServiceAction, ComponentType<VisitDialogProps>>> = {
  RESCHEDULE_VISIT: RescheduleVisitDialog,
  DEPART_VISIT: DepartVisitDialog,
  ARRIVE_VISIT: ArriveVisitDialog,
  FINISH_VISIT: FinishVisitDialog,
  SIGN_OFF_VISIT: SignOffDialog,
  RETURN_VISIT: ReturnVisitDialog,
  CANCEL_VISIT: CancelVisitDialog,
}

interface ActionDialogsProps {
  record: FragmentType<typeof DialogRecord>
  dialog: DialogAddress
}

/** The dialog that the address asks for, if the viewer may do what it is for. */
export function ActionDialogs({ record: masked, dialog }: ActionDialogsProps) {
  const record = readFragment(DialogRecord, masked)
  const { close } = useRecordPage()
  const { action, of } = dialog
  const visit = record.visits?.find(({ id }) => id === of)
  const card = record.repairCards?.find(({ id }) => id === of)
  const issue = record.openIssues?.find(({ id }) => id === of)
  const OfRecord = recordDialogs[action]
  const OfGoods = goodsDialogs[action]
  const OfVisit = visitDialogs[action]
  const OfCard = cardDialogs[action]
  const OfIssue = issueDialogs[action]

  // Once open, a dialog stays open though the action is not allowed any more: it
  // then says so, and what was typed can still be copied.
  const [opened, setOpened] = useState<string>()
  const address = `${action} ${of ?? ''}`
  const allowed = allowedBy(record, dialog).includes(action)
  useEffect(() => {
    if (allowed) setOpened(address)
    else if (opened !== address) close()
  }, [allowed, opened, address, close])

  if (!allowed && opened !== address) return null
  if (OfVisit && visit) return <OfVisit key={address} visit={visit} status={record.status} />
  if (OfCard && card) return <OfCard key={address} card={card} status={record.status} />
  if (OfIssue && issue) return <OfIssue key={address} record={record} issue={issue} />
  if (OfGoods && record.takeBack) {
    return <OfGoods key={address} record={record} takeBack={record.takeBack} />
  }
  if (OfRecord) return <OfRecord key={address} record={record} of={of} />
  return null
}

/** What the viewer may do with what the dialog is about. */
function allowedBy(record: RecordFacts, { action, of }: DialogAddress): readonly ServiceAction[] {
  const named = (row: { id: string }) => row.id === of
  if (action in visitDialogs) return record.visits?.find(named)?.allowedActions ?? []
  if (action in cardDialogs) return record.repairCards?.find(named)?.allowedActions ?? []
  if (action in goodsDialogs) return record.takeBack?.allowedActions ?? []
  if (action in issueDialogs) {
    const issue = record.openIssues?.find(named)
    return issue && !issue.settledAt ? record.allowedActions : []
  }
  return action in recordDialogs ? record.allowedActions : []
}
