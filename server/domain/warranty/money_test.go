package warranty

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty/ledger"
)

func lines(steps []Step, language fault.Language) string {
	var texts []string
	for _, step := range steps {
		texts = append(texts, step.Text(language))
	}
	return strings.Join(texts, "\n")
}

// Article 13: from the invoice to the return, less repair and waiting.
func TestDepreciationRefund(t *testing.T) {
	tests := []struct {
		name           string
		price          int64
		purchased, day string
		rate, stopped  int
		used           int
		kept, refund   int64
	}{
		// A phone at 0.5% a day: the worked example of a consumers' guide, 3,000 yuan
		// and ten days are 150 yuan.
		{"a phone after ten days", 300_000, "2026-03-01", "2026-03-11", 50, 0, 10, 15_000, 285_000},
		{"a set after 100 days", 299_900, "2026-03-01", "2026-06-09", 5, 0, 100, 14_995, 284_905},
		{"13 of them in the workshop", 299_900, "2026-03-01", "2026-06-09", 5, 13, 87, 13_045, 286_855},
		{"fractions of a fen are dropped", 999, "2026-03-01", "2026-03-02", 5, 0, 1, 0, 999},
		{"on the day of sale", 300_000, "2026-03-01", "2026-03-01", 50, 0, 0, 0, 300_000},
		{"before the sale", 300_000, "2026-03-01", "2026-02-01", 50, 0, 0, 0, 300_000},
		{"over 29 February", 100_000, "2024-02-28", "2024-03-01", 50, 0, 2, 1_000, 99_000},
		{"all of the time in the workshop", 300_000, "2026-03-01", "2026-03-11", 50, 400, 0, 0, 300_000},
		{"used up", 300_000, "2026-03-01", "2026-09-20", 50, 0, 203, 300_000, 0},
		{"exactly used up", 300_000, "2026-03-01", "2026-09-17", 50, 0, 200, 300_000, 0},
		{"no rate", 300_000, "2026-03-01", "2027-03-01", 0, 0, 365, 0, 300_000},
		{"no price", -5, "2026-03-01", "2027-03-01", 5, 0, 365, 0, 0},
		{"no day of sale", 300_000, "", "2027-03-01", 5, 0, 0, 0, 300_000},
		{"the highest price", math.MaxInt64, "2026-03-01", "2027-03-01", 5, 0, 365, 1_683_265_396_725_996_584, 7_540_106_640_128_779_223},
	}
	for _, tt := range tests {
		d := DepreciationRefund(tt.price, date(t, tt.purchased), date(t, tt.day), tt.rate, tt.stopped)
		if d.DaysUsed != tt.used || d.Kept != tt.kept || d.Refund != tt.refund || d.Kept+d.Refund != d.Price {
			t.Errorf("%s: %+v, want %d used, %d kept, %d back", tt.name, d, tt.used, tt.kept, tt.refund)
		}
	}
}

func TestDepreciationAgainstBigNumbers(t *testing.T) {
	random := rand.New(rand.NewPCG(41, 42))
	for range rounds {
		price, days, rate := random.Int64(), random.IntN(12_000), random.IntN(11_000)
		want := new(big.Int).Mul(big.NewInt(price), big.NewInt(int64(days)*int64(rate)))
		want.Quo(want, big.NewInt(10_000))
		if limit := big.NewInt(price); want.Cmp(limit) > 0 {
			want = limit
		}
		if got := keptOf(price, days, rate); got != want.Int64() {
			t.Fatalf("%d × %d × %d: %d, want %s", price, days, rate, got, want)
		}
	}
}

func TestDerivationOfARefund(t *testing.T) {
	ledger := events(t, "start 2026-03-01 INVOICE; in 2026-04-01 A; out 2026-04-14 A; failed 2026-04-14 A; failed 2026-05-02 B")
	policy := Statutory()
	// The days are deducted whether they stop the clock or not.
	policy.StopsUnderRepair = false
	r := Unit{Policy: policy, Ledger: ledger}.RightsOn(calendar.MustParse("2026-06-09"))
	if !r.DepreciatedRefund.Open || r.Away != 13 || r.Suspended != 0 {
		t.Fatalf("%+v", r)
	}
	d := r.Depreciated(299_900)
	if got, want := lines(d.Steps, fault.English), `price on the invoice: CNY 2999.00
1 March 2026 to 9 June 2026: 100 days, less 13 days under repair or waiting for parts, 87 days in use
depreciation: CNY 2999.00 × 0.05% a day × 87 days = CNY 130.45 (fractions of a fen are dropped)
refund: CNY 2999.00 − CNY 130.45 = CNY 2868.55`; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := lines(d.Steps, fault.Chinese), `发票价格 2999.00 元
2026年3月1日至2026年6月9日共 100 日，扣除修理占用和待修 13 日，使用 87 日
折旧费：2999.00 元 × 每日 0.05% × 87 日 = 130.45 元（不足一分的舍去）
应退：2999.00 元 − 130.45 元 = 2868.55 元`; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	exchanged := Unit{Policy: Statutory(), Ledger: append(ledger, events(t, "exchange 2026-05-30")...)}
	if d := exchanged.RightsOn(calendar.MustParse("2026-06-09")).Depreciated(299_900); d.DaysUsed != 10 {
		t.Errorf("a unit in use since its exchange: %+v", d)
	}
	elsewhere := Unit{Policy: Statutory(), Ledger: events(t, "start 2026-03-01; C:in 2026-04-01 A; C:out 2026-04-14 A; in 2026-05-01 B CUSTOMER; out 2026-05-09 B")}
	if r := elsewhere.RightsOn(calendar.MustParse("2026-06-09")); r.Away != 0 {
		t.Errorf("a part away and a unit that nobody fetches are in use: %d days away", r.Away)
	}
}

