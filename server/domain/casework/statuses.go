package casework

import (
	"io"

	"sanbao/server/domain/enum"
)

// Status is where a service record stands. It is never written directly: actions move it.
type Status string

const (
	// StatusRegistered: the call is registered, nobody has looked at it yet 已登记.
	StatusRegistered Status = "REGISTERED"
	// StatusTriaged: department, severity and charge class are known 已分派.
	StatusTriaged Status = "TRIAGED"
	// StatusPlanned: a repair plan is chosen 已定方案.
	StatusPlanned Status = "PLANNED"
	// StatusDispatched: a visit is dispatched 已派工.
	StatusDispatched Status = "DISPATCHED"
	// StatusInProgress: work has begun 处理中.
	StatusInProgress Status = "IN_PROGRESS"
	// StatusOnHold: paused for a reason that is kept 已暂停.
	StatusOnHold Status = "ON_HOLD"
	// StatusCompleted: the work is done, the head's review is due 已完工.
	StatusCompleted Status = "COMPLETED"
	// StatusReviewed: the head has reviewed and signed off 已审核.
	StatusReviewed Status = "REVIEWED"
	// StatusClosed: archived 已关闭.
	StatusClosed Status = "CLOSED"
	// StatusCancelled: called off for a reason that is kept 已取消.
	StatusCancelled Status = "CANCELLED"
)

// Statuses returns every Status in the order in which people expect them.
func Statuses() []Status {
	return []Status{StatusRegistered, StatusTriaged, StatusPlanned, StatusDispatched, StatusInProgress, StatusOnHold, StatusCompleted, StatusReviewed, StatusClosed, StatusCancelled}
}

// Values lists the set for ent.
func (Status) Values() []string { return enum.Strings(Statuses()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s Status) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *Status) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, Statuses()) }

// VisitStatus is where a visit stands.
type VisitStatus string

const (
	// VisitDispatched: technicians are named and told 已派工.
	VisitDispatched VisitStatus = "DISPATCHED"
	// VisitDeparted: on the way 已出发.
	VisitDeparted VisitStatus = "DEPARTED"
	// VisitArrived: at the customer's 已到达.
	VisitArrived VisitStatus = "ARRIVED"
	// VisitFinished: work at the customer's has ended 已完成.
	VisitFinished VisitStatus = "FINISHED"
	// VisitReturned: back at the base 已返回.
	VisitReturned VisitStatus = "RETURNED"
	// VisitCancelled: called off 已取消.
	VisitCancelled VisitStatus = "CANCELLED"
)

// VisitStatuses returns every VisitStatus in the order in which people expect them.
func VisitStatuses() []VisitStatus {
	return []VisitStatus{VisitDispatched, VisitDeparted, VisitArrived, VisitFinished, VisitReturned, VisitCancelled}
}

// Values lists the set for ent.
func (VisitStatus) Values() []string { return enum.Strings(VisitStatuses()) }

