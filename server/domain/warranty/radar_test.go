package warranty

import (
	"fmt"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty/ledger"
)

func TestRipening(t *testing.T) {
	tests := []struct {
		name, ledger, day string
		within            int
		noUnit            bool
		want              string
	}{
		{"nothing", "start 2026-03-02", "2026-06-01", 30, false, ""},
		{"parts, 10 days before", "start 2026-03-02; wait 2026-05-01 A", "2026-07-21", 10, false, "EXCHANGE PARTS_LIMIT 2026-07-31 10 A"},
		{"parts, too early", "start 2026-03-02; wait 2026-05-01 A", "2026-07-20", 10, false, ""},
		{"parts, the day before", "start 2026-03-02; wait 2026-05-01 A", "2026-07-30", 10, false, "EXCHANGE PARTS_LIMIT 2026-07-31 1 A"},
		{"parts, due already", "start 2026-03-02; wait 2026-05-01 A", "2026-07-31", 10, false, ""},
		{"the repairer", "start 2026-03-02; in 2026-05-01 A", "2026-05-22", 10, false, "EXCHANGE REPAIRER_LIMIT 2026-06-01 10 A"},
		{"the repairer waits for parts meanwhile", "start 2026-03-02; in 2026-05-01 A; wait 2026-05-21 A", "2026-05-25", 20, false, ""},
		{"repaired, not fetched yet", "start 2026-03-02; in 2026-05-01 A; held 2026-05-20 A", "2026-05-25", 20, false, ""},
		{"gone out", "start 2026-03-02; in 2026-05-01 A; out 2026-05-20 A", "2026-05-25", 20, false, ""},
		{"two repairs, the sooner first", "start 2026-03-02; wait 2026-05-01 A; in 2026-07-05 B", "2026-07-25", 30, false,
			"EXCHANGE PARTS_LIMIT 2026-07-31 6 A; EXCHANGE REPAIRER_LIMIT 2026-08-05 11 B"},
		{"no unit to exchange", "start 2026-03-02; wait 2026-05-01 A", "2026-07-30", 10, true, "REFUND PARTS_LIMIT 2026-07-31 1 A"},
		{"one failed repair short", "start 2026-03-02; failed 2026-05-01 A", "2026-06-10", 10, false, "EXCHANGE FAILED_REPAIRS  0 "},
		{"and one that has to hold", "start 2026-03-02; failed 2026-05-01 A; held 2026-06-05 B", "2026-06-10", 10, false, "EXCHANGE FAILED_REPAIRS  0  until 2026-07-05"},
		{"it has held", "start 2026-03-02; failed 2026-05-01 A; held 2026-06-05 B", "2026-07-06", 10, false, "EXCHANGE FAILED_REPAIRS  0 "},
		{"the day on which it must still hold", "start 2026-03-02; failed 2026-05-01 A; held 2026-06-05 B", "2026-07-05", 10, false, "EXCHANGE FAILED_REPAIRS  0  until 2026-07-05"},
		{"the old one need not hold", "start 2026-03-02; held 2026-05-20 B; exchange 2026-05-25; failed 2026-05-30 D", "2026-06-10", 10, false, "EXCHANGE FAILED_REPAIRS  0 "},
		{"the period is over", "start 2026-03-02; failed 2026-05-01 A", "2027-03-03", 10, false, ""},
		{"failed twice already", "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B", "2026-06-10", 10, false, ""},
		{"brought in after the period", "start 2026-03-02; wait 2027-05-01 A", "2027-07-25", 30, false, ""},
		{"a day counts with the count last", "start 2026-03-02; failed 2026-04-01 B; wait 2026-05-01 A", "2026-07-25", 10, false,
			"EXCHANGE PARTS_LIMIT 2026-07-31 6 A; EXCHANGE FAILED_REPAIRS  0 "},
		{"no day", "start 2026-03-02; wait 2026-05-01 A", "", 10, false, ""},
	}
	for _, tt := range tests {
		unit := Unit{Policy: Statutory(), Ledger: events(t, tt.ledger), NoExchangeUnit: tt.noUnit}
		var got []string
		for _, r := range unit.Ripening(date(t, tt.day), tt.within) {
			text := fmt.Sprintf("%s %s %s %d %s", r.Right, r.Ground, r.On, r.Left, r.Stay)
			if !r.Until.IsZero() {
				text += " until " + r.Until.String()
			}
			got = append(got, text)
		}
		if text := strings.Join(got, "; "); text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, text, tt.want)
		}
	}
}

