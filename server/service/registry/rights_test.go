package registry_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"sanbao/ent"
	entwarranty "sanbao/ent/warranty"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/registry"
)

// soldOn gives the unit a start and its warranty.
func (w *world) soldOn(start string) {
	w.Helper()
	w.must(w.registry.UpdateProductUnit(w.admin(), registry.UpdateProductUnitInput{
		ID: w.unit.ID, Version: w.unitNow(w.unit.ID).Version, PurchasedOn: on(start)}))
}

func (w *world) cover(kind installedbase.WarrantyKind, from, until string) {
	w.Helper()
	w.must(w.registry.AddWarranty(w.admin(), registry.AddWarrantyInput{ProductUnitID: w.unit.ID, Kind: kind,
		StartsOn: calendar.MustParse(from), EndsOn: calendar.MustParse(until)}))
}

// coverage returns who stands for a repair of the unit on a day, for a role.
func (w *world) coverage(ctx context.Context, on string) (c warranty.Coverage, err error) {
	err = w.store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		c, err = w.registry.CoverageOn(ctx, tx, w.unit.ID, calendar.MustParse(on))
		return err
	})
	return c, err
}

func TestCoverageOn(t *testing.T) {
	each(t, func(w *world) {
		if got, err := w.coverage(w.admin(), today); got != warranty.CoverageNone || err != nil {
			w.Errorf("without a start: %s, %v", got, err)
		}
		w.soldOn("2025-03-01")
		w.cover(installedbase.WarrantyExtension, "2026-03-02", "2026-12-31")
		w.cover(installedbase.WarrantyContract, "2027-06-01", "2028-05-31")
		for on, want := range map[string]warranty.Coverage{
			"2025-02-01": warranty.CoverageWarranty, "2026-03-01": warranty.CoverageWarranty,
			"2026-03-02": warranty.CoverageContract, "2026-12-31": warranty.CoverageContract,
			"2027-01-01": warranty.CoverageNone, "2027-06-01": warranty.CoverageContract, "2028-06-01": warranty.CoverageNone,
		} {
			for _, role := range []access.Role{access.Clerk, access.Head, access.Technician} {
				if got, err := w.coverage(w.as(role), on); got != want || err != nil {
					w.Errorf("on %s as %s: %s, %v, want %s", on, role, got, err, want)
				}
			}
		}
	})
}

// TestAContractCarriesFreeRepairOn: the rights tell it until the contract's end, and
// why, in both languages; the policy's own warranty stays what it is.
func TestAContractCarriesFreeRepairOn(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2025-03-01")
		w.cover(installedbase.WarrantyContract, "2026-03-02", "2027-03-01")
		for on, want := range map[string]struct {
			coverage warranty.Coverage
			open     bool
			zh, en   string
		}{
			"2025-06-01": {warranty.CoverageWarranty, true, "期满后由维保合同或延保承担修理，至2027年3月1日（含当日）",
				"after that a contract or an extension stands for repairs, until and including 1 March 2027"},
			"2026-06-01": {warranty.CoverageContract, true, "维保合同或延保覆盖当日，至2027年3月1日（含当日）",
				"a contract or an extension covers the day, until and including 1 March 2027"},
			"2027-03-02": {warranty.CoverageNone, false, "免费修理：已于2027年3月1日届满", "free repair: ended with 1 March 2027"},
		} {
			question := registry.UnitDay{UnitID: w.unit.ID, Day: *day(on)}
			for language, step := range map[fault.Language]string{fault.Chinese: want.zh, fault.English: want.en} {
				answers, err := w.registry.WarrantyRights(w.as(access.Clerk), []registry.UnitDay{question}, language)
				if err != nil {
					w.Fatal(err)
				}
				got := answers[question]
				if got.Coverage != want.coverage || got.Repair.Open != want.open || got.Repair.Until.String() != "2027-03-01" ||
					!slices.Contains(got.Steps, step) {
					w.Errorf("on %s: %s, open %t until %s, because %q", on, got.Coverage, got.Repair.Open, got.Repair.Until, got.Steps)
				}
			}
		}
		given := w.store.Client().Warranty.Query().Where(entwarranty.KindEQ(installedbase.WarrantyPolicy)).OnlyX(w.system())
		if given.EndsOn.String() != "2026-03-01" {
			w.Errorf("the policy's own warranty ends on %s", given.EndsOn)
		}
	})
}

