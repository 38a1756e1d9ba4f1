package cases

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/partusage"
	"sanbao/ent/serviceevent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty"
)

// Who pays is asked line by line, labour, travel and each part: a main part may be
// free, with its labour, when the rest no longer is. The record's own class is the
// summary; a line keeps a class of its own only where it is another one.

// The lines as the timeline names them.
const (
	labourLine = "labourChargeClass"
	travelLine = "travelChargeClass"
	partLines  = "partChargeClass"
)

// partLine is the line of a part, as the three guarantees see it.
func partLine(p *ent.Part) warranty.Line { return warranty.PartLine(p.MainPart, p.MainPartKey) }

// classesOf returns who pays for lines on the day of the report; nil where the record
// is about no unit, is internal, or a head has set who pays for all of it.
func (s *Service) classesOf(ctx context.Context, st *step, lines ...warranty.Line) ([]casework.ChargeClass, error) {
	r := st.record
	if r.ProductUnitID == nil || r.ChargeClassOverridden || r.ChargeClass == casework.ChargeInternal {
		return nil, nil
	}
	covers, err := s.Warranty.LinesOn(ctx, st.tx, *r.ProductUnitID, calendar.DateIn(r.ReportedAt, s.Zone), lines)
	if err != nil {
		return nil, err
	}
	classes := make([]casework.ChargeClass, len(covers))
	for i, cover := range covers {
		classes[i] = casework.Charge(cover, false)
	}
	return classes, nil
}

// lineClass returns the class of one line; nil where it is the record's.
func (s *Service) lineClass(ctx context.Context, st *step, line warranty.Line) (*casework.ChargeClass, error) {
	classes, err := s.classesOf(ctx, st, line)
	if err != nil || classes == nil {
		return nil, err
	}
	return other(classes[0], st.record.ChargeClass), nil
}

// other returns a line's class where it is another than the record's.
func other(class, record casework.ChargeClass) *casework.ChargeClass {
	if class == record {
		return nil
	}
	return &class
}

// classLines sets who pays for labour and travel, once it is known which main parts
// the work is about; record is the record's own class. What a head has set for a line
// stays.
func (s *Service) classLines(ctx context.Context, st *step, record casework.ChargeClass) error {
	overridden, err := st.overriddenLines(ctx)
	if err != nil || overridden[labourLine] && overridden[travelLine] {
		return err
	}
	usages, err := st.tx.PartUsage.Query().Where(partusage.ServiceRecordID(st.record.ID)).WithPart().All(authz.System(ctx))
	if err != nil {
		return err
	}
	lines := []warranty.Line{{Kind: warranty.LineLabour}, {Kind: warranty.LineTravel}}
	for _, used := range usages {
		if line := partLine(used.Edges.Part); line.MainPart != "" {
			lines = append(lines, warranty.Line{Kind: warranty.LineLabour, MainPart: line.MainPart},
				warranty.Line{Kind: warranty.LineTravel, MainPart: line.MainPart})
		}
	}
	classes, err := s.classesOf(ctx, st, lines...)
	if err != nil || classes == nil {
		return err
	}
	labour, travel := classes[0], classes[1]
	for i := 2; i < len(classes); i += 2 {
		labour, travel = casework.Kinder(labour, classes[i]), casework.Kinder(travel, classes[i+1])
	}
	if !overridden[labourLine] {
		st.classLine(labourLine, st.record.LabourChargeClass, other(labour, record), st.update.SetLabourChargeClass, st.update.ClearLabourChargeClass)
	}
	if !overridden[travelLine] {
		st.classLine(travelLine, st.record.TravelChargeClass, other(travel, record), st.update.SetTravelChargeClass, st.update.ClearTravelChargeClass)
	}
	return nil
}

// classLine writes who pays for a line, nil for the record's class.
func (st *step) classLine(field string, before, after *casework.ChargeClass,
	set func(casework.ChargeClass) *ent.ServiceRecordUpdateOne, unset func() *ent.ServiceRecordUpdateOne,
) {
	st.changed(field, lineText(before, ""), lineText(after, ""))
	if after != nil {
		set(*after)
	} else if before != nil {
		unset()
	}
}

// lineText names who pays for a line.
func lineText(line *casework.ChargeClass, record casework.ChargeClass) string {
	if line == nil {
		return string(record)
	}
	return string(*line)
}

// overriddenLines returns the lines for which a head has set who pays, as the
// timeline tells it.
func (st *step) overriddenLines(ctx context.Context) (map[string]bool, error) {
	events, err := st.tx.ServiceEvent.Query().Where(serviceevent.ServiceRecordID(st.record.ID),
		serviceevent.ActionEQ(casework.ActionOverrideChargeClass)).All(authz.System(ctx))
	lines := map[string]bool{}
	for _, e := range events {
		for _, change := range e.Changes {
			lines[change.Field] = true
		}
	}
	return lines, err
}

// OverrideLineCharge lets a head set who pays for one line of the bill; the reason
// stays on the timeline. Returns INVALID for a part that was not used for the record.
func (s *Service) OverrideLineCharge(ctx context.Context, in OverrideLineChargeInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if in.PartUsageID == nil && in.Line == warranty.LinePart {
		p.Add("partUsageID", fault.Required)
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "overrideLineCharge", action: casework.ActionOverrideChargeClass, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		switch in.Line {
		case warranty.LineLabour:
			st.changed(labourLine, lineText(st.record.LabourChargeClass, st.record.ChargeClass), string(in.ChargeClass))
			st.update.SetLabourChargeClass(in.ChargeClass)
			return nil
		case warranty.LineTravel:
			st.changed(travelLine, lineText(st.record.TravelChargeClass, st.record.ChargeClass), string(in.ChargeClass))
			st.update.SetTravelChargeClass(in.ChargeClass)
			return nil
		}
		return st.overridePart(ctx, *in.PartUsageID, in.ChargeClass)
	})
}

func (st *step) overridePart(ctx context.Context, usageID int, class casework.ChargeClass) error {
	usage, err := st.tx.PartUsage.Query().
		Where(partusage.ID(usageID), partusage.ServiceRecordID(st.record.ID)).WithPart().Only(ctx)
	if ent.IsNotFound(err) {
		return fault.InvalidField("partUsageID", fault.NoSuchReference, fault.Params{"what": fault.PartUsage})
	}
	if err != nil {
		return err
	}
	st.changed(partLines, usage.Edges.Part.Code+" "+lineText(usage.ChargeClass, st.record.ChargeClass),
		usage.Edges.Part.Code+" "+string(class))
	// Who may override is the record's business, not that of who may write down parts.
	return st.tx.PartUsage.UpdateOne(usage).SetChargeClass(class).Exec(authz.System(ctx))
}
