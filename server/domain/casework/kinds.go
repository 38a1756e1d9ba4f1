package casework

import (
	"io"

	"sanbao/server/domain/enum"
)

// Kind is what a service record is about.
type Kind string

const (
	// KindRepair: a fault of a unit, to be repaired 维修.
	KindRepair Kind = "REPAIR"
	// KindComplaint: a customer's complaint 客诉.
	KindComplaint Kind = "COMPLAINT"
	// KindInstallation: installing and commissioning a unit 安装调试.
	KindInstallation Kind = "INSTALLATION"
	// KindMaintenance: planned maintenance 保养.
	KindMaintenance Kind = "MAINTENANCE"
	// KindReturn: goods taken back or exchanged 退换货.
	KindReturn Kind = "RETURN"
	// KindInspection: a periodic inspection 巡检.
	KindInspection Kind = "INSPECTION"
	// KindTraining: training of the customer's people 培训.
	KindTraining Kind = "TRAINING"
	// KindTest: a paid test 试验.
	KindTest Kind = "TEST"
	// KindConsultation: a question that needs an answer only 咨询.
	KindConsultation Kind = "CONSULTATION"
)

// Kinds returns every Kind in the order in which people expect them.
func Kinds() []Kind {
	return []Kind{KindRepair, KindComplaint, KindInstallation, KindMaintenance, KindReturn, KindInspection, KindTraining, KindTest, KindConsultation}
}

// Values lists the set for ent.
func (Kind) Values() []string { return enum.Strings(Kinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k Kind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *Kind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, Kinds()) }

// Channel is how the customer reached the service desk.
type Channel string

const (
	// ChannelPhone: a telephone call 电话.
	ChannelPhone Channel = "PHONE"
	// ChannelFax: a fax 传真.
	ChannelFax Channel = "FAX"
	// ChannelLetter: a letter 信函.
	ChannelLetter Channel = "LETTER"
	// ChannelEmail: an e-mail 邮件.
	ChannelEmail Channel = "EMAIL"
	// ChannelVisit: the customer came in person 来访.
	ChannelVisit Channel = "VISIT"
	// ChannelAgent: through an agent 代理商.
	ChannelAgent Channel = "AGENT"
	// ChannelBranch: through a branch office 办事处.
	ChannelBranch Channel = "BRANCH"
	// ChannelWeb: a web form or chat 网络.
	ChannelWeb Channel = "WEB"
)

// Channels returns every Channel in the order in which people expect them.
func Channels() []Channel {
	return []Channel{ChannelPhone, ChannelFax, ChannelLetter, ChannelEmail, ChannelVisit, ChannelAgent, ChannelBranch, ChannelWeb}
}

// Values lists the set for ent.
func (Channel) Values() []string { return enum.Strings(Channels()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c Channel) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *Channel) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, Channels()) }

// Severity is how bad the fault or complaint is; it orders the work.
type Severity string

const (
	// SeverityMinor: usable, a nuisance 轻微.
	SeverityMinor Severity = "MINOR"
	// SeverityNormal: usable with limits 一般.
	SeverityNormal Severity = "NORMAL"
	// SeverityMajor: not usable, or repeated 严重.
	SeverityMajor Severity = "MAJOR"
	// SeverityUrgent: danger, or production stands still 紧急.
	SeverityUrgent Severity = "URGENT"
)

// Severities returns every Severity in the order in which people expect them.
func Severities() []Severity {
	return []Severity{SeverityMinor, SeverityNormal, SeverityMajor, SeverityUrgent}
}

// Values lists the set for ent.
func (Severity) Values() []string { return enum.Strings(Severities()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s Severity) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *Severity) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, Severities()) }

// ChargeClass is who pays for the work on a record.
type ChargeClass string

const (
	// ChargeFreeWarranty: free under the three guarantees 三包免费.
	ChargeFreeWarranty ChargeClass = "FREE_WARRANTY"
	// ChargeContract: covered by a maintenance contract or an extension 合同.
	ChargeContract ChargeClass = "CONTRACT"
	// ChargePaid: the customer pays 收费.
	ChargePaid ChargeClass = "PAID"
	// ChargeInternal: borne by a department of the company 内部.
	ChargeInternal ChargeClass = "INTERNAL"
)