func TestTheRadarSaysWhy(t *testing.T) {
	unit := Unit{Policy: Statutory(), Ledger: events(t, "start 2026-03-02; wait 2026-05-01 SR-7")}
	ripe := unit.Ripening(calendar.MustParse("2026-07-21"), 14)
	if len(ripe) != 1 {
		t.Fatal(ripe)
	}
	if got, want := lines(ripe[0].Steps, fault.English), `in for repair since 1 May 2026, not repaired for 81 days for want of parts (SR-7): above 90 days an exchange is due
unless it is repaired an exchange is due on 31 July 2026, in 10 days`; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := lines(ripe[0].Steps, fault.Chinese), `自2026年5月1日送修，因缺少零配件 81 日未修好（SR-7），超过 90 日即应换货
如仍未修好，2026年7月31日起应予换货，还剩 10 日`; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSummary(t *testing.T) {
	extension := []Cover{cover("2027-03-02", "2028-03-01", false)}
	contract := []Cover{cover("2028-01-01", "2028-12-31", true)}
	tests := []struct {
		name, ledger, day string
		covers            []Cover
		zh, en            string
	}{
		{"two repairs, one of them failed", "start 2026-03-01 INVOICE; in 2026-06-01 A; failed 2026-06-06 A; out 2026-06-06 A; in 2026-08-01 B; held 2026-08-09 B; out 2026-08-09 B", "2026-10-12", nil,
			"免费修理至2027年3月14日：2026年3月1日购买，因 2 次修理停止计算 13 日；再修理 1 次仍不能正常使用，即应换货",
			"repair free until 14 March 2027: bought 1 March 2026, clock stopped 13 days for 2 repairs; exchange due after one more failed repair"},
		{"new", "start 2026-03-01 ACCEPTANCE", "2026-03-05", nil,
			"退货至2026年3月8日，换货至2026年3月16日，免费修理至2027年3月1日：2026年3月1日验收",
			"refund until 8 March 2026, exchange until 16 March 2026, repair free until 1 March 2027: accepted 1 March 2026"},
		{"exchange due", "start 2026-03-01; failed 2026-05-01 A; failed 2026-05-20 B", "2026-06-01", nil,
			"换货至2027年3月1日，免费修理至2027年3月1日：自2026年3月1日起算；已修理 2 次仍不能正常使用，应予换货",
			"exchange until 1 March 2027, repair free until 1 March 2027: counted from 1 March 2026; exchange due after 2 repairs without success"},
		{"for want of parts", "start 2026-03-01 INSTALLATION; wait 2026-05-01 A", "2026-08-01", nil,
			"换货至2027年6月1日，免费修理至2027年6月1日：2026年3月1日安装，因 1 次修理停止计算 92 日；因缺少零配件逾期未修好，应予换货",
			"exchange until 1 June 2027, repair free until 1 June 2027: installed 1 March 2026, clock stopped 92 days for 1 repair; exchange due for want of parts"},
		{"the repairer took too long", "start 2026-03-01; in 2026-05-01 A", "2026-06-01", nil,
			"换货至2027年4月1日，免费修理至2027年4月1日：自2026年3月1日起算，因 1 次修理停止计算 31 日；因修理者自身原因逾期未修好，应予换货",
			"exchange until 1 April 2027, repair free until 1 April 2027: counted from 1 March 2026, clock stopped 31 days for 1 repair; exchange due at the repairer's cost, who took too long"},
		{"exchanged", "start 2026-03-01; exchange 2026-08-03", "2026-12-01", nil,
			"免费修理至2027年8月3日：2026年8月3日换货", "repair free until 3 August 2027: exchanged 3 August 2026"},
		{"over, but for main parts", "start 2026-03-01", "2027-06-01", nil,
			"免费修理已于2027年3月1日届满，主要部件免费修理至2029年3月1日：自2026年3月1日起算",
			"free repair ended with 1 March 2027, main parts repaired free until 1 March 2029: counted from 1 March 2026"},
		{"extended", "start 2026-03-01", "2027-06-01", extension,
			"免费修理至2028年3月1日：自2026年3月1日起算", "repair free until 1 March 2028: counted from 1 March 2026"},
		{"under contract", "start 2026-03-01", "2028-06-01", contract,
			"维保合同或延保至2028年12月31日：自2026年3月1日起算", "repair under contract until 31 December 2028: counted from 1 March 2026"},
		{"no start", "", "2026-06-01", nil, "起算日不详，无法计算三包期限", "the day of purchase is not known, so no right can be told"},
	}
	for _, tt := range tests {
		r := Unit{Policy: Statutory(), Ledger: events(t, tt.ledger), Covers: tt.covers}.RightsOn(calendar.MustParse(tt.day))
		if got := r.Summary(fault.Chinese); got != tt.zh {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.zh)
		}
		if got := r.Summary(fault.English); got != tt.en {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.en)
		}
	}
	nothing := Unit{Ledger: Begun(calendar.MustParse("2026-03-01"))}.RightsOn(calendar.MustParse("2026-06-01"))
	if got := nothing.Summary(fault.English); got != "no free repair is promised: counted from 1 March 2026" {
		t.Error(got)
	}
}

