package casework_test

import (
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// records yields records in every status with every combination of what the
// conditions look at.
func records() iter.Seq[casework.Facts] {
	return func(yield func(casework.Facts) bool) {
		for _, status := range casework.Statuses() {
			for _, plan := range append(casework.Plans(), "") {
				for _, held := range append(casework.Statuses(), "") {
					if held != "" && status != casework.StatusOnHold {
						continue
					}
					for bits := range 1 << 7 {
						if !yield(factsOf(status, plan, held, bits)) {
							return
						}
					}
				}
			}
		}
	}
}

func factsOf(status casework.Status, plan casework.Plan, held casework.Status, bits int) casework.Facts {
	f := casework.Facts{Kind: casework.KindRepair, Status: status, Plan: plan, HeldFrom: held, Workers: []int{worker}}
	f.Routed, f.WorkDone, f.Reviewed = bits&1 != 0, bits&2 != 0, bits&4 != 0
	f.VisitsUnderWay, f.OpenIssues = bits>>3&1, bits>>4&1
	// No action looks at both what is confirmed and what these tell: they share bits.
	if bits&32 != 0 {
		f.Confirmation, f.VisitsMade, f.Begun = casework.ConfirmedAbsent, 1, true
	}
	if bits&64 != 0 {
		f.ConfirmationNote, f.Replied, f.Kind = "moved away", true, casework.KindConsultation
	}
	if bits&1 != 0 && bits&64 == 0 && plan == "" {
		f.Kind, f.Installation.Checked, f.Installation.Accepted = casework.KindInstallation, f.WorkDone, f.Reviewed
	}
	return f
}

// TestTheBackstopIsExact: Reachable knows every move that Check makes, and no other.
func TestTheBackstopIsExact(t *testing.T) {
	moves := map[[2]casework.Status]bool{}
	for facts := range records() {
		for _, role := range access.Roles() {
			for _, action := range casework.Actions() {
				if to, err := casework.Check(action, facts, casework.Actor{UserID: somebody, Role: role}); err == nil {
					moves[[2]casework.Status{facts.Status, to}] = true
				}
			}
		}
	}
	for _, from := range casework.Statuses() {
		for _, to := range append(casework.Statuses(), "", "NONSENSE") {
			want := from == to || moves[[2]casework.Status{from, to}]
			if casework.Reachable(from, to) != want {
				t.Errorf("from %s to %q: %t, want %t", from, to, !want, want)
			}
		}
	}
	if casework.Reachable("", casework.StatusClosed) || casework.Reachable("NONSENSE", casework.StatusTriaged) {
		t.Error("a way from nowhere")
	}
}

// TestNoRecordIsStuck: from every status that is not an end there is a way to
// the archive and, before the work is done, one to call it off.
func TestNoRecordIsStuck(t *testing.T) {
	for _, from := range casework.Statuses() {
		reached := reachedFrom(from)
		if !reached[casework.StatusClosed] || !reached[casework.StatusCancelled] {
			t.Errorf("from %s only %v", from, reached)
		}
	}
}

// reachedFrom searches the graph of the rule book, the desk, a worker and a head
// working together and seeing to every condition.
func reachedFrom(start casework.Status) map[casework.Status]bool {
	reached := map[casework.Status]bool{start: true}
	for queue := []casework.Status{start}; len(queue) > 0; queue = queue[1:] {
		for _, action := range casework.Actions() {
			for _, role := range access.Roles() {
				to, err := casework.Check(action, inOrder(action, queue[0]), casework.Actor{UserID: somebody, Role: role})
				if err == nil && !reached[to] {
					reached[to] = true
					queue = append(queue, to)
				}
			}
		}
	}
	return reached
}

// walker takes a record along any way that the rules leave open, and keeps a
// book of its own about what really happened.
type walker struct {
	facts casework.Facts
	visit casework.VisitStatus
	// account and confirmed: written since the record was last reopened.
	account, confirmed bool
	// reviewer signed off the work as it stands; 0 for nobody.
	reviewer int
	issues   int
	// did the work, ever since.
	did []int
}

func newWalker() *walker { return &walker{facts: casework.Facts{Status: casework.StatusRegistered}} }

// step takes one action if the rules allow it, and writes what the service writes.
func (w *walker) step(action casework.Action, actor casework.Actor, rnd *rand.Rand) {
	if to, err := casework.CheckVisit(action, w.visit, false, w.facts.Status, actor); err == nil {
		w.moveVisit(to, actor)
		return
	}
	to, err := casework.Check(action, w.facts, actor)
	if err != nil {
		return
	}
	switch action {
	case casework.ActionTriage:
		w.facts.Routed = true
	case casework.ActionPlan:
		w.facts.Plan = casework.Plans()[rnd.IntN(4)]
	case casework.ActionDispatch:
		if !w.visit.UnderWay() {
			w.visit = casework.VisitDispatched
			w.facts.VisitsUnderWay = 1
		}
	case casework.ActionHold:
		w.facts.HeldFrom = w.facts.Status
	case casework.ActionComplete:
		w.facts.WorkDone, w.account, w.facts.Begun = true, true, true
		w.worked(actor.UserID)
	case casework.ActionStart:
		w.facts.Begun = true
		w.worked(actor.UserID)
	case casework.ActionReply:
		w.facts.Replied = true
	case casework.ActionConfirm:
		w.facts.Confirmation, w.confirmed = casework.ConfirmedByPhone, true
	case casework.ActionReview:
		w.facts.Reviewed, w.reviewer = true, actor.UserID
	case casework.ActionSendBack:
		w.facts.Reviewed, w.reviewer = false, 0
		w.facts.Confirmation, w.confirmed = "", false
	case casework.ActionReopen:
		w.facts.Reviewed, w.reviewer, w.facts.Plan = false, 0, ""
		w.facts.Confirmation, w.confirmed, w.account = "", false, false
	case casework.ActionRaiseIssue:
		w.issues++
		w.facts.OpenIssues = w.issues
	case casework.ActionSettleIssue:
		w.issues--
		w.facts.OpenIssues = w.issues
	}
	w.facts.Status = to
}

func (w *walker) moveVisit(to casework.VisitStatus, actor casework.Actor) {
	if to == casework.VisitArrived && w.facts.Status == casework.StatusDispatched {
		w.facts.Status, w.facts.Begun = casework.StatusInProgress, true
	}
	if to == casework.VisitFinished {
		w.facts.VisitsMade++
		w.worked(actor.UserID)
	}
	w.visit, w.facts.VisitsUnderWay = to, 0
	if to.UnderWay() {
		w.facts.VisitsUnderWay = 1
	}
}

func (w *walker) worked(user int) {
	w.did = append(w.did, user)
	w.facts.Workers = w.did
}

// broken names the condition that does not hold on a closed record, "" for none.
func (w *walker) broken() string {
	switch {
	case w.facts.Status != casework.StatusClosed:
		return ""
	case !w.account:
		return "closed without an account of the work"
	case !w.confirmed:
		return "closed without the customer's confirmation"
	case w.reviewer == 0:
		return "closed without a review"
	case slices.Contains(w.did, w.reviewer):
		return "closed on a review by who did the work"
	case w.issues > 0:
		return "closed with an issue left over"
	case w.visit.UnderWay():
		return "closed with a visit under way"
	}
	return ""
}

// TestRandomWalks lets twelve people press buttons at random for a long time.
func TestRandomWalks(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 15))
	// What moves neither a record nor a visit would only take up their time.
	still := []casework.Action{casework.ActionTransferGoods, casework.ActionChangeReturnDay, casework.ActionOpenRepairCard,
		casework.ActionFinishRepairCard, casework.ActionCheckRepairCard, casework.ActionImport}
	actions, roles := casework.Actions(), access.Roles()
	actions = slices.DeleteFunc(actions, func(a casework.Action) bool { return slices.Contains(still, a) })
	closed, visited := 0, map[casework.Status]int{}
	for range 8_000 {
		w := newWalker()
		for range 400 {
			actor := casework.Actor{UserID: 1 + rnd.IntN(12)}
			actor.Role = roles[actor.UserID%len(roles)]
			w.step(actions[rnd.IntN(len(actions))], actor, rnd)
			if broken := w.broken(); broken != "" {
				t.Fatalf("%s: %+v", broken, w)
			}
			visited[w.facts.Status]++
			if w.facts.Status == casework.StatusClosed {
				closed++
			}
		}
	}
	// The walks are worth something only if they get everywhere.
	if len(visited) != len(casework.Statuses()) || closed < 1_000 {
		t.Errorf("closed %d times, been in %v", closed, visited)
	}
}

// FuzzNeverClosedTooEarly takes the actions from the fuzzer, two bytes a step:
// what, and by whom.
func FuzzNeverClosedTooEarly(f *testing.F) {
	f.Add([]byte{2, 2, 5, 2, 7, 3, 10, 5, 11, 4, 12, 1, 14, 4, 15, 4})
	f.Add([]byte{2, 2, 5, 2, 6, 3, 25, 5, 26, 5, 10, 5, 12, 2, 11, 4, 14, 4})
	actions, roles := casework.Actions(), access.Roles()
	f.Fuzz(func(t *testing.T, steps []byte) {
		w, rnd := newWalker(), rand.New(rand.NewPCG(1, 2))
		for i := 0; i+1 < len(steps); i += 2 {
			user := 1 + int(steps[i+1])%12
			actor := casework.Actor{UserID: user, Role: roles[user%len(roles)]}
			w.step(actions[int(steps[i])%len(actions)], actor, rnd)
			if broken := w.broken(); broken != "" {
				t.Fatalf("%s: %+v", broken, w)
			}
			if !slices.Contains(casework.Statuses(), w.facts.Status) {
				t.Fatalf("status %q", w.facts.Status)
			}
		}
	})
}
