package warranty

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

func explained(terms plain, start, day string, mainPart bool, language fault.Language) string {
	var startDate calendar.Date
	if start != "" {
		startDate = calendar.MustParse(start)
	}
	var lines []string
	for _, step := range evaluate(terms, startDate, calendar.MustParse(day), mainPart).Steps {
		lines = append(lines, step.Text(language))
	}
	return strings.Join(lines, "\n")
}

func TestStepsReadAsAnExplanation(t *testing.T) {
	cases := []struct {
		name       string
		terms      plain
		start, day string
		mainPart   bool
		zh, en     string
	}{
		{
			"open and over side by side", plain{Policy: Statutory(), FailedRepairs: 1}, "2026-03-01", "2026-03-10", false,
			`三包期限自2026年3月1日起算，当日不计入
退货：7 日内，已于2026年3月8日届满
换货：15 日内，至2026年3月16日（含当日）有效
再修理 1 次仍不能正常使用，即应换货
整机免费修理期 12 个月，至2027年3月1日
免费修理：至2027年3月1日（含当日）有效
主要部件免费修理期 36 个月，至2029年3月1日`,
			`the periods start with 1 March 2026; that day itself is not counted
refund: within 7 days, ended with 8 March 2026
exchange: within 15 days, open until and including 16 March 2026
1 repair more without success, and an exchange is due
the whole unit is repaired free for 12 months, until 1 March 2027
free repair: open until and including 1 March 2027
main parts are repaired free for 36 months, until 1 March 2029`,
		},
		{
			"everything that can lengthen a period", plain{Policy: Statutory(), FailedRepairs: 2, ExtendedUntil: calendar.MustParse("2030-03-01")},
			"2026-03-01", "2029-06-01", true,
			`三包期限自2026年3月1日起算，当日不计入
退货：7 日内，已于2026年3月8日届满
换货：15 日内，已于2026年3月16日届满
已修理 2 次仍不能正常使用，但换货期限已于2027年3月1日届满
整机免费修理期 12 个月，至2027年3月1日
延长保修至2030年3月1日
免费修理：至2030年3月1日（含当日）有效
主要部件免费修理期 36 个月，至2029年3月1日`,
			`the periods start with 1 March 2026; that day itself is not counted
refund: within 7 days, ended with 8 March 2026
exchange: within 15 days, ended with 16 March 2026
2 repairs without success, but the time for an exchange ended with 1 March 2027
the whole unit is repaired free for 12 months, until 1 March 2027
an extension moves the end to 1 March 2030
free repair: open until and including 1 March 2030
main parts are repaired free for 36 months, until 1 March 2029`,
		},
		{
			"an exchange is due, before the start of a one-month policy",
			plain{Policy: Policy{RefundDays: 1, RepairMonths: 1, FailedRepairsForExchange: 1}, FailedRepairs: 1}, "2026-03-01", "2026-02-20", false,
			`三包期限自2026年3月1日起算，当日不计入
2026年2月20日早于起算日，期限尚未开始，各项权利均有效
退货：1 日内，至2026年3月2日（含当日）有效
换货：1 日内，至2026年3月2日（含当日）有效
已修理 1 次仍不能正常使用，应予换货，至2026年4月1日（含当日）有效
整机免费修理期 1 个月，至2026年4月1日
免费修理：至2026年4月1日（含当日）有效`,
			`the periods start with 1 March 2026; that day itself is not counted
20 February 2026 comes before that day: no period has begun to run, and every right given is open
refund: within 1 day, open until and including 2 March 2026
exchange: within 1 day, open until and including 2 March 2026
1 repair without success: an exchange is due, open until and including 1 April 2026
the whole unit is repaired free for 1 month, until 1 April 2026
free repair: open until and including 1 April 2026`,
		},
		{
			"nothing promised", plain{}, "2026-03-01", "2026-03-01", false,
			"三包期限自2026年3月1日起算，当日不计入\n退货：未作承诺\n换货：未作期限承诺\n免费修理：未作承诺",
			"the periods start with 1 March 2026; that day itself is not counted\nrefund: not promised\nexchange: not promised by days\nfree repair: not promised",
		},
		{
			"no start", plain{Policy: Statutory()}, "", "2026-03-01", false,
			"没有购买、安装或验收日期，无法计算三包期限",
			"no date of purchase, installation or acceptance is known, so no period can be counted",
		},
	}
	for _, c := range cases {
		if got := explained(c.terms, c.start, c.day, c.mainPart, fault.Chinese); got != c.zh {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", c.name, got, c.zh)
		}
		if got := explained(c.terms, c.start, c.day, c.mainPart, fault.English); got != c.en {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", c.name, got, c.en)
		}
	}
}

