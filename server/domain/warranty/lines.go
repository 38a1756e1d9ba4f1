package warranty

import "slices"

// Line is one line of a job, as far as it matters for who pays it.
type Line struct {
	Kind LineKind
	// MainPart is the key of the main part that is repaired with it: the part
	// itself, the labour of changing it, the travel for its sake. Empty for
	// everything else, AnyMainPart for one that the policy does not name.
	MainPart string
}

// AnyMainPart stands in a Line for a main part that is not named.
const AnyMainPart = "*"

// PartLine is the line of a part: of a main part by its key, AnyMainPart where no
// policy names it.
func PartLine(mainPart bool, key string) Line {
	line := Line{Kind: LinePart}
	if mainPart {
		line.MainPart = key
		if line.MainPart == "" {
			line.MainPart = AnyMainPart
		}
	}
	return line
}

// LineCoverage says who stands for one line, and why.
type LineCoverage struct {
	Line     Line
	Coverage Coverage
	Steps    []Step
}

// Lines says who stands for each line of a job on the day of the answer: a main
// part may be free, with its labour, when the rest no longer is (article 15: free
// repair is material and labour). A finding that takes the repair out of the three
// guarantees makes the customer pay all of it, also what a contract would bear;
// there is none where it is empty.
func (r UnitRights) Lines(finding Exclusion, lines []Line) []LineCoverage {
	answers := make([]LineCoverage, len(lines))
	for i, line := range lines {
		coverage, step := r.line(finding, line)
		answers[i] = LineCoverage{line, coverage, []Step{step}}
	}
	return answers
}

func (r UnitRights) line(finding Exclusion, line Line) (Coverage, Step) {
	if finding != "" {
		return CoverageNone, Step{LineExcluded, map[string]any{"finding": finding}}
	}
	repair := r.Repair
	if line.MainPart != "" {
		repair = r.Part(line.MainPart)
	}
	if repair.Payer == Maker {
		if line.Kind != LineTravel || r.unit.Policy.FreeTravel {
			return CoverageWarranty, Step{LineFree, map[string]any{"until": repair.MakerUntil}}
		}
	}
	if i := slices.IndexFunc(r.unit.Covers, func(c Cover) bool { return c.on(r.Day) && c.stands(line) }); i >= 0 {
		return CoverageContract, Step{LineByContract, map[string]any{"until": r.unit.Covers[i].Until}}
	}
	switch {
	case repair.Payer == Maker:
		return CoverageNone, Step{Key: LineTravelPaid}
	case repair.Payer == ByContract:
		return CoverageNone, Step{Key: LineExcepted}
	}
	return CoverageNone, Step{Key: LinePaid}
}
