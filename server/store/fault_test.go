package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// want is a fault as users see it.
type want struct {
	code   fault.Code
	key    fault.Key
	params fault.Params
	fields []fault.Field
}

func (w want) check(t *testing.T, err error) {
	t.Helper()
	got := fault.As(store.Fault(err))
	if got == nil {
		t.Fatalf("no fault: %v", err)
	}
	if got.Code != w.code || got.Key != w.key || !reflect.DeepEqual(got.Params, w.params) || !sameFields(got.Fields, w.fields) {
		t.Errorf("got %s %s %v %v\nof %v", got.Code, got.Key, got.Params, got.Fields, err)
	}
	if !strings.Contains(got.Error(), err.Error()) && !errors.Is(err, got) {
		t.Errorf("the cause is lost: %v", got)
	}
}

func sameFields(a, b []fault.Field) bool {
	return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b)
}

func field(path string, key fault.Key, params fault.Params) []fault.Field {
	return []fault.Field{{Path: path, Key: key, Params: params}}
}

func TestFaultOfAValueThatExists(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		for range 2 {
			_, err := saveDepartment(ctx, s.Client(), "A")
			if err == nil {
				continue
			}
			what := fault.Params{"what": fault.Department}
			want{fault.Conflict, fault.AlreadyExists, what, field("code", fault.AlreadyExists, what)}.check(t, err)
		}
		product, err := s.Client().Product.Create().SetModel("RX-1").SetName("热水器").Save(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			err = s.Client().ProductUnit.Create().SetProduct(product).SetSerialNumber("1").Exec(ctx)
		}
		what := fault.Params{"what": fault.ProductUnit}
		want{fault.Conflict, fault.AlreadyExists, what, []fault.Field{
			{Path: "productID", Key: fault.AlreadyExists, Params: what},
			{Path: "serialNumber", Key: fault.AlreadyExists, Params: what},
		}}.check(t, err)
	})
}

func TestFaultOfAReferenceToNowhere(t *testing.T) {
	for dialect, w := range map[string]want{
		"sqlite3": {fault.Invalid, fault.NoSuchReference, fault.Params{"what": fault.Row}, nil},
		"postgres": {fault.Invalid, fault.NoSuchReference, fault.Params{"what": fault.Customer},
			field("customerID", fault.NoSuchReference, fault.Params{"what": fault.Customer})},
	} {
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			if s.Dialect() != dialect {
				return
			}
			ctx := system()
			w.check(t, s.Client().Contact.Create().SetName("王师傅").SetCustomerID(1).Exec(ctx))
			saved, err := saveRecord(ctx, s.Client(), "SR-1")
			if err != nil {
				t.Fatal(err)
			}
			w.check(t, saved.Update().SetCustomerID(1).Exec(ctx))
		})
	}
}

func TestFaultOfDeletingWhatOthersReferTo(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		saved, err := saveRecord(ctx, s.Client(), "SR-1")
		if err != nil {
			t.Fatal(err)
		}
		w := want{code: fault.Conflict, key: fault.StillReferenced}
		w.check(t, s.Client().Customer.DeleteOneID(saved.CustomerID).Exec(ctx))
		_, err = s.Client().Customer.Delete().Exec(ctx)
		w.check(t, err)
		w.check(t, s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			return tx.Customer.DeleteOneID(saved.CustomerID).Exec(ctx)
		}))
		_, err = s.Client().ExecContext(ctx, "DELETE FROM customers")
		w.check(t, err)
	})
}

func TestFaultOfValuesThatTheEntityRefuses(t *testing.T) {
	s := storetest.SQLite(t)
	ctx, client := system(), s.Client()
	saved, err := saveRecord(ctx, client, "SR-1")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		err    error
		fields []fault.Field
	}{
		"missing": {client.Customer.Create().SetName("A").Exec(ctx), field("code", fault.Required, nil)},
		"empty":   {client.Customer.Create().SetCode("A").SetName("").Exec(ctx), field("name", fault.Required, nil)},
		"too long": {client.Customer.Create().SetCode("A").SetName(strings.Repeat("件", 201)).Exec(ctx),
			field("name", fault.TooLong, fault.Params{"max": int64(200)})},
		"no option": {saved.Update().SetKind("GUESSING").Exec(ctx), field("kind", fault.NotAnOption, nil)},
		"too small": {saved.Update().SetLabourCharge(-1).Exec(ctx), field("labourCharge", fault.OutOfRange, nil)},
		"no edge":   {client.Contact.Create().SetName("A").Exec(ctx), field("customerID", fault.Required, nil)},
	} {
		t.Run(name, func(t *testing.T) {
			want{fault.Invalid, fault.InvalidInput, nil, c.fields}.check(t, c.err)
		})
	}
}

