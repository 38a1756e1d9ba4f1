package analytics_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"sanbao/ent"
	"sanbao/server/analytics"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// TestWhatIsNotToldIsNotFoundByDifferences: no total under the same filter, of all, of a
// piece of time or of what is selected beside persons, less the rows of an answer is a
// group that is too small; nor is that of the period with which they are compared.
func TestWhatIsNotToldIsNotFoundByDifferences(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		dice, w := rand.New(rand.NewPCG(7, 8)), &watching{company: c}
		for range 120 {
			w.watch(anyQuestion(c, dice))
		}
		if w.told < 300 || w.others < 20 || w.given < 20 || w.compared < 30 {
			t.Errorf("%d rows, %d of others, %d compared; %d totals would give something away", w.told, w.others, w.compared, w.given)
		}
	})
}

// anyQuestion groups by persons, or looks at one.
func anyQuestion(c *company, dice *rand.Rand) analytics.ServiceQuestion {
	q := analytics.ServiceQuestion{Where: &ent.ServiceRecordWhereInput{}}
	if dice.IntN(3) == 0 {
		q.Where.Kind = ref(casework.Kinds()[dice.IntN(3)])
	}
	if dice.IntN(4) == 0 {
		q.Where.CustomerID = &c.customers[dice.IntN(2)].ID
		q.Selected = append(q.Selected, "status")
	} else {
		q.Selected = append(q.Selected, []string{"customer", "owner", "productUnit"}[dice.IntN(3)])
		for _, name := range []string{"chargeClass", "kind"} {
			if dice.IntN(3) == 0 {
				q.Selected = append(q.Selected, name)
			}
		}
		if dice.IntN(2) == 0 {
			q.Top, q.Others = ref(1+dice.IntN(3)), true
		}
	}
	if dice.IntN(2) == 0 {
		q.From, q.To = period()
		q.Selected = append(q.Selected, []string{"quarter", "year"}[dice.IntN(2)])
		if dice.IntN(2) == 0 {
			q.Compare = ref(analytics.YearBefore)
		}
	}
	return q
}

// watching looks over the shoulder of an analyst.
type watching struct {
	*company
	// given are the totals that would give small groups away if these alone were left out.
	told, others, compared, given int
}

// watch compares an answer with each of the totals.
func (w *watching) watch(q analytics.ServiceQuestion) {
	w.Helper()
	rows := w.ask(w.as(access.Analyst), q)
	all := q
	all.Top, all.Others, all.Compare = nil, false, nil
	everything := w.ask(w.as(access.Head), all)
	for _, total := range totalsOf(q.Question) {
		told, large := map[string]int{}, map[string]int{}
		for _, s := range rows {
			if !s.IsSuppressed() {
				told[total.of(s)] += s.Count()
			}
		}
		for _, s := range everything {
			if s.Count() >= 5 {
				large[total.of(s)] += s.Count()
			}
		}
		sum := q
		sum.Selected, sum.Top, sum.Others, sum.Compare = total.by, nil, false, nil
		for _, s := range w.ask(w.as(access.Analyst), sum) {
			group := total.of(s)
			if rest := s.Count() - told[group]; told[group] > 0 && (rest < 0 || rest > 0 && rest < 5) {
				w.Errorf("%v of %v: %d less %d that are told of %s", q.Selected, total.by, s.Count(), told[group], group)
			}
			if rest := s.Count() - large[group]; large[group] > 0 && rest > 0 && rest < 5 {
				w.given++
			}
		}
	}
	w.watchCompared(q, rows)
}

// watchCompared compares what is told of the period before with all of it.
func (w *watching) watchCompared(q analytics.ServiceQuestion, rows []*analytics.ServiceStat) {
	before := 0
	for _, s := range rows {
		w.told++
		if s.IsOthers() {
			w.others++
		}
		if s.Before() != nil {
			w.compared++
			before += s.Before().Count()
			if s.Before().Count() < 5 {
				w.Errorf("%v: compared with a row of %d", q.Selected, s.Before().Count())
			}
		}
	}
	if q.Compare == nil || before == 0 {
		return
	}
	from, to := q.From.AddMonths(-12), q.To.AddDays(1).AddMonths(-12).AddDays(-1)
	all := w.ask(w.as(access.Analyst), analytics.ServiceQuestion{Where: q.Where, Question: analytics.Question{From: &from, To: &to}})
	if rest := all[0].Count() - before; rest < 0 || rest > 0 && rest < 5 {
		w.Errorf("%v: %d less %d with which rows are compared", q.Selected, all[0].Count(), before)
	}
}

// total is a question with fewer dimensions.
type total struct{ by []string }

func (total total) of(s *analytics.ServiceStat) (group string) {
	for _, name := range total.by {
		var value any
		switch name {
		case "quarter":
			value = s.Quarter()
		case "year":
			value = s.Year()
		case "chargeClass":
			value = *s.ChargeClass()
		case "kind":
			value = *s.Kind()
		}
		group += fmt.Sprint(value, " ")
	}
	return group
}

// totalsOf are the totals with which an answer is compared. A row of others is of every
// kind: what it is part of are all, and a piece of time.
func totalsOf(q analytics.Question) []total {
	all, times, apart := total{}, total{}, total{}
	for _, name := range q.Selected {
		switch name {
		case "quarter", "year":
			times.by, apart.by = append(times.by, name), append(apart.by, name)
		case "chargeClass", "kind":
			apart.by = append(apart.by, name)
		}
	}
	if q.Others {
		return []total{all, times}
	}
	return []total{all, times, apart}
}
