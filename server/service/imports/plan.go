package imports

import (
	"context"
	"maps"
	"slices"
	"time"
	"unicode/utf8"

	"sanbao/ent/servicerecord"
	"sanbao/server/domain/fault"
	"sanbao/server/service/numbers"
)

// plan is what is to be done for some items: everything is looked up before the
// transaction, so that it is short.
type plan struct {
	creates, updates []*planned
	unchanged, kept  int
	// wants that the items speak of, in the order in which they are made.
	wants []*want
	// parent of the departments, and the company above it, 0 where there is none.
	parent  *want
	company int
}

// planned is an item and what is to be written for it.
type planned struct {
	item *item
	// seen is the row as it is stored; nil for a new one.
	seen *stored
	// columns and their new values; nil clears one.
	columns map[string]any
	// refs are columns that refer to rows which the file speaks of.
	refs map[string]*want
	// oldRefs are those rows' names until now, for the timeline.
	oldRefs map[string]string
}

// order in which rows are made: what others refer to comes first.
var order = []Entity{Departments, Customers, WarrantyPolicies, Products, Units}

// refColumns are the columns by which rows refer to others.
func refColumn(e Entity) string {
	switch e {
	case Departments:
		return "department_id"
	case Customers:
		return "customer_id"
	case Products:
		return "product_id"
	case Units:
		return "product_unit_id"
	default:
		return "warranty_policy_id"
	}
}

func (im *importer) plan(ctx context.Context, b *batch, items []*item) (*plan, error) {
	p := &plan{wants: wantsOf(items)}
	if err := im.findWants(ctx, p, items); err != nil {
		return nil, err
	}
	for _, i := range items {
		for n, w := range i.wants {
			if w != nil && w.problem != nil && !i.rejected {
				relation := &im.bound.relations[n]
				b.rejectItem(i, relation.label(), w.shown(), *w.problem)
			}
		}
	}
	if err := im.rejectRepeated(ctx, b, items); err != nil {
		return nil, err
	}
	if err := im.planItems(ctx, b, p, items); err != nil {
		return nil, err
	}
	if err := im.keepWorkedOn(ctx, p); err != nil {
		return nil, err
	}
	p.dropUnused()
	if err := im.codeDepartments(ctx, p); err != nil {
		return nil, err
	}
	return p, im.number(ctx, p)
}

// wantsOf returns the rows that items speak of, in the order in which they are
// made, those of the same kind in the order of the file.
func wantsOf(items []*item) []*want {
	seen := map[*want]bool{}
	byEntity := map[Entity][]*want{}
	for _, i := range items {
		for _, w := range i.wants {
			if w != nil && !i.rejected && !seen[w] {
				seen[w] = true
				byEntity[w.relation.entity] = append(byEntity[w.relation.entity], w)
			}
		}
	}
	var all []*want
	for _, e := range order {
		all = append(all, byEntity[e]...)
	}
	return all
}

// shown returns the key of a wanted row as the file has it.
func (w *want) shown() string { return w.draft.text(w.relation.keyField()) }

// findWants looks up what the items speak of.
func (im *importer) findWants(ctx context.Context, p *plan, items []*item) error {
	if err := im.findParent(ctx, p, items[0].line); err != nil {
		return err
	}
	for _, e := range order {
		var some []*want
		for _, w := range p.wants {
			if w.relation.entity == e {
				some = append(some, w)
			}
		}
		if len(some) == 0 {
			continue
		}
		f := im.finderOf(some[0].relation, p)
		found, err := f.find(ctx, e, keysOf(some))
		if err != nil {
			return err
		}
		for _, w := range some {
			im.settleWant(w, found[w.key])
		}
	}
	return nil
}

func keysOf(wants []*want) []string {
	keys := make([]string, len(wants))
	for i, w := range wants {
		keys[i] = w.key
	}
	return keys
}

func (im *importer) finderOf(r *boundRelation, p *plan) finder {
	f := finder{client: im.cfg.Store.Client(), byName: r.related.Key == keyName, products: p.products()}
	if p.parent != nil && r.entity == Departments {
		f.below, f.parent = true, p.parent.id
	}
	return f
}

// products returns the models of the products that are there, by id.
func (p *plan) products() map[int]string {
	models := map[int]string{}
	for _, w := range p.wants {
		if w.relation.entity == Products && w.id != 0 {
			models[w.id] = w.key
		}
	}
	return models
}

// settleWant decides what becomes of a wanted row.
func (im *importer) settleWant(w *want, found []stored) {
	noun := fault.Params{"what": w.relation.entity.noun()}
	w.id, w.problem, w.columns = 0, nil, nil
	switch {
	case len(found) == 1:
		w.id = found[0].id
	case len(found) > 1:
		w.problem = &problem{fault.ImportAmbiguous, noun}
	case !w.relation.related.Create:
		w.problem = &problem{fault.NoSuchReference, noun}
	case w.product != nil && w.product.problem != nil:
		w.problem = w.product.problem
	default:
		columns, wrong := im.columns(w.relation.entity, state{draft: w.draft})
		if wrong != nil {
			w.problem = &wrong.problem
			return
		}
		w.columns = named(w.relation.entity, columns, w.draft.text(w.relation.keyField()))
	}
}

// named gives a new row the name that the file does not have: its key.
func named(e Entity, columns map[string]any, key string) map[string]any {
	if e == Units {
		return columns
	}
	if _, ok := columns[keyName]; !ok {
		columns[keyName] = key
	}
	return columns
}

