package bulk_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/service/bulk"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// exporter reads a table on and on, as a tool does.
type exporter struct {
	service *bulk.Service
	at      bulk.Position
	// seen are the changes that came, by row and time; last is the newest version of
	// each row.
	seen map[string]int
	last map[int]string
}

var exported = []string{"id", "updatedAt", "version", "name"}

func (e *exporter) read(ctx context.Context, until time.Time) error {
	statement, until, err := e.service.Changed(ctx, "Customer", exported, e.at, until)
	if err != nil {
		return err
	}
	last := e.at
	if until.After(e.at.At) {
		e.at = bulk.Position{At: until, ID: math.MaxInt}
	}
	return e.service.Rows(ctx, statement, func(cells [][]byte) error {
		id, err := strconv.Atoi(string(cells[0]))
		if err != nil {
			return err
		}
		at, err := time.Parse(time.RFC3339Nano, string(cells[1]))
		if err != nil {
			return err
		}
		if at.Before(last.At) || at.Equal(last.At) && id <= last.ID {
			return fmt.Errorf("row %d of %v comes after %v", id, at, last)
		}
		last = bulk.Position{At: at, ID: id}
		e.seen[string(cells[0])+string(cells[1])]++
		e.last[id] = string(cells[2]) + string(cells[3])
		return nil
	})
}

// Rows change while they are exported; what is slow to commit is not lost, and no change
// comes twice.
func TestNothingIsLostOrDoubledWhileRowsChange(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const rows, writers, rest = 40, 4, 300 * time.Millisecond
		system := authz.System(t.Context())
		ids := make([]int, rows)
		for i := range ids {
			ids[i] = s.Client().Customer.Create().SetCode(strconv.Itoa(i)).SetName("-").SaveX(system).ID
		}
		ended := time.Now().Add(3 * time.Second)
		var writing sync.WaitGroup
		for w := range writers {
			writing.Go(func() {
				for n := 0; time.Now().Before(ended); n++ {
					err := s.WithTx(system, func(ctx context.Context, tx *ent.Tx) error {
						id := ids[rand.N(rows/writers)*writers+w]
						if err := tx.Customer.UpdateOneID(id).SetName(fmt.Sprint(w, n)).Exec(ctx); err != nil {
							return err
						}
						if s.Dialect() == "postgres" {
							// Longer than changes rest: others overtake it.
							time.Sleep(rand.N(2 * rest))
						}
						return nil
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		e := &exporter{service: bulk.New(s), seen: map[string]int{}, last: map[int]string{}}
		ctx := as(t.Context(), access.Executive)
		for time.Now().Before(ended) {
			if err := e.read(ctx, time.Now().Add(-rest)); err != nil {
				t.Fatal(err)
			}
			time.Sleep(20 * time.Millisecond)
		}
		writing.Wait()
		if err := e.read(ctx, time.Now()); err != nil {
			t.Fatal(err)
		}
		for change, times := range e.seen {
			if times != 1 {
				t.Errorf("%s came %d times", change, times)
			}
		}
		for _, row := range s.Client().Customer.Query().Where(customer.IDIn(ids...)).AllX(system) {
			if want := strconv.Itoa(row.Version) + row.Name; e.last[row.ID] != want {
				t.Errorf("row %d is %q in the copy, %q in truth", row.ID, e.last[row.ID], want)
			}
		}
		if len(e.seen) <= rows {
			t.Errorf("only %d changes were seen", len(e.seen))
		}
	})
}

// TestWhatComesInSightIsExported: a record is handed to the reader's department long after
// what hangs on it was written; all of that comes with the next export, once.
func TestWhatComesInSightIsExported(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		system, client := authz.System(t.Context()), s.Client()
		ours := client.Department.Create().SetCode("A").SetName("我们").SaveX(system)
		theirs := client.Department.Create().SetCode("B").SetName("别人").SaveX(system)
		buyer := client.Customer.Create().SetCode("K").SetName("客户").SaveX(system)
		product := client.Product.Create().SetModel("M").SetName("产品").SaveX(system)
		unit := client.ProductUnit.Create().SetSerialNumber("S").SetProduct(product).SetCustomer(buyer).SaveX(system)
		record := client.ServiceRecord.Create().SetNumber("SR-1").SetKind(casework.KindRepair).SetSymptom("漏水").SetReportedAt(time.Now()).
			SetCustomer(buyer).SetProductUnit(unit).SetDepartment(theirs).SaveX(system)
		client.ServiceEvent.Create().SetServiceRecord(record).SetAction(casework.ActionRegister).SetAt(time.Now()).SetRecordVersion(1).ExecX(system)
		service, ctx := bulk.New(s), authz.With(t.Context(), &authz.Viewer{TokenID: 1, Role: access.Analyst, DepartmentID: ours.ID, Departments: []int{ours.ID}})
		read := func(entity string, after, until time.Time) (rows int) {
			t.Helper()
			statement, _, err := service.Changed(ctx, entity, []string{"id"}, bulk.Position{At: after, ID: math.MaxInt}, until)
			if err == nil {
				err = service.Rows(ctx, statement, func([][]byte) error { rows++; return nil })
			}
			if err != nil {
				t.Fatal(err)
			}
			return rows
		}
		entities := []string{"ServiceRecord", "ServiceEvent", "Customer", "ProductUnit"}
		came := map[string][]int{}
		since := time.Now().Add(-time.Hour)
		for _, change := range []func(){
			func() {},
			func() { record.Update().SetDepartment(ours).SetTriagedAt(time.Now()).ExecX(system) },
			func() {},
		} {
			change()
			until := time.Now()
			for _, entity := range entities {
				came[entity] = append(came[entity], read(entity, since, until))
			}
			since = until
		}
		for _, entity := range entities {
			if !slices.Equal(came[entity], []int{0, 1, 0}) {
				t.Errorf("%s: %v rows before, with and after the triage", entity, came[entity])
			}
		}
	})
}
