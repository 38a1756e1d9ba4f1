package exports

import (
	"fmt"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

// text is a word in both languages.
type text struct{ zh, en string }

func (t text) in(lang fault.Language) string {
	if lang == fault.English {
		return t.en
	}
	return t.zh
}

// words writes values as people of a language and a zone read them.
type words struct {
	lang fault.Language
	zone *time.Location
}

// moment is a time of the company's zone in a form that spreadsheets take for one.
func (w words) moment(at *time.Time) string {
	if at == nil || at.IsZero() {
		return ""
	}
	return at.In(w.zone).Format("2006-01-02 15:04")
}

// money is an amount of fen in yuan.
func (words) money(fen int64) string { return fmt.Sprintf("%d.%02d", fen/100, fen%100) }

// of names a value of a closed set; one without a name is written as it is.
func of[V ~string](w words, names map[V]text, value V) string {
	if name, ok := names[value]; ok {
		return name.in(w.lang)
	}
	return string(value)
}

// ofAny is of for a value that may be missing.
func ofAny[V ~string](w words, names map[V]text, value *V) string {
	if value == nil {
		return ""
	}
	return of(w, names, *value)
}

// The names of the closed sets, as the page has them.
var (
	statusNames = map[casework.Status]text{
		casework.StatusRegistered: {"已登记", "Registered"}, casework.StatusTriaged: {"已分派", "Triaged"},
		casework.StatusPlanned: {"已定方案", "Planned"}, casework.StatusDispatched: {"已派工", "Dispatched"},
		casework.StatusInProgress: {"处理中", "In progress"}, casework.StatusOnHold: {"已暂停", "On hold"},
		casework.StatusCompleted: {"已完工", "Completed"}, casework.StatusReviewed: {"已审核", "Reviewed"},
		casework.StatusClosed: {"已关闭", "Closed"}, casework.StatusCancelled: {"已取消", "Cancelled"},
	}
	kindNames = map[casework.Kind]text{
		casework.KindRepair: {"维修", "Repair"}, casework.KindComplaint: {"客诉", "Complaint"},
		casework.KindInstallation: {"安装调试", "Installation"}, casework.KindMaintenance: {"保养", "Maintenance"},
		casework.KindReturn: {"退换货", "Return"}, casework.KindInspection: {"巡检", "Inspection"},
		casework.KindTraining: {"培训", "Training"}, casework.KindTest: {"试验", "Test"},
		casework.KindConsultation: {"咨询", "Question"},
	}
	channelNames = map[casework.Channel]text{
		casework.ChannelPhone: {"电话", "Phone"}, casework.ChannelFax: {"传真", "Fax"},
		casework.ChannelLetter: {"信函", "Letter"}, casework.ChannelEmail: {"邮件", "E-mail"},
		casework.ChannelVisit: {"来访", "In person"}, casework.ChannelAgent: {"代理商", "Agent"},
		casework.ChannelBranch: {"办事处", "Branch office"}, casework.ChannelWeb: {"网络", "Web"},
	}
	severityNames = map[casework.Severity]text{
		casework.SeverityMinor: {"轻微", "Minor"}, casework.SeverityNormal: {"一般", "Normal"},
		casework.SeverityMajor: {"严重", "Major"}, casework.SeverityUrgent: {"紧急", "Urgent"},
	}
	chargeClassNames = map[casework.ChargeClass]text{
		casework.ChargeFreeWarranty: {"三包免费", "Free under warranty"}, casework.ChargeContract: {"合同内", "Contract"},
		casework.ChargePaid: {"收费", "Paid"}, casework.ChargeInternal: {"内部承担", "Internal"},
	}
	planNames = map[casework.Plan]text{
		casework.PlanRemote: {"远程答复", "Answer remotely"}, casework.PlanShipParts: {"寄送配件", "Ship parts"},
		casework.PlanOnSite: {"上门服务", "On-site visit"}, casework.PlanTakeBack: {"带回修理", "Take back for repair"},
	}
	outcomeNames = map[casework.Outcome]text{
		casework.OutcomeFixed: {"已修复", "Fixed"}, casework.OutcomeRepairable: {"可修复", "Repairable"},
		casework.OutcomeEndOfLife: {"无法修复", "Beyond repair"}, casework.OutcomeExchanged: {"已换货", "Exchanged"},
		casework.OutcomeRefunded: {"已退货", "Refunded"}, casework.OutcomeAnswered: {"已答复", "Answered"},
		casework.OutcomeNoFault: {"未发现故障", "No fault found"}, casework.OutcomeUnknown: {"未知", "Unknown"},
	}
	confirmationNames = map[casework.Confirmation]text{
		casework.ConfirmedBySignature: {"现场签字", "Signed on site"}, casework.ConfirmedByPhone: {"电话确认", "By phone"},
		casework.ConfirmedInWriting: {"书面确认", "In writing"}, casework.ConfirmedAbsent: {"无法取得确认", "Not to be had"},
	}
)