func TestFaultOfRowsThatAreNotThere(t *testing.T) {
	s := storetest.SQLite(t)
	_, err := s.Client().ProductUnit.Get(system(), 1)
	want{code: fault.NotFound, key: fault.RowNotFound, params: fault.Params{"what": fault.ProductUnit}}.check(t, err)
}

func TestFaultOfTextThatIsNotUTF8(t *testing.T) {
	s := storetest.Postgres(t)
	_, err := saveDepartment(system(), s.Client(), "A\x00")
	want{code: fault.Invalid, key: fault.BadText}.check(t, err)
}

func TestFaultOfAnAbsentDatabase(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, err := store.Open(t.Context(), store.Config{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		_, err = saveDepartment(system(), s.Client(), "A")
		if fault.As(store.Fault(err)) != nil {
			t.Errorf("a closed pool is a defect, not an outage: %v", err)
		}
	})
	for _, err := range []error{sql.ErrConnDone, fmt.Errorf("reading: %w", sql.ErrConnDone)} {
		want{code: fault.Unavailable, key: fault.DatabaseAway}.check(t, err)
	}
}

// Connections that the server ended, as it does when it restarts.
func TestConnectionsThatTheServerEnded(t *testing.T) {
	s := storetest.Postgres(t)
	other := storetest.Postgres(t)
	ctx := system()
	err := s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		var session int
		rows, err := tx.Client().QueryContext(ctx, "SELECT pg_backend_pid()")
		if err != nil {
			return err
		}
		for rows.Next() {
			if err := rows.Scan(&session); err != nil {
				return err
			}
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			return err
		}
		if _, err := other.WriteDB().Exec("SELECT pg_terminate_backend($1, 5000)", session); err != nil {
			return err
		}
		return saves("A", nil)(ctx, tx)
	})
	want{code: fault.Unavailable, key: fault.DatabaseAway}.check(t, err)
	if err := s.WithTx(ctx, saves("A", nil)); err != nil {
		t.Errorf("the next transaction: %v", err)
	}
}

func TestFaultLeavesFaultsAndDefectsAlone(t *testing.T) {
	for _, err := range []error{
		nil, errors.New("a defect"), fault.Missing(fault.User), fmt.Errorf("closing: %w", fault.Missing(fault.User)),
	} {
		if got := store.Fault(err); !errors.Is(got, err) || (err != nil && got.Error() != err.Error()) {
			t.Errorf("%v became %v", err, got)
		}
	}
}

// What the access rules refuse is found through everything that ent wraps
// around it.
func TestFaultFindsWhatTheAccessRulesRefuse(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		nobody := context.Background()
		_, err := s.Client().Customer.Query().Count(nobody)
		want{code: fault.Unauthenticated, key: fault.NotSignedIn}.check(t, err)
		_, err = s.Client().Customer.Create().SetCode("A").SetName("A").Save(nobody)
		want{code: fault.Unauthenticated, key: fault.NotSignedIn}.check(t, err)

		analyst := authz.With(nobody, &authz.Viewer{UserID: 1, Role: access.Analyst, WholeCompany: true})
		hidden := want{code: fault.Forbidden, key: fault.ColumnHidden, params: fault.Params{"field": "phone"}}
		for name, query := range map[string]*ent.ServiceRecordQuery{
			"by a neighbour's column":         s.Client().ServiceRecord.Query().Where(servicerecord.HasCustomerWith(customer.Phone("1"))),
			"by the lack of such a neighbour": s.Client().ServiceRecord.Query().Where(servicerecord.Not(servicerecord.HasCustomerWith(customer.Phone("1")))),
			"by either": s.Client().ServiceRecord.Query().Where(servicerecord.Or(
				servicerecord.KindEQ(casework.KindRepair), servicerecord.HasCustomerWith(customer.PhoneHasPrefix("1")))),
		} {
			t.Run(name, func(t *testing.T) {
				_, err := query.All(analyst)
				hidden.check(t, err)
			})
		}
		_, err = s.Client().Customer.Query().Where(customer.Phone("1")).Exist(analyst)
		hidden.check(t, err)
		_, err = s.Client().Customer.Query().Select(customer.FieldPhone).Strings(analyst)
		hidden.check(t, err)
	})
}
