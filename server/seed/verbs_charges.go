package seed

import (
	"slices"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/warranty"
)

// The lines of the bill as the timeline names them.
const (
	labourLine = "labourChargeClass"
	travelLine = "travelChargeClass"
	partLines  = "partChargeClass"
)

// classesOf returns who pays for lines on the day of the report; nil where the record
// is about no unit, is internal, or a head has set who pays for all of it.
func (l *life) classesOf(lines ...warranty.Line) []casework.ChargeClass {
	row := l.record.row
	if l.unit == nil || row.ChargeClassOverridden || row.ChargeClass == casework.ChargeInternal {
		return nil
	}
	var classes []casework.ChargeClass
	for _, line := range l.unit.terms().RightsOn(l.dayOf(row.ReportedAt)).Lines("", lines) {
		classes = append(classes, casework.Charge(line.Coverage, false))
	}
	return classes
}

// partLine is the line of a part, as the three guarantees see it.
func (p *part) line() warranty.Line { return warranty.PartLine(p.row.MainPart, p.row.MainPartKey) }

// partClass returns who pays for a part; nil where it is who pays for the record.
func (l *life) partClass(p *part) *casework.ChargeClass {
	classes := l.classesOf(p.line())
	if classes == nil {
		return nil
	}
	return otherThan(l.record.row.ChargeClass, classes[0])
}

// otherThan returns a line's class where it is another than the record's.
func otherThan(record, class casework.ChargeClass) *casework.ChargeClass {
	if class == record {
		return nil
	}
	return &class
}

// workClasses returns who pays for labour and for travel: free for the sake of a main
// part too that is repaired with it. ok is false where the lines have no say.
func (l *life) workClasses(parts []*part) (labour, travel casework.ChargeClass, ok bool) {
	lines := []warranty.Line{{Kind: warranty.LineLabour}, {Kind: warranty.LineTravel}}
	for _, p := range parts {
		if key := p.line().MainPart; key != "" {
			lines = append(lines, warranty.Line{Kind: warranty.LineLabour, MainPart: key},
				warranty.Line{Kind: warranty.LineTravel, MainPart: key})
		}
	}
	classes := l.classesOf(lines...)
	if classes == nil {
		return "", "", false
	}
	labour, travel = classes[0], classes[1]
	for pair := range slices.Chunk(classes[2:], 2) {
		labour, travel = casework.Kinder(labour, pair[0]), casework.Kinder(travel, pair[1])
	}
	return labour, travel, true
}

// payers returns who pays for labour and for travel as things stand.
func (l *life) payers() (labour, travel casework.ChargeClass) {
	row := l.record.row
	labour, travel, ok := l.workClasses(l.usedParts())
	if !ok || l.overridden(labourLine) {
		labour = l.lineClass(row.LabourChargeClass)
	}
	if !ok || l.overridden(travelLine) {
		travel = l.lineClass(row.TravelChargeClass)
	}
	return labour, travel
}

// usedParts are the parts used for the record.
func (l *life) usedParts() []*part {
	var parts []*part
	for _, u := range l.usages {
		parts = append(parts, u.part)
	}
	return parts
}

// classLines sets who pays for labour and travel; record is who pays for the record.
// What a head has set for a line stays.
func (l *life) classLines(e *event, record casework.ChargeClass) {
	labour, travel, ok := l.workClasses(l.usedParts())
	if !ok {
		return
	}
	row := &l.record.row
	if !l.overridden(labourLine) {
		e.classLine(labourLine, &row.LabourChargeClass, otherThan(record, labour))
	}
	if !l.overridden(travelLine) {
		e.classLine(travelLine, &row.TravelChargeClass, otherThan(record, travel))
	}
}

func (e *event) classLine(field string, line **casework.ChargeClass, class *casework.ChargeClass) {
	e.changed(field, string(value(*line)), string(value(class)))
	*line = class
}

// overridden reports whether a head has set who pays for a line.
func (l *life) overridden(field string) bool {
	for _, e := range l.events {
		if e.row.Action == casework.ActionOverrideChargeClass &&
			slices.ContainsFunc(e.row.Changes, func(c casework.FieldChange) bool { return c.Field == field }) {
			return true
		}
	}
	return false
}

// overrideLabour lets a head set who pays for the labour.
func (l *life) overrideLabour(by *person, class casework.ChargeClass, reason string) {
	l.overrideLine(by, labourLine, &l.record.row.LabourChargeClass, class, reason)
}

// overrideTravel lets a head set who pays for the travel.
func (l *life) overrideTravel(by *person, class casework.ChargeClass, reason string) {
	l.overrideLine(by, travelLine, &l.record.row.TravelChargeClass, class, reason)
}

func (l *life) overrideLine(by *person, field string, line **casework.ChargeClass, class casework.ChargeClass, reason string) {
	l.act(casework.ActionOverrideChargeClass, by, reason, func(e *event) {
		e.changed(field, string(l.lineClass(*line)), string(class))
		*line = &class
	})
}

// overridePart lets a head set who pays for a part that was used.
func (l *life) overridePart(by *person, u *usage, class casework.ChargeClass, reason string) {
	l.act(casework.ActionOverrideChargeClass, by, reason, func(e *event) {
		e.changed(partLines, u.part.row.Code+" "+string(l.lineClass(u.row.ChargeClass)), u.part.row.Code+" "+string(class))
		u.row.ChargeClass, u.row.UpdatedAt = &class, l.clock
	})
}

// lineClass returns who pays for a line: the record's class where it has none.
func (l *life) lineClass(line *casework.ChargeClass) casework.ChargeClass {
	if line == nil {
		return l.record.row.ChargeClass
	}
	return *line
}
