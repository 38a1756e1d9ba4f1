package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/ent/warrantypolicy"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// CreateWarrantyPolicyVersionInput is the input of createWarrantyPolicyVersion.
type CreateWarrantyPolicyVersionInput struct {
	// The policy of which it is a new version.
	WarrantyPolicyID int
	// Short code of the version, unique.
	Code string
	// The first day of its effect.
	ValidFrom calendar.Date
	// Days in which the customer may choose a refund.
	RefundDays *int
	// Days in which the customer may choose an exchange.
	ExchangeDays *int
	// Months of free repair of the whole.
	RepairMonths *int
	// Months of free repair of main parts.
	MainPartMonths *int
	// Failed repairs after which an exchange is due; 0 for never.
	FailedRepairsForExchange *int
	// All other settings; what is left out is as in the version that it follows.
	Settings *WarrantySettingsInput
	// Where the terms come from.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CreateWarrantyPolicyVersion adds a version of a policy that is in effect from a day
// on, with the terms of the version that it follows where nothing else is given, and
// returns its id. Units whose periods began on that day or later fall under it.
// Returns INVALID for bad fields and for a day on which another version begins,
// CONFLICT if the code exists.
func (s *Service) CreateWarrantyPolicyVersion(ctx context.Context, in CreateWarrantyPolicyVersionInput) (int, error) {
	numbers := policyTerms{in.RefundDays, in.ExchangeDays, in.RepairMonths, in.MainPartMonths, in.FailedRepairsForExchange}
	name := in.Code
	if err := checkPolicy(&in.Code, &name, in.Note, numbers, in.Settings); err != nil {
		return 0, err
	}
	var p check.Problems
	p.Day("validFrom", &in.ValidFrom, s.Today())
	if err := p.Err(); err != nil {
		return 0, err
	}
	c := creation{"createWarrantyPolicyVersion", access.WarrantyPolicy, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		err := referTo(ctx, reference{"warrantyPolicyID", fault.WarrantyPolicy, true,
			tx.WarrantyPolicy.Query().Where(warrantypolicy.ID(in.WarrantyPolicyID))})
		if err != nil {
			return 0, err
		}
		followed, err := seriesOf(ctx, tx, in.WarrantyPolicyID, in.ValidFrom)
		if err != nil {
			return 0, err
		}
		create := tx.WarrantyPolicy.Create().SetCode(in.Code).SetName(followed.Name).SetSeries(followed.Series).
			SetValidFrom(in.ValidFrom).SetNote(followed.Note).SetNillableNote(in.Note)
		copyTerms(create.Mutation(), followed)
		create.SetNillableRefundDays(in.RefundDays).SetNillableExchangeDays(in.ExchangeDays).
			SetNillableRepairMonths(in.RepairMonths).SetNillableMainPartMonths(in.MainPartMonths).
			SetNillableFailedRepairsForExchange(in.FailedRepairsForExchange)
		in.Settings.write(create.Mutation())
		row, err := create.Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, s.coverSince(ctx, tx, followed.Series, in.ValidFrom)
	})
}

// seriesOf returns the version of a policy's series that a new one follows, and makes
// the policy the first of a series where it stood alone. Returns INVALID where a
// version begins on that day.
func seriesOf(ctx context.Context, tx *ent.Tx, policyID int, from calendar.Date) (*ent.WarrantyPolicy, error) {
	policy, err := tx.WarrantyPolicy.Get(ctx, policyID)
	if err != nil {
		return nil, err
	}
	if policy.Series == "" {
		return tx.WarrantyPolicy.UpdateOne(policy).SetSeries(policy.Code).Save(ctx)
	}
	versions, err := versionsOf(ctx, tx.Client(), []string{policy.Series})
	if err != nil {
		return nil, err
	}
	for _, v := range versions[policy.Series] {
		if v.ValidFrom != nil && *v.ValidFrom == from {
			return nil, fault.InvalidField("validFrom", fault.DateOrder)
		}
	}
	return versionOn(policy, versions[policy.Series], from), nil
}

// copyTerms gives a new version the terms of the one that it follows.
func copyTerms(m *ent.WarrantyPolicyMutation, p *ent.WarrantyPolicy) {
	m.SetRefundDays(p.RefundDays)
	m.SetExchangeDays(p.ExchangeDays)
	m.SetRepairMonths(p.RepairMonths)
	m.SetMainPartMonths(p.MainPartMonths)
	m.SetFailedRepairsForExchange(p.FailedRepairsForExchange)
	m.SetStopsUnderRepair(p.StopsUnderRepair)
	m.SetStopsWaitingForParts(p.StopsWaitingForParts)
	m.SetExchangeRestarts(p.ExchangeRestarts)
	m.SetMainParts(p.MainParts)
	m.SetStartFrom(p.StartFrom)
	(&WarrantySettingsInput{
		LatestStart: &p.LatestStart, StopsDayRights: &p.StopsDayRights, BothDaysCount: &p.BothDaysCount,
		ExchangeRestartsDays: &p.ExchangeRestartsDays, PartRestarts: &p.PartRestarts, SameFault: &p.SameFault,
		RepairHoldsDays: &p.RepairHoldsDays, PartsLimitDays: &p.PartsLimitDays, RepairerLimitDays: &p.RepairerLimitDays,
		UnexplainedIsRepairers: &p.UnexplainedIsRepairers, LateRepairKeepsExchange: &p.LateRepairKeepsExchange,
		RefundWithoutUnit: &p.RefundWithoutUnit, RefundWhenDeclined: &p.RefundWhenDeclined,
		DepreciationRate: &p.DepreciationRate, FreeTravel: &p.FreeTravel, RollToWorkday: &p.RollToWorkday,
	}).write(m)
}

// coverSince brings the warranties in step that began under a series on a day or later.
func (s *Service) coverSince(ctx context.Context, tx *ent.Tx, series string, from calendar.Date) error {
	// The policy's own line in the audit says it for all of them.
	ctx = audit.InBulk(ctx)
	ids, err := tx.ProductUnit.Query().Where(productunit.HasWarrantiesWith(underPolicy, entwarranty.StartsOnGTE(from),
		entwarranty.HasWarrantyPolicyWith(warrantypolicy.Series(series)))).IDs(authz.System(ctx))
	if err != nil {
		return err
	}
	return CoverUnits(ctx, tx, ids, s.worked)
}