// TestTermsOfTheSale: a unit keeps the policy under which it was sold when its
// product gets another one.
func TestTermsOfTheSale(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2025-03-01")
		long := w.must(w.registry.CreateWarrantyPolicy(w.admin(), newPolicy("LONG")))
		w.must(w.registry.UpdateProduct(w.admin(), registry.UpdateProductInput{ID: w.product.ID, Version: 1, WarrantyPolicyID: change.Set(long)}))
		if got, err := w.coverage(w.admin(), "2026-03-02"); got != warranty.CoverageNone || err != nil {
			w.Errorf("after a year: %s, %v", got, err)
		}
	})
}

// TestUnitsWithoutAWarrantyOfTheirOwn: imported units have a start at most; the
// product's policy holds for them.
func TestUnitsWithoutAWarrantyOfTheirOwn(t *testing.T) {
	each(t, func(w *world) {
		w.store.Client().ProductUnit.UpdateOne(w.unit).SetWarrantyStartsOn(*day("2026-03-01")).ExecX(w.system())
		if got, err := w.coverage(w.admin(), today); got != warranty.CoverageWarranty || err != nil {
			w.Errorf("under the product's policy: %s, %v", got, err)
		}
	})
}

func TestCoverageOfHiddenUnits(t *testing.T) {
	each(t, func(w *world) {
		w.store.Client().ServiceRecord.UpdateOne(w.record).ClearProductUnit().ExecX(w.system())
		_, err := w.coverage(w.as(access.Technician), today)
		w.refused(err, fault.NotFound, fault.RowNotFound)
		answers, err := w.registry.WarrantyRights(w.as(access.Technician), []registry.UnitDay{{UnitID: w.unit.ID, Day: *day(today)}}, fault.English)
		if err != nil || len(answers) != 0 {
			w.Errorf("the rights of a hidden unit are %v, %v", answers, err)
		}
		_, err = w.registry.WarrantyRights(w.Context(), nil, fault.English)
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
	})
}

func TestWarrantyRights(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2026-03-01")
		question := registry.UnitDay{UnitID: w.unit.ID, Day: *day(today)}
		answers, err := w.registry.WarrantyRights(w.as(access.Clerk), []registry.UnitDay{question}, fault.English)
		if err != nil {
			w.Fatal(err)
		}
		got := answers[question]
		for name, right := range map[string]struct {
			is    registry.WarrantyEntitlement
			open  bool
			until string
		}{
			"refund": {got.Refund, false, "2026-03-08"}, "exchange": {got.Exchange, true, "2026-03-16"},
			"repair": {got.Repair, true, "2027-03-01"}, "main parts": {got.MainPartRepair, true, "2029-03-01"},
		} {
			if right.is.Open != right.open || right.is.Until.String() != right.until {
				w.Errorf("%s: open %v until %s", name, right.is.Open, right.is.Until)
			}
		}
		if got.Day != *day(today) || *got.Start != *day("2026-03-01") || got.Coverage != warranty.CoverageWarranty ||
			got.ChargeClass != casework.ChargeFreeWarranty {
			w.Errorf("rights are %+v", got)
		}
		if text := strings.Join(got.Steps, "\n"); !strings.Contains(text, "free repair: open until and including 1 March 2027") {
			w.Errorf("explained in English as\n%s", text)
		}
		answers, err = w.registry.WarrantyRights(w.as(access.Clerk), []registry.UnitDay{question}, fault.Chinese)
		if err != nil {
			w.Fatal(err)
		}
		if text := strings.Join(answers[question].Steps, "\n"); !strings.Contains(text, "免费修理：至2027年3月1日（含当日）有效") {
			w.Errorf("explained in Chinese as\n%s", text)
		}
	})
}

// TestRightsOfManyUnits: a list costs as many statements as a single unit.
func TestRightsOfManyUnits(t *testing.T) {
	each(t, func(w *world) {
		questions := []registry.UnitDay{{UnitID: w.unit.ID, Day: *day(today)}, {UnitID: w.unit.ID, Day: *day("2030-01-01")}}
		for i := range 50 {
			id := w.must(w.registry.HandOverProductUnit(w.admin(), registry.HandOverProductUnitInput{
				SerialNumber: serial(i), ProductID: w.product.ID, PurchasedOn: day("2026-03-01")}))
			questions = append(questions, registry.UnitDay{UnitID: id, Day: *day(today)})
		}
		statements := w.counting()
		for _, some := range [][]registry.UnitDay{questions[2:3], questions} {
			statements.Reset()
			answers, err := w.registry.WarrantyRights(w.as(access.Clerk), some, fault.English)
			if err != nil || len(answers) != len(some) {
				w.Fatalf("%d answers to %d questions, %v", len(answers), len(some), err)
			}
			statements.Want(w, 6)
		}
		if slices.ContainsFunc(statements.Texts(), func(text string) bool { return strings.Contains(text, "INSERT") }) {
			w.Error("asking writes")
		}
	})
}