func TestWhoPays(t *testing.T) {
	extension, contract := cover("2027-03-03", "2028-03-02", false), cover("2028-06-01", "2029-05-31", true)
	tests := []struct {
		name, ledger, day string
		// want holds who pays refund, exchange, refund less depreciation and repair.
		want [4]ledger.Party
	}{
		{"in the first days (article 9)", "", "2026-03-09", [4]ledger.Party{Maker, Maker, Maker, Maker}},
		{"in the period (article 15)", "", "2027-03-02", [4]ledger.Party{"", "", "", Maker}},
		{"in the extension", "", "2027-03-03", [4]ledger.Party{"", "", "", ByContract}},
		{"between", "", "2028-04-01", [4]ledger.Party{"", "", "", Customer}},
		{"in the contract", "", "2028-06-01", [4]ledger.Party{"", "", "", ByContract}},
		{"after all", "", "2030-01-01", [4]ledger.Party{"", "", "", Customer}},
		{"for want of parts (article 12)", "; wait 2026-05-01 A", "2026-08-01", [4]ledger.Party{"", Maker, Maker, Maker}},
		{"the repairer took too long (article 12)", "; in 2026-05-01 A", "2026-06-01", [4]ledger.Party{"", Repairer, Repairer, Maker}},
		{"too long, and failed twice", "; failed 2026-04-01 X; failed 2026-04-10 Y; in 2026-05-11 A", "2026-06-20", [4]ledger.Party{"", Maker, Maker, Maker}},
	}
	for _, tt := range tests {
		unit := Unit{Policy: Statutory(), Ledger: events(t, "start 2026-03-02"+tt.ledger), Covers: []Cover{extension, contract}}
		r := unit.RightsOn(calendar.MustParse(tt.day))
		if got := [4]ledger.Party{r.Refund.Payer, r.Exchange.Payer, r.DepreciatedRefund.Payer, r.Repair.Payer}; got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestLines(t *testing.T) {
	const free, contract, paid = CoverageWarranty, CoverageContract, CoverageNone
	three := []Line{{Kind: LineLabour}, {Kind: LinePart}, {Kind: LineTravel}}
	compressor := []Line{{LineLabour, "C"}, {LinePart, "C"}, {LineTravel, "C"}, {LinePart, "M"}, {LineLabour, ""}}
	noTravel := parts(36)()
	noTravel.FreeTravel = false
	full := cover("2027-03-03", "2030-01-01", true)
	labour := full
	labour.Except = []LineKind{LinePart}
	noMain := full
	noMain.ExceptMainParts = true
	extension := cover("2027-03-03", "2028-03-02", false)
	tests := []struct {
		name    string
		policy  Policy
		covers  []Cover
		day     string
		finding Exclusion
		lines   []Line
		want    []Coverage
	}{
		{"in the period (article 15)", parts(36)(), nil, "2027-03-02", "", three, []Coverage{free, free, free}},
		{"travel is not promised (article 16)", noTravel, nil, "2027-03-02", "", three, []Coverage{free, free, paid}},
		{"misuse (article 17)", parts(36)(), []Cover{full}, "2027-03-02", Misuse, three, []Coverage{paid, paid, paid}},
		{"misuse under contract", parts(36)(), []Cover{full}, "2027-03-10", Misuse, three, []Coverage{paid, paid, paid}},
		{"opened by others (article 17)", parts(36)(), nil, "2026-06-02", OpenedByOthers, three, []Coverage{paid, paid, paid}},
		{"after the period", parts(36)(), nil, "2027-03-03", "", three, []Coverage{paid, paid, paid}},
		{"a main part after it, with its labour and travel", parts(36)(), nil, "2027-03-03", "", compressor, []Coverage{free, free, free, paid, paid}},
		{"a main part after it, without travel", noTravel, nil, "2027-03-03", "", compressor, []Coverage{free, free, paid, paid, paid}},
		{"a contract", parts(36)(), []Cover{full}, "2027-03-03", "", three, []Coverage{contract, contract, contract}},
		{"the policy goes before the contract", parts(36)(), []Cover{full}, "2027-03-03", "", compressor, []Coverage{free, free, free, contract, contract}},
		{"a contract for labour", parts(36)(), []Cover{labour}, "2027-03-03", "", three, []Coverage{contract, paid, contract}},
		{"a contract without main parts", parts(12)(), []Cover{noMain}, "2027-03-03", "", compressor, []Coverage{contract, paid, contract, paid, contract}},
		{"travel by the contract", noTravel, []Cover{full}, "2027-03-03", "", compressor, []Coverage{free, free, contract, contract, contract}},
		{"an extension", parts(36)(), []Cover{extension}, "2028-03-02", "", three, []Coverage{contract, contract, contract}},
		{"after the extension", parts(36)(), []Cover{extension}, "2028-03-03", "", three, []Coverage{paid, paid, paid}},
		{"before the contract begins", parts(36)(), []Cover{full}, "2026-03-03", "", three, []Coverage{free, free, free}},
	}
	for _, tt := range tests {
		r := Unit{Policy: tt.policy, Ledger: Begun(calendar.MustParse("2026-03-02")), Covers: tt.covers}.RightsOn(calendar.MustParse(tt.day))
		for i, got := range r.Lines(tt.finding, tt.lines) {
			if got.Line != tt.lines[i] || got.Coverage != tt.want[i] || len(got.Steps) != 1 {
				t.Errorf("%s: %+v, want %s", tt.name, got, tt.want[i])
			}
		}
	}
}
