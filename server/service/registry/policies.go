package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/warrantypolicy"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// policyTerms are the numbers of a policy, nil where they are left out. Their
// limits are those of the columns.
type policyTerms struct {
	refundDays, exchangeDays, repairMonths, mainPartMonths, failedRepairsForExchange *int
}

func checkPolicy(code, name, note *string, t policyTerms, settings *WarrantySettingsInput) error {
	const mostDays, mostMonths, mostRepairs = 3650, 600, 100
	var p check.Problems
	p.Line("code", code, check.Required, 32)
	p.Line("name", name, check.Required, 200)
	check.Between(&p, "refundDays", t.refundDays, 0, mostDays)
	check.Between(&p, "exchangeDays", t.exchangeDays, 0, mostDays)
	check.Between(&p, "repairMonths", t.repairMonths, 0, mostMonths)
	check.Between(&p, "mainPartMonths", t.mainPartMonths, 0, mostMonths)
	check.Between(&p, "failedRepairsForExchange", t.failedRepairsForExchange, 0, mostRepairs)
	p.Text("note", note, check.Optional, proseLimit)
	settings.check(&p)
	return p.Err()
}

// CreateWarrantyPolicy adds a policy and returns its id. Returns INVALID for bad
// fields, CONFLICT if the code exists.
func (s *Service) CreateWarrantyPolicy(ctx context.Context, in CreateWarrantyPolicyInput) (int, error) {
	terms := policyTerms{&in.RefundDays, &in.ExchangeDays, &in.RepairMonths, &in.MainPartMonths, &in.FailedRepairsForExchange}
	if err := checkPolicy(&in.Code, &in.Name, in.Note, terms, in.Settings); err != nil {
		return 0, err
	}
	c := creation{"createWarrantyPolicy", access.WarrantyPolicy, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		create := tx.WarrantyPolicy.Create().SetCode(in.Code).SetName(in.Name).
			SetRefundDays(in.RefundDays).SetExchangeDays(in.ExchangeDays).
			SetRepairMonths(in.RepairMonths).SetMainPartMonths(in.MainPartMonths).
			SetFailedRepairsForExchange(in.FailedRepairsForExchange).
			SetStopsUnderRepair(in.StopsUnderRepair).SetStopsWaitingForParts(in.StopsWaitingForParts).
			SetExchangeRestarts(in.ExchangeRestarts).SetNillableNote(in.Note)
		in.Settings.write(create.Mutation())
		row, err := create.Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, heldAgainst(in.Pack, in.AcceptWorse, row)
	})
}

// UpdateWarrantyPolicy changes a policy and returns its id; the warranties under
// it follow. Terms that are to hold for new units alone are another policy.
// Returns INVALID for bad fields, CONFLICT if the policy has changed since or
// the code exists, NOT_FOUND if there is none.
func (s *Service) UpdateWarrantyPolicy(ctx context.Context, in UpdateWarrantyPolicyInput) (int, error) {
	terms := policyTerms{in.RefundDays, in.ExchangeDays, in.RepairMonths, in.MainPartMonths, in.FailedRepairsForExchange}
	if err := checkPolicy(in.Code, in.Name, in.Note, terms, in.Settings); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.WarrantyPolicy, func(ctx context.Context, tx *ent.Tx) error {
		update := tx.WarrantyPolicy.UpdateOneID(in.ID).Where(warrantypolicy.Version(in.Version)).
			SetNillableCode(in.Code).SetNillableName(in.Name).
			SetNillableRefundDays(in.RefundDays).SetNillableExchangeDays(in.ExchangeDays).
			SetNillableRepairMonths(in.RepairMonths).SetNillableMainPartMonths(in.MainPartMonths).
			SetNillableFailedRepairsForExchange(in.FailedRepairsForExchange).
			SetNillableStopsUnderRepair(in.StopsUnderRepair).SetNillableStopsWaitingForParts(in.StopsWaitingForParts).
			SetNillableExchangeRestarts(in.ExchangeRestarts).SetNillableNote(in.Note)
		in.Settings.write(update.Mutation())
		if err := update.Exec(ctx); err != nil {
			return outdated(ctx, tx, in.ID, err, fault.WarrantyPolicy, tx.WarrantyPolicy.Query().Where(warrantypolicy.ID(in.ID)).
				Select(warrantypolicy.FieldVersion, warrantypolicy.FieldUpdatedAt))
		}
		if !in.movesEnds() {
			return nil
		}
		if err := s.moveEndsUnder(ctx, tx, in.ID); err != nil {
			return err
		}
		return s.coverUnitsUnder(ctx, tx, in.ID, in.Settings.movesStarts())
	})
}

// movesEnds says whether the ends of warranties may follow from the change.
func (in UpdateWarrantyPolicyInput) movesEnds() bool {
	return in.RefundDays != nil || in.ExchangeDays != nil || in.RepairMonths != nil || in.Settings != nil ||
		in.StopsUnderRepair != nil || in.StopsWaitingForParts != nil || in.ExchangeRestarts != nil
}