func TestStepsCrossTheAPI(t *testing.T) {
	steps := evaluate(plain{Policy: Statutory()}, calendar.MustParse("2026-03-01"), calendar.MustParse("2026-03-10"), false).Steps
	got, err := json.Marshal(steps[1])
	if err != nil || string(got) != `{"key":"refund_over","params":{"days":7,"until":"2026-03-08"}}` {
		t.Error(string(got), err)
	}
}

func TestTextOfStrangers(t *testing.T) {
	step := Step{RepairOpen, map[string]any{"until": calendar.MustParse("2026-03-01")}}
	if got := step.Text("fr"); got != step.Text(fault.Chinese) {
		t.Error("an unknown language is answered in Chinese, got", got)
	}
	if got := (Step{Key: "no_such_step"}).Text(fault.English); got != "no_such_step" {
		t.Error(got)
	}
}

func TestEveryDeclaredStepIsPhrasedAndReachable(t *testing.T) {
	declared := declaredSteps(t)
	if len(declared) != len(phrases) {
		t.Errorf("%d steps declared, %d phrased", len(declared), len(phrases))
	}
	random := rand.New(rand.NewPCG(13, 14))
	var seen []StepKey
	for i := range rounds {
		terms, start := randomTerms(random), randomDate(random)
		if i%1000 == 0 {
			start = calendar.Date{}
		}
		day := randomDate(random)
		steps := evaluate(terms, start, day, random.IntN(2) == 0).Steps
		unit := Unit{Policy: terms.Policy, Ledger: Begun(start), Covers: randomCovers(random, day)}
		for _, step := range slices.Concat(steps, unit.RightsOn(day).Steps, everyStep(random)) {
			seen = append(seen, step.Key)
			for _, language := range []fault.Language{fault.Chinese, fault.English} {
				if text := step.Text(language); text == "" || unfilled.MatchString(text) {
					t.Fatalf("%s in %s: %q", step.Key, language, text)
				}
			}
		}
	}
	for _, key := range declared {
		if !slices.Contains(seen, key) {
			t.Errorf("%s is never said", key)
		}
	}
}

// unfilled finds a placeholder that a text still has.
var unfilled = regexp.MustCompile(`[{}]`)

// everyStep asks a unit everything that is answered in steps.
func everyStep(random *rand.Rand) []Step {
	unit, day := randomUnit(random)
	r := unit.RightsOn(day)
	steps := slices.Concat(r.Steps, r.Depreciated(int64(random.IntN(1_000_000))).Steps)
	for _, finding := range append(Exclusions(), "", "", "") {
		for _, line := range r.Lines(finding, []Line{{one(random, LineKinds()...), one(random, "", "C", AnyMainPart)}}) {
			steps = append(steps, line.Steps...)
		}
	}
	for _, ripe := range unit.Ripening(day, 60) {
		steps = append(steps, ripe.Steps...)
	}
	return steps
}

func declaredSteps(t *testing.T) []StepKey {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "steps.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var keys []StepKey
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == "StepKey" {
				value := spec.Values[0].(*ast.BasicLit).Value
				keys = append(keys, StepKey(strings.Trim(value, `"`)))
			}
		}
		return true
	})
	return keys
}
