package warranty

import (
	"fmt"
	"strings"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty/ledger"
)

type texts struct{ zh, en string }

var phrases = map[StepKey]texts{
	NoStart:           {"没有购买、安装或验收日期，无法计算三包期限", "no date of purchase, installation or acceptance is known, so no period can be counted"},
	StartsAfter:       {"三包期限自{start}起算，当日不计入", "the periods start with {start}; that day itself is not counted"},
	NotBegun:          {"{day}早于起算日，期限尚未开始，各项权利均有效", "{day} comes before that day: no period has begun to run, and every right given is open"},
	ExchangedAnew:     {"{exchanged}换货，三包期限自换货之日起重新计算", "exchanged on {exchanged}: the periods start anew"},
	ExchangedOn:       {"{exchanged}换货，免费修理期不重新计算", "exchanged on {exchanged}: the months of free repair run on"},
	RefundOpen:        {"退货：{days}内，至{until}（含当日）有效", "refund: within {days}, open until and including {until}"},
	RefundOver:        {"退货：{days}内，已于{until}届满", "refund: within {days}, ended with {until}"},
	RefundNotGiven:    {"退货：未作承诺", "refund: not promised"},
	ExchangeOpen:      {"换货：{days}内，至{until}（含当日）有效", "exchange: within {days}, open until and including {until}"},
	ExchangeOver:      {"换货：{days}内，已于{until}届满", "exchange: within {days}, ended with {until}"},
	ExchangeNotGiven:  {"换货：未作期限承诺", "exchange: not promised by days"},
	DidNotHold:        {"{repaired}的修理未能保持正常使用 {days}：{back}再次报修，计为一次未修好", "the repair of {repaired} did not hold for {days}: the unit came back on {back}, so it counts as failed"},
	ExchangeDueOpen:   {"已修理 {failed} 次仍不能正常使用，应予换货，至{until}（含当日）有效", "{failed} without success: an exchange is due, open until and including {until}"},
	ExchangeDueOver:   {"已修理 {failed} 次仍不能正常使用，但换货期限已于{until}届满", "{failed} without success, but the time for an exchange ended with {until}"},
	ExchangeDueAfter:  {"再修理 {more} 次仍不能正常使用，即应换货", "{more} more without success, and an exchange is due"},
	PartsLimitDue:     {"自{from}送修，因缺少零配件 {elapsed}未修好{papers}，超过 {limit}，应予换货", "in for repair since {from}, not repaired for {elapsed} for want of parts{papers}, more than {limit}: an exchange is due"},
	PartsLimitNear:    {"自{from}送修，因缺少零配件 {elapsed}未修好{papers}，超过 {limit}即应换货", "in for repair since {from}, not repaired for {elapsed} for want of parts{papers}: above {limit} an exchange is due"},
	RepairerLimitDue:  {"自{from}送修，因修理者自身原因占用 {elapsed}{papers}，超过 {limit}，应予换货，费用由修理者承担", "in for repair since {from}, {elapsed} taken by the repairer's own fault{papers}, more than {limit}: an exchange is due at the repairer's cost"},
	RepairerLimitNear: {"自{from}送修，因修理者自身原因占用 {elapsed}{papers}，超过 {limit}即应换货，费用由修理者承担", "in for repair since {from}, {elapsed} taken by the repairer's own fault{papers}: above {limit} an exchange is due at the repairer's cost"},
	RefundForWant:     {"符合换货条件但无同型号产品，可要求按发票价格全额退货", "an exchange can be claimed and there is no unit of the model: the whole price is paid back on request"},
	RefundDeclined:    {"不愿换货的，可按发票价格扣除每日 {rate}折旧费后退货", "who declines the exchange is paid back the price less {rate} for each day in use"},
	RepairPeriod:      {"整机免费修理期 {months}，至{until}", "the whole unit is repaired free for {months}, until {until}"},
	StoodStill:        {"{from}至{back}修理占用或待件{papers}，扣除 {stopped}", "away from {from} to {back} for repair or for want of parts{papers}: {stopped} deducted"},
	StandsStill:       {"{from}起修理占用或待件{papers}，期限停止计算，已扣除 {stopped}", "away since {from} for repair or for want of parts{papers}: the clock stands still, {stopped} deducted so far"},
	StoppedInAll:      {"因 {repairs} 次修理共扣除 {stopped}，期限顺延至{until}", "{stopped} deducted for {repairs}: the end moves to {until}"},
	Rolled:            {"{nominal}为休息日，届满日顺延至{until}", "{nominal} is a day off: the end moves to {until}"},
	MainPartPeriod:    {"主要部件免费修理期 {months}，至{until}", "main parts are repaired free for {months}, until {until}"},
	PartPeriod:        {"主要部件“{part}”免费修理期 {months}，至{until}", "main part {part}: repaired free for {months}, until {until}"},
	RepairExtended:    {"延长保修至{until}", "an extension moves the end to {until}"},
	RepairOpen:        {"免费修理：至{until}（含当日）有效", "free repair: open until and including {until}"},
	RepairOver:        {"免费修理：已于{until}届满", "free repair: ended with {until}"},
	RepairNotGiven:    {"免费修理：未作承诺", "free repair: not promised"},
	ContractCarriesOn: {"期满后由维保合同或延保承担修理，至{until}（含当日）", "after that a contract or an extension stands for repairs, until and including {until}"},
	ContractCovers:    {"维保合同或延保覆盖当日，至{until}（含当日）", "a contract or an extension covers the day, until and including {until}"},
	RipensOn:          {"如仍未修好，{on}起应予换货，还剩 {left}", "unless it is repaired an exchange is due on {on}, in {left}"},
	MustHold:          {"上次修理须保持正常使用至{until}，此前再次报修即计为未修好", "the last repair has to hold until {until}: if the unit comes back before, it counts as failed"},
	LineFree:          {"三包期内免费，至{until}（含当日）", "free under the three guarantees, until and including {until}"},
	LineByContract:    {"由维保合同或延保承担，至{until}（含当日）", "borne by a contract or an extension, until and including {until}"},
	LineExcepted:      {"维保合同或延保不含此项，由客户付费", "the contract or the extension excepts it: the customer pays"},
	LineTravelPaid:    {"修理免费，但未承诺免上门费和运输费，由客户付费", "the repair is free, travel is not promised: the customer pays"},
	LinePaid:          {"三包期限已过，亦无维保合同或延保，由客户付费", "no period and no contract stands for it: the customer pays"},
	LineExcluded:      {"{finding}，不实行三包，由客户付费", "{finding}: not under the three guarantees, the customer pays"},
	PriceOf:           {"发票价格 {price}", "price on the invoice: {price}"},
	DaysUsed:          {"{purchased}至{day}共 {elapsed}，扣除修理占用和待修 {stopped}，使用 {used}", "{purchased} to {day}: {elapsed}, less {stopped} under repair or waiting for parts, {used} in use"},
	DepreciationKept:  {"折旧费：{price} × 每日 {rate} × {used} = {kept}（不足一分的舍去）", "depreciation: {price} × {rate} a day × {used} = {kept} (fractions of a fen are dropped)"},
	RefundPaid:        {"应退：{price} − {kept} = {refund}", "refund: {price} − {kept} = {refund}"},
}