// ChargeClasses returns every ChargeClass in the order in which people expect them.
func ChargeClasses() []ChargeClass {
	return []ChargeClass{ChargeFreeWarranty, ChargeContract, ChargePaid, ChargeInternal}
}

// Values lists the set for ent.
func (ChargeClass) Values() []string { return enum.Strings(ChargeClasses()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c ChargeClass) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *ChargeClass) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, ChargeClasses()) }

// Plan is the repair plan 维修方案 chosen after analysis.
type Plan string

const (
	// PlanRemote: answer remotely 远程答复.
	PlanRemote Plan = "REMOTE"
	// PlanShipParts: ship parts and follow them until fitted 寄送配件.
	PlanShipParts Plan = "SHIP_PARTS"
	// PlanOnSite: send someone 上门服务.
	PlanOnSite Plan = "ON_SITE"
	// PlanTakeBack: take the goods back for repair 带回修理.
	PlanTakeBack Plan = "TAKE_BACK"
)

// Plans returns every Plan in the order in which people expect them.
func Plans() []Plan {
	return []Plan{PlanRemote, PlanShipParts, PlanOnSite, PlanTakeBack}
}

// Values lists the set for ent.
func (Plan) Values() []string { return enum.Strings(Plans()) }

// MarshalGQL writes the value as a GraphQL enum.
func (p Plan) MarshalGQL(w io.Writer) { enum.Marshal(w, p) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (p *Plan) UnmarshalGQL(raw any) error { return enum.Unmarshal(p, raw, Plans()) }

// HoldReason is why work on a record is paused.
type HoldReason string

const (
	// HoldCustomer: the customer has to do or say something first 等待客户.
	HoldCustomer HoldReason = "WAITING_FOR_CUSTOMER"
	// HoldParts: parts are not there yet 等待配件.
	HoldParts HoldReason = "WAITING_FOR_PARTS"
	// HoldSite: the site is not ready 等待现场条件.
	HoldSite HoldReason = "WAITING_FOR_SITE"
	// HoldSupplier: a supplier has to act first 等待供应商.
	HoldSupplier HoldReason = "WAITING_FOR_SUPPLIER"
	// HoldOther: something else; the note says what 其他.
	HoldOther HoldReason = "OTHER"
)

// HoldReasons returns every HoldReason in the order in which people expect them.
func HoldReasons() []HoldReason {
	return []HoldReason{HoldCustomer, HoldParts, HoldSite, HoldSupplier, HoldOther}
}

// Values lists the set for ent.
func (HoldReason) Values() []string { return enum.Strings(HoldReasons()) }

// MarshalGQL writes the value as a GraphQL enum.
func (h HoldReason) MarshalGQL(w io.Writer) { enum.Marshal(w, h) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (h *HoldReason) UnmarshalGQL(raw any) error { return enum.Unmarshal(h, raw, HoldReasons()) }

// Outcome is what came of the work.
type Outcome string

const (
	// OutcomeFixed: the fault is repaired, or the work is done 已修复.
	OutcomeFixed Outcome = "FIXED"
	// OutcomeRepairable: not repaired yet, but it can be 可修复.
	OutcomeRepairable Outcome = "REPAIRABLE"
	// OutcomeEndOfLife: cannot be repaired 无法修复.
	OutcomeEndOfLife Outcome = "END_OF_LIFE"
	// OutcomeExchanged: the unit was exchanged 已换货.
	OutcomeExchanged Outcome = "EXCHANGED"
	// OutcomeRefunded: the purchase price was refunded 已退货.
	OutcomeRefunded Outcome = "REFUNDED"
	// OutcomeAnswered: the question or complaint was answered 已答复.
	OutcomeAnswered Outcome = "ANSWERED"
	// OutcomeNoFault: no fault was found 未发现故障.
	OutcomeNoFault Outcome = "NO_FAULT"
	// OutcomeUnknown: not known 未知.
	OutcomeUnknown Outcome = "UNKNOWN"
)

// Outcomes returns every Outcome in the order in which people expect them.
func Outcomes() []Outcome {
	return []Outcome{OutcomeFixed, OutcomeRepairable, OutcomeEndOfLife, OutcomeExchanged, OutcomeRefunded, OutcomeAnswered, OutcomeNoFault, OutcomeUnknown}
}

// Values lists the set for ent.
func (Outcome) Values() []string { return enum.Strings(Outcomes()) }

// MarshalGQL writes the value as a GraphQL enum.
func (o Outcome) MarshalGQL(w io.Writer) { enum.Marshal(w, o) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (o *Outcome) UnmarshalGQL(raw any) error { return enum.Unmarshal(o, raw, Outcomes()) }

// Confirmation is how the customer confirmed the work.
type Confirmation string

const (
	// ConfirmedBySignature: signed on the spot 现场签字.
	ConfirmedBySignature Confirmation = "SIGNATURE"
	// ConfirmedByPhone: by telephone 电话确认.
	ConfirmedByPhone Confirmation = "PHONE"
	// ConfirmedInWriting: by letter, e-mail or message 书面确认.
	ConfirmedInWriting Confirmation = "WRITTEN"
	// ConfirmedAbsent: not to be had; the note says why 无法取得确认.
	ConfirmedAbsent Confirmation = "ABSENT"
)

// Confirmations returns every Confirmation in the order in which people expect them.
func Confirmations() []Confirmation {
	return []Confirmation{ConfirmedBySignature, ConfirmedByPhone, ConfirmedInWriting, ConfirmedAbsent}
}

// Values lists the set for ent.
func (Confirmation) Values() []string { return enum.Strings(Confirmations()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c Confirmation) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *Confirmation) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, Confirmations()) }

// Opinion is the customer's opinion of the service, in four grades.
type Opinion string

const (
	// OpinionVerySatisfied: very satisfied 非常满意.
	OpinionVerySatisfied Opinion = "VERY_SATISFIED"
	// OpinionSatisfied: satisfied 满意.
	OpinionSatisfied Opinion = "SATISFIED"
	// OpinionFair: fair 一般.
	OpinionFair Opinion = "FAIR"
	// OpinionDissatisfied: dissatisfied 不满意.
	OpinionDissatisfied Opinion = "DISSATISFIED"
)

// Opinions returns every Opinion in the order in which people expect them.
func Opinions() []Opinion {
	return []Opinion{OpinionVerySatisfied, OpinionSatisfied, OpinionFair, OpinionDissatisfied}
}

// Values lists the set for ent.
func (Opinion) Values() []string { return enum.Strings(Opinions()) }

// MarshalGQL writes the value as a GraphQL enum.
func (o Opinion) MarshalGQL(w io.Writer) { enum.Marshal(w, o) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (o *Opinion) UnmarshalGQL(raw any) error { return enum.Unmarshal(o, raw, Opinions()) }

// AttachmentKind is what an attachment shows.
type AttachmentKind string

const (
	// AttachmentPhoto: a photo of the unit, the site or the fault 照片.
	AttachmentPhoto AttachmentKind = "PHOTO"
	// AttachmentDocument: a letter, report or form 文件.
	AttachmentDocument AttachmentKind = "DOCUMENT"
	// AttachmentSignature: the customer's signature drawn on the screen 签名.
	AttachmentSignature AttachmentKind = "SIGNATURE"
)

// AttachmentKinds returns every AttachmentKind in the order in which people expect them.
func AttachmentKinds() []AttachmentKind {
	return []AttachmentKind{AttachmentPhoto, AttachmentDocument, AttachmentSignature}
}

// Values lists the set for ent.
func (AttachmentKind) Values() []string { return enum.Strings(AttachmentKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (a AttachmentKind) MarshalGQL(w io.Writer) { enum.Marshal(w, a) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (a *AttachmentKind) UnmarshalGQL(raw any) error {
	return enum.Unmarshal(a, raw, AttachmentKinds())
}
