package notices

import (
	"regexp"
	"strings"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/sla"
)

// words are one text in the languages of the product. A name in braces stands for a
// param; what stands in brackets is left out where a param in it is not known.
type words struct{ zh, en string }

func (w words) in(language fault.Language) string {
	if language == fault.English {
		return w.en
	}
	return w.zh
}

// catalogue is what notices say.
var catalogue = map[notice.Kind]words{
	notice.ClockWarning: {"{number} 的{clock}将于 {due} 到期[（{customer}：{symptom}）]",
		"{clock} of {number} is due at {due}[ ({customer}: {symptom})]"},
	notice.ClockBreached: {"{number} 的{clock}已超时，应于 {due} 前完成[（{customer}：{symptom}）]",
		"{clock} of {number} is overdue since {due}[ ({customer}: {symptom})]"},
	notice.Mentioned: {"{actor}在 {number} 中提到了您：{note}", "{actor} mentioned you on {number}: {note}"},
	notice.Assigned: {"{actor}将 {number} 分配给您[（{customer}：{symptom}）]",
		"{actor} made you responsible for {number}[ ({customer}: {symptom})]"},
	notice.Dispatched: {"您被派往 {number}，{start} 上门[（{customer}：{symptom}）]",
		"You are sent on {number} at {start}[ ({customer}: {symptom})]"},
	notice.IssueDue:            {"{number} 的遗留问题于 {day} 到期：{issue}", "An issue left over on {number} is due on {day}: {issue}"},
	notice.FreeMaintenanceEnds: {"[{customer}的 ]{model} {serial} 免费维保将于 {day} 到期", "The free maintenance of {model} {serial}[ ({customer})] ends on {day}"},
	notice.ContractEnds:        {"[{customer}的 ]{model} {serial} 维保合同[ {contract}] 将于 {day} 到期", "The maintenance contract[ {contract}] on {model} {serial}[ ({customer})] ends on {day}"},
	notice.ExchangeRipens:      {"[{customer}的 ]{model} {serial} 即将符合换货条件[（{day}）][：{note}]", "The right to an exchange of {model} {serial}[ ({customer})] is about to ripen[ on {day}][: {note}]"},
	notice.RepairLate:          {"{number} 带回修理的物品应于 {day} 归还，尚未归还[（{customer}：{goods}）]", "The goods taken back on {number} were due back on {day}[ ({customer}: {goods})]"},
	notice.CertificateEnds:     {"{technician}的{category}证书 {certificate} 将于 {day} 到期", "{technician}'s certificate {certificate} for {category} expires on {day}"},
	notice.ScheduleTrouble:     {"定时查询“{query}”运行失败，将于 {next} 重试：{reason}", "The scheduled query “{query}” failed and is tried again at {next}: {reason}"},
	notice.QueryBroken:         {"查询“{query}”已无法运行，请修改：{reason}", "The query “{query}” does not run any more and has to be changed: {reason}"},
}

// visitWords are what a Dispatched notice says of a visit that is known already.
var visitWords = map[string]words{
	VisitMoved:     {"{number} 的上门时间改为 {start}", "The visit for {number} has been moved to {start}"},
	VisitCalledOff: {"{number} 原定 {start} 的上门已取消", "The visit for {number} at {start} has been called off"},
	VisitGiven:     {"{number} 原定 {start} 的上门已改派他人", "The visit for {number} at {start} has been given to others"},
}

// scheduleWords are what a ScheduleTrouble notice says beside that a run failed.
var scheduleWords = map[string]words{
	ScheduleGivenUp: {"定时查询“{query}”多次运行失败，下次于 {next} 运行：{reason}", "The scheduled query “{query}” failed several times and runs next at {next}: {reason}"},
	ScheduleStopped: {"定时查询“{query}”已停止：您已无权查看该查询", "The scheduled query “{query}” was stopped: you do not see the query any more"},
	ScheduleLeftOut: {"定时查询“{query}”未发送给无权查看该查询的人员：{people}", "The scheduled query “{query}” was not sent to people who do not see it: {people}"},
}

// clockNames name the response clocks.
var clockNames = map[string]words{
	string(sla.Reply):      {"首次答复", "The first reply"},
	string(sla.OnSite):     {"到达现场", "The arrival on site"},
	string(sla.Resolution): {"处理完成", "The resolution"},
}

// What stands around the words in an e-mail.
var (
	footer        = words{"此邮件由系统自动发送，请勿回复。修改通知方式：", "This e-mail was sent automatically; please do not answer it. To change how you are told: "}
	digestSubject = words{"{day} 通知汇总：{count} 条", "Notifications of {day}: {count}"}
	digestMore    = words{"其余 {count} 条见系统通知页面", "{count} more stand on the page of notifications"}
)

// Moment writes an instant as a param.
func Moment(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// Text says what a notice says, in a language; moments are the zone's.
func Text(kind notice.Kind, params map[string]string, language fault.Language, zone *time.Location) string {
	template := catalogue[kind]
	if known, ok := visitWords[params[ParamChange]]; ok && kind == notice.Dispatched {
		template = known
	}
	if known, ok := scheduleWords[params[ParamChange]]; ok && kind == notice.ScheduleTrouble {
		template = known
	}
	return fill(template.in(language), func(name string) string {
		value := params[name]
		if name == ParamClock {
			return clockNames[value].in(language)
		}
		if at, err := time.Parse(time.RFC3339, value); err == nil && (name == ParamStart || name == ParamDue || name == ParamNext) {
			return at.In(zone).Format("2006-01-02 15:04")
		}
		return value
	})
}

var (
	optional    = regexp.MustCompile(`\[[^\]]*\]`)
	placeholder = regexp.MustCompile(`\{\w+\}`)
)

// fill puts values into a template.
func fill(template string, value func(name string) string) string {
	filled := func(name string) string { return value(strings.Trim(name, "{}")) }
	template = optional.ReplaceAllStringFunc(template, func(part string) string {
		for _, name := range placeholder.FindAllString(part, -1) {
			if filled(name) == "" {
				return ""
			}
		}
		return part[1 : len(part)-1]
	})
	return placeholder.ReplaceAllStringFunc(template, filled)
}

// Day writes a calendar day as a param.
func Day(d calendar.Date) string { return d.String() }

// body returns the text of an e-mail about one thing.
func body(language fault.Language, text, link, settings string) string {
	return text + "\n\n" + link + "\n\n-- \n" + footer.in(language) + settings + "\n"
}

// shortened returns a text on one line, cut where it is longer than limit.
func shortened(text string, limit int) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit-1]) + "…"
	}
	return text
}
