package responsetimes

import (
	"context"
	"fmt"

	"sanbao/ent"
	"sanbao/ent/servicelevelpolicy"
	"sanbao/ent/workingcalendar"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/sla"
	"sanbao/server/service/once"
)

func checkPolicy(code, name, note *string, categories []string, promises []*sla.Promise) error {
	var p check.Problems
	p.Line("code", code, check.Required, 32)
	p.Line("name", name, check.Required, 200)
	p.Text("note", note, check.Optional, proseLimit)
	for i := range categories {
		p.Line(fmt.Sprintf("productCategories.%d", i), &categories[i], check.Required, 100)
	}
	for i, promise := range promises {
		p.Line(fmt.Sprintf("promises.%d.calendar", i), &promise.Calendar, check.Optional, 32)
	}
	return p.Err()
}

// CreateServiceLevelPolicy adds a policy and returns its id. Returns INVALID for bad
// fields, CONFLICT if the code exists or where neither it nor a saved policy would go
// before the other.
func (s *Service) CreateServiceLevelPolicy(ctx context.Context, in CreateServiceLevelPolicyInput) (int, error) {
	if err := checkPolicy(&in.Code, &in.Name, in.Note, in.ProductCategories, in.Promises); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "createServiceLevelPolicy", Key: in.IdempotencyKey, Input: in}
	return s.create(ctx, access.ServiceLevelPolicy, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		if err := s.lockRules(ctx, tx); err != nil {
			return 0, err
		}
		row, err := tx.ServiceLevelPolicy.Create().SetCode(in.Code).SetName(in.Name).SetActive(in.Active).
			SetKinds(in.Kinds).SetSeverities(in.Severities).SetServiceZones(in.ServiceZones).
			SetCustomerTiers(in.CustomerTiers).SetProductCategories(in.ProductCategories).
			SetPromises(values(in.Promises)).SetWarnPercent(in.WarnPercent).SetWarnMinutes(in.WarnMinutes).
			SetHeadAfter(in.HeadAfter).SetExecutiveAfter(in.ExecutiveAfter).SetNillableNote(in.Note).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, mayHold(ctx, tx, row)
	})
}

// UpdateServiceLevelPolicy changes a policy and returns its id; the clocks that run
// under it are set anew, with the old value kept. Returns INVALID for bad fields,
// CONFLICT if the policy has changed since, the code exists, or where neither it nor
// another policy would go before the other, NOT_FOUND if there is none.
func (s *Service) UpdateServiceLevelPolicy(ctx context.Context, in UpdateServiceLevelPolicyInput) (int, error) {
	if err := checkPolicy(in.Code, in.Name, in.Note, in.ProductCategories, in.Promises); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.ServiceLevelPolicy, func(ctx context.Context, tx *ent.Tx) error {
		if err := s.lockRules(ctx, tx); err != nil {
			return err
		}
		row, err := updatePolicy(tx, in).Save(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.ServiceLevelPolicy)
		}
		return mayHold(ctx, tx, row)
	})
}

func updatePolicy(tx *ent.Tx, in UpdateServiceLevelPolicyInput) *ent.ServiceLevelPolicyUpdateOne {
	update := tx.ServiceLevelPolicy.UpdateOneID(in.ID).Where(servicelevelpolicy.Version(in.Version)).
		SetNillableCode(in.Code).SetNillableName(in.Name).SetNillableActive(in.Active).
		SetNillableWarnPercent(in.WarnPercent).SetNillableWarnMinutes(in.WarnMinutes).
		SetNillableHeadAfter(in.HeadAfter).SetNillableExecutiveAfter(in.ExecutiveAfter).SetNillableNote(in.Note)
	if in.Kinds != nil {
		update.SetKinds(in.Kinds)
	}
	if in.Severities != nil {
		update.SetSeverities(in.Severities)
	}
	if in.ServiceZones != nil {
		update.SetServiceZones(in.ServiceZones)
	}
	if in.CustomerTiers != nil {
		update.SetCustomerTiers(in.CustomerTiers)
	}
	if in.ProductCategories != nil {
		update.SetProductCategories(in.ProductCategories)
	}
	if in.Promises != nil {
		update.SetPromises(values(in.Promises))
	}
	return update
}

// mayHold returns what is wrong with a policy as it has been written: bad fields,
// calendars that there are not, another policy with which it ties.
func mayHold(ctx context.Context, tx *ent.Tx, row *ent.ServiceLevelPolicy) error {
	policy := policyOf(row)
	if err := policy.Validate(); err != nil {
		return err
	}
	if err := countable(ctx, tx, policy); err != nil {
		return err
	}
	if !row.Active {
		return nil
	}
	rows, err := tx.ServiceLevelPolicy.Query().
		Where(servicelevelpolicy.Active(true), servicelevelpolicy.IDNEQ(row.ID)).Order(servicelevelpolicy.ByID()).All(ctx)
	if err != nil {
		return err
	}
	others := make([]sla.Policy, len(rows))
	for i, other := range rows {
		others[i] = policyOf(other)
	}
	return tie(others, policy)
}

// countable returns INVALID for promises by calendars that there are not, or that are
// put away.
func countable(ctx context.Context, tx *ent.Tx, policy sla.Policy) error {
	var p check.Problems
	for i, promise := range policy.Promises {
		if promise.Calendar == "" {
			continue
		}
		there, err := tx.WorkingCalendar.Query().
			Where(workingcalendar.Code(promise.Calendar), workingcalendar.Active(true)).Exist(ctx)
		if err != nil {
			return err
		}
		if !there {
			p.Add(fmt.Sprintf("promises.%d.calendar", i), fault.NoSuchReference, fault.Params{"what": fault.WorkingCalendar})
		}
	}
	return p.Err()
}