func TestAFullExplanation(t *testing.T) {
	policy := Statutory()
	policy.MainParts = []ledger.MainPart{{Key: "C", Name: ledger.Name{ZH: "压缩机", EN: "compressor"}, Months: 60}}
	ledger := events(t, "start 2025-09-20 INVOICE; in 2026-03-02 SR-1; out 2026-03-14 SR-1; held 2026-03-14 SR-1; in 2026-03-30 SR-2; failed 2026-03-31 SR-2; wait 2026-04-02 SR-2")
	r := Unit{Policy: policy, Ledger: ledger, Workday: china}.RightsOn(calendar.MustParse("2026-04-20"))
	want := `the periods start with 20 September 2025; that day itself is not counted
refund: within 7 days, ended with 29 September 2025
27 September 2025 is a day off: the end moves to 29 September 2025
exchange: within 15 days, ended with 6 October 2025
5 October 2025 is a day off: the end moves to 6 October 2025
the repair of 14 March 2026 did not hold for 30 days: the unit came back on 30 March 2026, so it counts as failed
2 repairs without success: an exchange is due, open until and including 23 October 2026
in for repair since 30 March 2026, not repaired for 21 days for want of parts (SR-2): above 90 days an exchange is due
who declines the exchange is paid back the price less 0.05% for each day in use
the whole unit is repaired free for 12 months, until 20 September 2026
away from 2 March 2026 to 14 March 2026 for repair or for want of parts (SR-1): 12 days deducted
away since 30 March 2026 for repair or for want of parts (SR-2): the clock stands still, 21 days deducted so far
33 days deducted for 2 repairs: the end moves to 23 October 2026
free repair: open until and including 23 October 2026
main parts are repaired free for 36 months, until 23 October 2028
main part compressor: repaired free for 60 months, until 23 October 2030`
	if got := lines(r.Steps, fault.English); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	zh := `三包期限自2025年9月20日起算，当日不计入
退货：7 日内，已于2025年9月29日届满
2025年9月27日为休息日，届满日顺延至2025年9月29日
换货：15 日内，已于2025年10月6日届满
2025年10月5日为休息日，届满日顺延至2025年10月6日
2026年3月14日的修理未能保持正常使用 30 日：2026年3月30日再次报修，计为一次未修好
已修理 2 次仍不能正常使用，应予换货，至2026年10月23日（含当日）有效
自2026年3月30日送修，因缺少零配件 21 日未修好（SR-2），超过 90 日即应换货
不愿换货的，可按发票价格扣除每日 0.05%折旧费后退货
整机免费修理期 12 个月，至2026年9月20日
2026年3月2日至2026年3月14日修理占用或待件（SR-1），扣除 12 日
2026年3月30日起修理占用或待件（SR-2），期限停止计算，已扣除 21 日
因 2 次修理共扣除 33 日，期限顺延至2026年10月23日
免费修理：至2026年10月23日（含当日）有效
主要部件免费修理期 36 个月，至2028年10月23日
主要部件“压缩机”免费修理期 60 个月，至2030年10月23日`
	if got := lines(r.Steps, fault.Chinese); got != zh {
		t.Errorf("got\n%s\nwant\n%s", got, zh)
	}
}