var findings = map[Exclusion]texts{
	Misuse:         {"使用、维护、保管不当造成损坏", "damaged by improper use, maintenance or keeping"},
	OpenedByOthers: {"非承担三包的修理者拆动造成损坏", "damaged by the hands of somebody who does not repair under the three guarantees"},
	NoProof:        {"无三包凭证及有效发票", "neither certificate nor valid invoice"},
	ProofMismatch:  {"三包凭证与产品型号不符或者涂改", "the certificate is for another model, or was altered"},
	ForceMajeure:   {"因不可抗拒力造成损坏", "damaged by force majeure"},
}

// Text phrases the step. An unknown language is answered in Chinese, an unknown
// key with the key itself.
func (s Step) Text(language fault.Language) string {
	phrase, ok := phrases[s.Key]
	if !ok {
		return string(s.Key)
	}
	return fill(phrase, s.Params, language)
}

func fill(phrase texts, params map[string]any, language fault.Language) string {
	text, say := phrase.zh, sayInChinese
	if language == fault.English {
		text, say = phrase.en, sayInEnglish
	}
	for name, value := range params {
		text = strings.ReplaceAll(text, "{"+name+"}", say(name, value))
	}
	return text
}

// daysNamed are the parameters that are numbers of days.
var daysNamed = map[string]bool{"days": true, "stopped": true, "elapsed": true, "limit": true, "left": true, "used": true}

func sayInChinese(name string, value any) string {
	switch v := value.(type) {
	case calendar.Date:
		return fmt.Sprintf("%d年%d月%d日", v.Year(), int(v.Month()), v.Day())
	case Fen:
		return v.yuan() + " 元"
	case ledger.Name:
		return v.ZH
	case Exclusion:
		return findings[v].zh
	case []string:
		if len(v) == 0 {
			return ""
		}
		return "（" + strings.Join(v, "、") + "）"
	}
	switch {
	case daysNamed[name]:
		return fmt.Sprintf("%d 日", value)
	case name == "months":
		return fmt.Sprintf("%d 个月", value)
	}
	return fmt.Sprint(value)
}

func sayInEnglish(name string, value any) string {
	switch v := value.(type) {
	case calendar.Date:
		return fmt.Sprintf("%d %s %d", v.Day(), v.Month(), v.Year())
	case Fen:
		return "CNY " + v.yuan()
	case ledger.Name:
		if v.EN == "" {
			return v.ZH
		}
		return v.EN
	case Exclusion:
		return findings[v].en
	case []string:
		if len(v) == 0 {
			return ""
		}
		return " (" + strings.Join(v, ", ") + ")"
	case Rate:
		return v.String()
	}
	unit := map[string]string{"months": "month", "failed": "repair", "more": "repair", "repairs": "repair"}[name]
	if daysNamed[name] {
		unit = "day"
	}
	if value != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d %s", value, unit)
}

// yuan writes the amount as 1234.05.
func (f Fen) yuan() string {
	sign := ""
	if f < 0 {
		sign, f = "-", -f
	}
	return fmt.Sprintf("%s%d.%02d", sign, f/100, f%100)
}

// String writes the share in percent, as 0.05%.
func (r Rate) String() string { return fmt.Sprintf("%d.%02d%%", r/100, r%100) }