// codeDepartments gives new departments that the file names, but has no code for,
// their names for codes, marked with a digest where they are too long or taken.
func (im *importer) codeDepartments(ctx context.Context, p *plan) error {
	var codeless []*want
	for _, w := range p.wants {
		if _, coded := w.columns[keyCode]; w.isNewDepartment() && !coded {
			codeless = append(codeless, w)
		}
	}
	taken, err := finder{client: im.cfg.Store.Client()}.find(ctx, Departments, keysOf(codeless))
	if err != nil {
		return err
	}
	for _, w := range codeless {
		code := w.key
		if len(taken[code]) > 0 || utf8.RuneCountInString(code) > departmentCode {
			code = digested(code, departmentCode)
		}
		w.columns[keyCode] = code
	}
	return nil
}

// rejectRepeated rejects items whose key another row of the file has already.
func (im *importer) rejectRepeated(ctx context.Context, b *batch, items []*item) error {
	var claims []claim
	var claiming []*item
	for _, i := range items {
		if !i.rejected {
			claiming = append(claiming, i)
			claims = append(claims, claim{im.cfg.Mapping.Target, i.key, i.line})
		}
	}
	lines, err := im.ledger.first(ctx, claims)
	if err != nil {
		return err
	}
	field := im.bound.fieldNamed(im.keyField())
	for n, i := range claiming {
		if lines[n] != i.line {
			b.rejectItem(i, field.label, field.original(i.cells),
				problem{fault.ImportTwice, fault.Params{"line": lines[n]}})
		}
	}
	return nil
}

// planItems compares the items with what is stored.
func (im *importer) planItems(ctx context.Context, b *batch, p *plan, items []*item) error {
	target := im.cfg.Mapping.Target
	var keys []string
	for _, i := range items {
		if !i.rejected {
			keys = append(keys, i.key)
		}
	}
	f := finder{client: im.cfg.Store.Client(), source: im.cfg.Mapping.Source, products: p.products()}
	found, err := f.find(ctx, target, keys)
	if err != nil {
		return err
	}
	for _, i := range items {
		if i.rejected {
			continue
		}
		d := &planned{item: i, refs: map[string]*want{}}
		if rows := found[i.key]; len(rows) > 0 {
			d.seen = &rows[0]
		}
		var wrong *columnProblem
		d.columns, wrong = im.columns(target, state{i.draft, d.seen})
		if wrong != nil {
			column, value := im.bound.cell(wrong.column, i.cells)
			b.rejectItem(i, column, value, wrong.problem)
			continue
		}
		im.planRefs(d)
		p.add(target, d)
	}
	return nil
}

func (im *importer) planRefs(d *planned) {
	for n, w := range d.item.wants {
		if w == nil {
			continue
		}
		column := refColumn(im.bound.relations[n].entity)
		if d.seen == nil || w.id == 0 || d.seen.value(column) != any(w.id) {
			d.refs[column] = w
		}
	}
}

func (p *plan) add(target Entity, d *planned) {
	switch {
	case d.seen == nil:
		if target == Products {
			named(target, d.columns, d.item.key)
		}
		p.creates = append(p.creates, d)
	case len(d.columns)+len(d.refs) > 0:
		p.updates = append(p.updates, d)
	default:
		p.unchanged++
	}
}

// dropUnused forgets new rows that nothing is written for that refers to them.
func (p *plan) dropUnused() {
	used := map[*want]bool{}
	for _, d := range slices.Concat(p.creates, p.updates) {
		for _, w := range d.refs {
			for _, needed := range []*want{w, w.product, w.owner} {
				if needed != nil {
					used[needed] = true
				}
			}
		}
	}
	p.wants = slices.DeleteFunc(p.wants, func(w *want) bool { return w.id == 0 && !used[w] })
}

// number gives new rows their numbers, before the transaction: a number once
// handed out never comes again. A dry run makes numbers up that no sequence
// comes to.
func (im *importer) number(ctx context.Context, p *plan) error {
	var codeless []map[string]any
	for _, w := range p.wants {
		if _, coded := w.columns[keyCode]; w.id == 0 && w.relation.entity == Customers && !coded {
			codeless = append(codeless, w.columns)
		}
	}
	if err := im.reserve(ctx, numbers.Customer, im.clock.now, codeless, keyCode); err != nil {
		return err
	}
	if im.cfg.Mapping.Target != ServiceRecords {
		return nil
	}
	years := map[int][]map[string]any{}
	reported := map[int]time.Time{}
	for _, d := range p.creates {
		at := d.columns[servicerecord.FieldReportedAt].(time.Time)
		year := at.In(im.cfg.Zone).Year()
		years[year], reported[year] = append(years[year], d.columns), at
	}
	for _, year := range slices.Sorted(maps.Keys(years)) {
		if err := im.reserve(ctx, numbers.ServiceRecord, reported[year], years[year], servicerecord.FieldNumber); err != nil {
			return err
		}
	}
	return nil
}

// firstTried is beyond the numbers that sequences come to.
const firstTried = 900_000_000

func (im *importer) reserve(ctx context.Context, kind numbers.Kind, at time.Time, rows []map[string]any, column string) error {
	if len(rows) == 0 {
		return nil
	}
	var last int
	if im.cfg.DryRun {
		im.tried += len(rows)
		last = firstTried + im.tried
	} else {
		var err error
		if last, err = im.cfg.Numbers.Reserve(ctx, kind, at, len(rows)); err != nil {
			return err
		}
	}
	for i, row := range rows {
		row[column] = im.cfg.Numbers.Format(kind, at, last-len(rows)+1+i)
	}
	return nil
}
