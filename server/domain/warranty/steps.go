package warranty

import (
	"fmt"
	"strings"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

// StepKey names one step of an explanation. Keys cross the API, so that a client
// may phrase them itself; Step.Text phrases them for everybody else.
type StepKey string

const (
	// NoStart: no day is known with which the periods could start.
	NoStart StepKey = "no_start"
	// StartsAfter: the periods start with {start}, a day that is itself not counted.
	StartsAfter StepKey = "starts_after"
	// NotBegun: {day} comes before {start}, so every right that is given is open.
	NotBegun StepKey = "not_begun"
	// RefundOpen, RefundOver: refund within {days}, until {until}.
	RefundOpen StepKey = "refund_open"
	RefundOver StepKey = "refund_over"
	// RefundNotGiven: the terms give no refund.
	RefundNotGiven StepKey = "refund_not_given"
	// ExchangeOpen, ExchangeOver: exchange within {days}, until {until}.
	ExchangeOpen StepKey = "exchange_open"
	ExchangeOver StepKey = "exchange_over"
	// ExchangeNotGiven: the terms give no exchange by days.
	ExchangeNotGiven StepKey = "exchange_not_given"
	// ExchangeDueOpen, ExchangeDueOver: an exchange is due after {failed} failed
	// repairs, until {until}.
	ExchangeDueOpen StepKey = "exchange_due_open"
	ExchangeDueOver StepKey = "exchange_due_over"
	// ExchangeDueAfter: after {more} further failed repairs an exchange is due.
	ExchangeDueAfter StepKey = "exchange_due_after"
	// RepairPeriod: the whole unit is repaired free for {months}, until {until}.
	RepairPeriod StepKey = "repair_period"
	// MainPartPeriod: main parts are repaired free for {months}, until {until}.
	MainPartPeriod StepKey = "main_part_period"
	// RepairExtended: an extension moves the end of free repair to {until}.
	RepairExtended StepKey = "repair_extended"
	// RepairOpen, RepairOver: the outcome for free repair, until {until}.
	RepairOpen StepKey = "repair_open"
	RepairOver StepKey = "repair_over"
	// RepairNotGiven: the terms give no free repair.
	RepairNotGiven StepKey = "repair_not_given"
	// ContractCovers: a contract or an extension stands for repairs until {until}.
	ContractCovers StepKey = "contract_covers"
)

// Step is one sentence of an explanation.
type Step struct {
	Key StepKey `json:"key"`
	// Params fill the sentence: a calendar.Date for start, day and until, an int
	// for days, months, failed and more.
	Params map[string]any `json:"params,omitempty"`
}

type texts struct{ zh, en string }

var phrases = map[StepKey]texts{
	NoStart:          {"没有购买、安装或验收日期，无法计算三包期限", "no date of purchase, installation or acceptance is known, so no period can be counted"},
	StartsAfter:      {"三包期限自{start}起算，当日不计入", "the periods start with {start}; that day itself is not counted"},
	NotBegun:         {"{day}早于起算日，期限尚未开始，各项权利均有效", "{day} comes before that day: no period has begun to run, and every right given is open"},
	RefundOpen:       {"退货：{days}内，至{until}（含当日）有效", "refund: within {days}, open until and including {until}"},
	RefundOver:       {"退货：{days}内，已于{until}届满", "refund: within {days}, ended with {until}"},
	RefundNotGiven:   {"退货：未作承诺", "refund: not promised"},
	ExchangeOpen:     {"换货：{days}内，至{until}（含当日）有效", "exchange: within {days}, open until and including {until}"},
	ExchangeOver:     {"换货：{days}内，已于{until}届满", "exchange: within {days}, ended with {until}"},
	ExchangeNotGiven: {"换货：未作期限承诺", "exchange: not promised by days"},
	ExchangeDueOpen:  {"已修理 {failed} 次仍不能正常使用，应予换货，至{until}（含当日）有效", "{failed} without success: an exchange is due, open until and including {until}"},
	ExchangeDueOver:  {"已修理 {failed} 次仍不能正常使用，但换货期限已于{until}届满", "{failed} without success, but the time for an exchange ended with {until}"},
	ExchangeDueAfter: {"再修理 {more} 次仍不能正常使用，即应换货", "{more} more without success, and an exchange is due"},
	RepairPeriod:     {"整机免费修理期 {months}，至{until}", "the whole unit is repaired free for {months}, until {until}"},
	MainPartPeriod:   {"主要部件免费修理期 {months}，至{until}", "main parts are repaired free for {months}, until {until}"},
	RepairExtended:   {"延长保修至{until}", "an extension moves the end to {until}"},
	RepairOpen:       {"免费修理：至{until}（含当日）有效", "free repair: open until and including {until}"},
	RepairOver:       {"免费修理：已于{until}届满", "free repair: ended with {until}"},
	RepairNotGiven:   {"免费修理：未作承诺", "free repair: not promised"},
	ContractCovers:   {"维保合同或延保覆盖当日，至{until}（含当日）", "a contract or an extension covers the day, until and including {until}"},
}

// Text phrases the step. An unknown language is answered in Chinese, an unknown
// key with the key itself.
func (s Step) Text(language fault.Language) string {
	phrase, ok := phrases[s.Key]
	if !ok {
		return string(s.Key)
	}
	text, say := phrase.zh, sayInChinese
	if language == fault.English {
		text, say = phrase.en, sayInEnglish
	}
	for name, value := range s.Params {
		text = strings.ReplaceAll(text, "{"+name+"}", say(name, value))
	}
	return text
}

func sayInChinese(name string, value any) string {
	if date, ok := value.(calendar.Date); ok {
		return fmt.Sprintf("%d年%d月%d日", date.Year(), int(date.Month()), date.Day())
	}
	switch name {
	case "days":
		return fmt.Sprintf("%d 日", value)
	case "months":
		return fmt.Sprintf("%d 个月", value)
	}
	return fmt.Sprint(value)
}

func sayInEnglish(name string, value any) string {
	if date, ok := value.(calendar.Date); ok {
		return fmt.Sprintf("%d %s %d", date.Day(), date.Month(), date.Year())
	}
	unit := map[string]string{"days": "day", "months": "month", "failed": "repair", "more": "repair"}[name]
	if value != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d %s", value, unit)
}

// explain writes down how the answer came about.
func explain(terms Terms, answer Answer, ends periodEnds) []Step {
	if answer.Start.IsZero() {
		return []Step{{Key: NoStart}}
	}
	steps := []Step{{StartsAfter, map[string]any{"start": answer.Start}}}
	if answer.Day.Before(answer.Start) {
		steps = append(steps, Step{NotBegun, map[string]any{"day": answer.Day}})
	}
	steps = append(steps, explainDays(answer, ends)...)
	steps = append(steps, explainFailedRepairs(terms, answer, ends)...)
	return append(steps, explainRepair(terms, answer, ends)...)
}

func explainDays(answer Answer, ends periodEnds) []Step {
	byDays := entitlement(Exchange, ends.exchangeByDays, answer.Day)
	return []Step{
		byDaysStep(answer, answer.Refund, RefundOpen, RefundOver, RefundNotGiven),
		byDaysStep(answer, byDays, ExchangeOpen, ExchangeOver, ExchangeNotGiven),
	}
}

// byDaysStep tells the days from the end, not from the terms: the exchange lasts
// as long as the refund where the terms say less.
func byDaysStep(answer Answer, e Entitlement, open, over, notGiven StepKey) Step {
	if e.Until.IsZero() {
		return Step{Key: notGiven}
	}
	return Step{either(e.Open, open, over), map[string]any{"days": e.Until.DaysSince(answer.Start), "until": e.Until}}
}

func explainFailedRepairs(terms Terms, answer Answer, ends periodEnds) []Step {
	if terms.FailedRepairsForExchange <= 0 {
		return nil
	}
	due := entitlement(Exchange, ends.exchangeByRepairs, answer.Day)
	if !due.Until.IsZero() {
		return []Step{{either(due.Open, ExchangeDueOpen, ExchangeDueOver),
			map[string]any{"failed": terms.FailedRepairs, "until": due.Until}}}
	}
	stillPossible := entitlement(Exchange, ends.wholeUnit, answer.Day).Open
	if terms.FailedRepairs <= 0 || !stillPossible {
		return nil
	}
	return []Step{{ExchangeDueAfter, map[string]any{"more": terms.FailedRepairsForExchange - terms.FailedRepairs}}}
}

func explainRepair(terms Terms, answer Answer, ends periodEnds) []Step {
	var steps []Step
	if terms.RepairMonths > 0 {
		steps = append(steps, Step{RepairPeriod,
			map[string]any{"months": terms.RepairMonths, "until": afterMonths(answer.Start, terms.RepairMonths)}})
	}
	if answer.MainPart && terms.MainPartMonths > 0 {
		steps = append(steps, Step{MainPartPeriod,
			map[string]any{"months": terms.MainPartMonths, "until": afterMonths(answer.Start, terms.MainPartMonths)}})
	}
	if terms.ExtendedUntil.After(ends.unextended) {
		steps = append(steps, Step{RepairExtended, map[string]any{"until": terms.ExtendedUntil}})
	}
	if answer.Repair.Until.IsZero() {
		return append(steps, Step{Key: RepairNotGiven})
	}
	return append(steps, Step{either(answer.Repair.Open, RepairOpen, RepairOver), map[string]any{"until": answer.Repair.Until}})
}

func either(open bool, whenOpen, whenOver StepKey) StepKey {
	if open {
		return whenOpen
	}
	return whenOver
}
