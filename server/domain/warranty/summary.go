package warranty

import (
	"fmt"
	"strings"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty/ledger"
)

// Summary tells the answer in one sentence, fit to be shown to the customer: what
// is open until when, since which day and with which stops, and what an exchange
// still takes.
func (r UnitRights) Summary(language fault.Language) string {
	comma, colon, semicolon := "，", "：", "；"
	if language == fault.English {
		comma, colon, semicolon = ", ", ": ", "; "
	}
	say := func(clauses []clause) string {
		said := make([]string, len(clauses))
		for i, c := range clauses {
			said[i] = fill(c.texts, c.params, language)
		}
		return strings.Join(said, comma)
	}
	text := say(r.openClauses())
	if reasons := r.reasonClauses(); len(reasons) > 0 {
		text += colon + say(reasons)
	}
	if outlook := r.outlookClauses(); len(outlook) > 0 {
		text += semicolon + say(outlook)
	}
	return text
}

// clause is a part of a summary.
type clause struct {
	texts
	params map[string]any
}

func until(day calendar.Date) map[string]any { return map[string]any{"until": day} }

// openClauses tell what is open; of the parts those that outlast the whole.
func (r UnitRights) openClauses() []clause {
	var open []clause
	if r.Refund.Open {
		open = append(open, clause{texts{"退货至{until}", "refund until {until}"}, until(r.Refund.Until)})
	}
	if r.Exchange.Open {
		open = append(open, clause{texts{"换货至{until}", "exchange until {until}"}, until(r.Exchange.Until)})
	}
	switch {
	case r.underContract():
		end := calendar.Later(coveredUntil(r.Day, r.unit.Covers), r.Repair.Until)
		return append(open, clause{texts{"维保合同或延保至{until}", "repair under contract until {until}"}, until(end)})
	case r.Repair.Open:
		open = append(open, clause{texts{"免费修理至{until}", "repair free until {until}"}, until(r.extended)})
		if r.Repair.Until.After(r.extended) {
			open = append(open, clause{texts{"其后由维保合同或延保承担至{until}", "then under contract until {until}"}, until(r.Repair.Until)})
		}
		return open
	case r.Start.IsZero():
		return []clause{{texts: texts{"起算日不详，无法计算三包期限", "the day of purchase is not known, so no right can be told"}}}
	case r.Repair.Until.IsZero():
		return []clause{{texts: texts{"未承诺免费修理", "no free repair is promised"}}}
	}
	ended := []clause{{texts{"免费修理已于{until}届满", "free repair ended with {until}"}, until(r.Repair.Until)}}
	return append(ended, r.partClauses()...)
}

// partClauses tell of main parts that are still repaired free when the whole no
// longer is.
func (r UnitRights) partClauses() []clause {
	var open []clause
	if r.MainPartRepair.Open {
		open = append(open, clause{texts{"主要部件免费修理至{until}", "main parts repaired free until {until}"}, until(r.MainPartRepair.Until)})
	}
	for _, part := range r.Parts {
		if part.Repair.Open && part.Repair.Until.After(r.MainPartRepair.Until) {
			open = append(open, clause{texts{"{part}免费修理至{until}", "{part} repaired free until {until}"},
				map[string]any{"part": part.Part.Name, "until": part.Repair.Until}})
		}
	}
	return open
}

// reasonClauses tell since when, and for how long the clock stood still.
func (r UnitRights) reasonClauses() []clause {
	if r.Start.IsZero() {
		return nil
	}
	begun := map[ledger.StartBasis]texts{
		ByInvoice:      {"{start}购买", "bought {start}"},
		ByInstallation: {"{start}安装", "installed {start}"},
		ByAcceptance:   {"{start}验收", "accepted {start}"},
	}
	text, known := begun[r.StartBasis]
	if r.Start == r.Exchanged {
		text = texts{"{start}换货", "exchanged {start}"}
	} else if !known {
		text = texts{"自{start}起算", "counted from {start}"}
	}
	reasons := []clause{{text, map[string]any{"start": r.Start}}}
	if r.Suspended > 0 {
		reasons = append(reasons, clause{texts{"因 {repairs} 次修理停止计算 {stopped}", "clock stopped {stopped} for {repairs}"},
			map[string]any{"repairs": r.SuspendedFor, "stopped": r.Suspended}})
	}
	return reasons
}

// outlookClauses tell that an exchange is due, and why, or what it still takes.
func (r UnitRights) outlookClauses() []clause {
	var told []clause
	due := map[Ground]texts{
		FailedRepairs: {"已修理 {failed} 次仍不能正常使用，应予换货", "exchange due after {failed} without success"},
		PartsLimit:    {"因缺少零配件逾期未修好，应予换货", "exchange due for want of parts"},
		RepairerLimit: {"因修理者自身原因逾期未修好，应予换货", "exchange due at the repairer's cost, who took too long"},
	}
	for _, ground := range r.ExchangeGrounds {
		if text, reason := due[ground]; reason {
			told = append(told, clause{text, map[string]any{"failed": r.FailedRepairs}})
		}
	}
	short := r.unit.Policy.FailedRepairsForExchange - r.FailedRepairs
	if len(told) == 0 && r.FailedRepairs > 0 && short > 0 && entitlement(Exchange, r.PolicyRepairUntil, r.Day).Open {
		more := fmt.Sprintf("%d more failed repairs", short)
		if short == 1 {
			more = "one more failed repair"
		}
		told = append(told, clause{texts{fmt.Sprintf("再修理 %d 次仍不能正常使用，即应换货", short), "exchange due after " + more}, nil})
	}
	return told
}