// MarshalGQL writes the value as a GraphQL enum.
func (v VisitStatus) MarshalGQL(w io.Writer) { enum.Marshal(w, v) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (v *VisitStatus) UnmarshalGQL(raw any) error { return enum.Unmarshal(v, raw, VisitStatuses()) }

// Action is something that is done to a record or a visit; each leaves an event on the timeline.
type Action string

const (
	// ActionRegister: register a call 登记.
	ActionRegister Action = "REGISTER"
	// ActionEdit: correct what was registered 修改.
	ActionEdit Action = "EDIT"
	// ActionTriage: set department, severity and charge class 分派.
	ActionTriage Action = "TRIAGE"
	// ActionAssign: name the owner 指定负责人.
	ActionAssign Action = "ASSIGN"
	// ActionReply: tell the customer 答复客户.
	ActionReply Action = "REPLY"
	// ActionPlan: choose the repair plan 制定方案.
	ActionPlan Action = "PLAN"
	// ActionDispatch: send technicians 派工.
	ActionDispatch Action = "DISPATCH"
	// ActionStart: begin the work 开始处理.
	ActionStart Action = "START"
	// ActionHold: pause for a reason 暂停.
	ActionHold Action = "HOLD"
	// ActionResume: go on after a pause 恢复.
	ActionResume Action = "RESUME"
	// ActionComplete: report the work as done 完工.
	ActionComplete Action = "COMPLETE"
	// ActionConfirm: record the customer's confirmation 客户确认.
	ActionConfirm Action = "CONFIRM"
	// ActionReview: the head signs off 审核通过.
	ActionReview Action = "REVIEW"
	// ActionSendBack: the head sends the work back 审核退回.
	ActionSendBack Action = "SEND_BACK"
	// ActionClose: archive the record 关闭.
	ActionClose Action = "CLOSE"
	// ActionReopen: take up a closed record again 重新打开.
	ActionReopen Action = "REOPEN"
	// ActionCancel: call the record off 取消.
	ActionCancel Action = "CANCEL"
	// ActionComment: write a note on the timeline 备注.
	ActionComment Action = "COMMENT"
	// ActionAttach: add a photo or document 添加附件.
	ActionAttach Action = "ATTACH"
	// ActionUsePart: record a part used 使用配件.
	ActionUsePart Action = "USE_PART"
	// ActionRemovePart: take back a part recorded in error 撤销配件.
	ActionRemovePart Action = "REMOVE_PART"
	// ActionRaiseIssue: record an issue left over 记录遗留问题.
	ActionRaiseIssue Action = "RAISE_ISSUE"
	// ActionChangeIssue: give an issue left over to somebody else, or another day 调整遗留问题.
	ActionChangeIssue Action = "CHANGE_ISSUE"
	// ActionSettleIssue: record that it is settled 解决遗留问题.
	ActionSettleIssue Action = "SETTLE_ISSUE"
	// ActionOverrideChargeClass: a head overrides who pays 更改收费类别.
	ActionOverrideChargeClass Action = "OVERRIDE_CHARGE_CLASS"
	// ActionPlanInstallation: say what is to be installed, and whom to ask for on site 制定安装计划.
	ActionPlanInstallation Action = "PLAN_INSTALLATION"
	// ActionGiveTaskOrder: give the task order of an installation 下达任务单.
	ActionGiveTaskOrder Action = "GIVE_TASK_ORDER"
	// ActionSiteReady: note when the site is ready for the crew 现场具备条件.
	ActionSiteReady Action = "SITE_READY"
	// ActionFillChecklist: go through the checklist of the load test 填写检查表.
	ActionFillChecklist Action = "FILL_CHECKLIST"
	// ActionAcceptInstallation: take the customer's signed acceptance 签署验收.
	ActionAcceptInstallation Action = "ACCEPT_INSTALLATION"
	// ActionDeemAccepted: count an installation as accepted that nobody signed for 可视验收.
	ActionDeemAccepted Action = "DEEM_ACCEPTED"
	// ActionSummarizeTrip: write the summary of the trip 出差总结.
	ActionSummarizeTrip Action = "SUMMARIZE_TRIP"
	// ActionRescheduleVisit: send other people, or at another time 改派.
	ActionRescheduleVisit Action = "RESCHEDULE_VISIT"
	// ActionDepartVisit: set out 出发.
	ActionDepartVisit Action = "DEPART_VISIT"
	// ActionArriveVisit: arrive 到达.
	ActionArriveVisit Action = "ARRIVE_VISIT"
	// ActionFinishVisit: end the work on site 完成.
	ActionFinishVisit Action = "FINISH_VISIT"
	// ActionSignOffVisit: take the customer's opinion and signature 客户签字.
	ActionSignOffVisit Action = "SIGN_OFF_VISIT"
	// ActionReturnVisit: be back 返回.
	ActionReturnVisit Action = "RETURN_VISIT"
	// ActionCancelVisit: call the visit off 取消派工.
	ActionCancelVisit Action = "CANCEL_VISIT"
	// ActionTransferGoods: goods change hands, signed by both sides 物品交接.
	ActionTransferGoods Action = "TRANSFER_GOODS"
	// ActionChangeReturnDay: name another day on which goods that are out are to be back 更改归还日期.
	ActionChangeReturnDay Action = "CHANGE_RETURN_DAY"
	// ActionOpenRepairCard: begin a repair in the workshop 开维修卡.
	ActionOpenRepairCard Action = "OPEN_REPAIR_CARD"
	// ActionFinishRepairCard: report the repair as done 维修完成.
	ActionFinishRepairCard Action = "FINISH_REPAIR_CARD"
	// ActionCheckRepairCard: the supervisor checks the repair 主管检验.
	ActionCheckRepairCard Action = "CHECK_REPAIR_CARD"
	// ActionImport: taken over from another system 导入.
	ActionImport Action = "IMPORT"
)

// Actions returns every Action in the order in which people expect them.
func Actions() []Action {
	return []Action{ActionRegister, ActionEdit, ActionTriage, ActionAssign, ActionReply, ActionPlan, ActionDispatch, ActionStart, ActionHold, ActionResume, ActionComplete, ActionConfirm, ActionReview, ActionSendBack, ActionClose, ActionReopen, ActionCancel, ActionComment, ActionAttach, ActionUsePart, ActionRemovePart, ActionRaiseIssue, ActionChangeIssue, ActionSettleIssue, ActionOverrideChargeClass, ActionPlanInstallation, ActionGiveTaskOrder, ActionSiteReady, ActionFillChecklist, ActionAcceptInstallation, ActionDeemAccepted, ActionSummarizeTrip, ActionRescheduleVisit, ActionDepartVisit, ActionArriveVisit, ActionFinishVisit, ActionSignOffVisit, ActionReturnVisit, ActionCancelVisit, ActionTransferGoods, ActionChangeReturnDay, ActionOpenRepairCard, ActionFinishRepairCard, ActionCheckRepairCard, ActionImport}
}

// Values lists the set for ent.
func (Action) Values() []string { return enum.Strings(Actions()) }

// MarshalGQL writes the value as a GraphQL enum.
func (a Action) MarshalGQL(w io.Writer) { enum.Marshal(w, a) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (a *Action) UnmarshalGQL(raw any) error { return enum.Unmarshal(a, raw, Actions()) }
