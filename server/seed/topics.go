package seed

import "sanbao/server/domain/casework"

// topic is what a record may be about: a fault, or another occasion for service.
// Its texts have placeholders.
type topic struct {
	kind casework.Kind
	// line of the products that it can happen to; "" for all.
	line line
	// commercial, home: it happens to units of that sort alone.
	commercial, home bool
	// code is the fault code; "" where there is none.
	code  string
	title string
	// often is how often it comes, relative to the others of its kind.
	often    int
	severity casework.Severity
	// remote is in how many of a hundred cases an answer by telephone settles it.
	remote int
	// letter: people write long letters about it.
	letter bool
	// departments that handle it, by code; the field section where there are none.
	departments []string

	symptoms  []string
	wishes    []string
	diagnoses []diagnosis
}

// diagnosis is one way in which a topic ends: what is found, why it came about
// and what is done; part is the code of the part that is fitted, "" where none is.
type diagnosis struct{ finding, cause, work, part string }

// faults are all faults of all lines.
func faults() [][]topic {
	return [][]topic{gasFaults, electricFaults, heatPumpFaults, wallBoilerFaults, solarFaults, boilerFaults}
}

// topicsOf returns what records about a product may be about, by kind.
func topicsOf(p *product) map[casework.Kind][]share[*topic] {
	topics := map[casework.Kind][]share[*topic]{}
	for _, table := range append(faults(), requests) {
		for i := range table {
			if t := &table[i]; t.fits(p) {
				topics[t.kind] = append(topics[t.kind], share[*topic]{t.often, t})
			}
		}
	}
	return topics
}

// fits reports whether the topic may come up for a product.
func (t *topic) fits(p *product) bool {
	return (t.line == "" || t.line == p.line) && (!t.commercial || p.commercial) && (!t.home || !p.commercial)
}
