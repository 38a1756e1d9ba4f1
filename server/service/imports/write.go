package imports

import (
	"context"
	"maps"
	"slices"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/servicerecord"
	"sanbao/server/service/registry"
)

// departmentCode is how many characters a department's code may have.
const departmentCode = 32

// findParent looks up the parent of departments, where the mapping has one, and
// the company, below which it is made.
func (im *importer) findParent(ctx context.Context, p *plan, line int) error {
	related := im.cfg.Mapping.Department
	if related == nil || len(p.wants) == 0 {
		return nil
	}
	client := im.cfg.Store.Client()
	roots, err := client.Department.Query().Where(department.ParentIDIsNil()).Limit(2).IDs(ctx)
	if err != nil {
		return err
	}
	// Several departments without one above them: none of them is the company.
	if len(roots) == 1 {
		p.company = roots[0]
	}
	if related.Parent == nil {
		return nil
	}
	p.parent = &want{relation: im.bound.relationNamed(Departments), key: related.Parent.Code, line: line,
		columns: map[string]any{keyCode: related.Parent.Code, keyName: related.Parent.Name}}
	found, err := finder{client: client}.find(ctx, Departments, []string{related.Parent.Code})
	if err != nil {
		return err
	}
	if rows := found[related.Parent.Code]; len(rows) > 0 {
		p.parent.id = rows[0].id
	}
	return nil
}

// writer writes a plan in a transaction; it may be run again with a new one.
type writer struct {
	im *importer
	tx *ent.Tx
	p  *plan
	// ids of the rows that the items speak of, those made now included.
	ids map[*want]int
	// parent of departments that are made; 0 for none.
	parent int
}

func (im *importer) write(ctx context.Context, tx *ent.Tx, p *plan) error {
	w := &writer{im: im, tx: tx, p: p, ids: map[*want]int{}}
	for _, wanted := range p.wants {
		w.ids[wanted] = wanted.id
	}
	for _, e := range order {
		if err := w.makeWanted(ctx, e); err != nil {
			return err
		}
	}
	created, err := w.create(ctx)
	if err != nil {
		return err
	}
	for _, d := range p.updates {
		columns := w.withRefs(d)
		if err := change(ctx, tx, im.cfg.Mapping.Target, *d.seen, columns); err != nil {
			return err
		}
	}
	switch im.cfg.Mapping.Target {
	case ServiceRecords:
		err = w.writeEvents(ctx, created)
	case Products:
		err = w.coverProducts(ctx)
	case Units:
		units := created
		for _, d := range p.updates {
			units = append(units, d.seen.id)
		}
		err = registry.CoverUnits(ctx, tx, units, im.worked)
	}
	return err
}

// makeWanted makes the rows of an entity that are wanted and not there.
func (w *writer) makeWanted(ctx context.Context, e Entity) error {
	var missing []*want
	var rows []map[string]any
	for _, wanted := range w.p.wants {
		if wanted.relation.entity != e || wanted.id != 0 {
			continue
		}
		if e == Departments && len(missing) == 0 {
			if err := w.makeParent(ctx); err != nil {
				return err
			}
		}
		missing = append(missing, wanted)
		rows = append(rows, w.wantedRow(wanted))
	}
	ids, err := insert(ctx, w.tx, e, rows)
	if err != nil {
		return err
	}
	for i, wanted := range missing {
		w.ids[wanted] = ids[i]
	}
	if e == Units {
		return registry.CoverUnits(ctx, w.tx, ids, w.im.worked)
	}
	return nil
}

func (w *writer) wantedRow(wanted *want) map[string]any {
	row := maps.Clone(wanted.columns)
	if wanted.relation.entity == Departments && w.parent != 0 {
		row[department.FieldParentID] = w.parent
	}
	if wanted.product != nil {
		row[refColumn(Products)] = w.ids[wanted.product]
	}
	if wanted.owner != nil {
		row[refColumn(Customers)] = w.ids[wanted.owner]
	}
	return row
}

// makeParent finds the department below which others are made.
func (w *writer) makeParent(ctx context.Context) error {
	w.parent = w.p.company
	if w.p.parent == nil {
		return nil
	}
	if w.parent = w.p.parent.id; w.parent != 0 {
		return nil
	}
	row := maps.Clone(w.p.parent.columns)
	if w.p.company != 0 {
		row[department.FieldParentID] = w.p.company
	}
	ids, err := insert(ctx, w.tx, Departments, []map[string]any{row})
	if err != nil {
		return err
	}
	w.parent = ids[0]
	return nil
}

// create adds the new rows of the target.
func (w *writer) create(ctx context.Context) ([]int, error) {
	rows := make([]map[string]any, len(w.p.creates))
	for i, d := range w.p.creates {
		rows[i] = w.withRefs(d)
		if w.im.cfg.Mapping.Target == ServiceRecords {
			rows[i][servicerecord.FieldSource] = w.im.cfg.Mapping.Source
		}
	}
	return insert(ctx, w.tx, w.im.cfg.Mapping.Target, rows)
}

func (w *writer) withRefs(d *planned) map[string]any {
	row := maps.Clone(d.columns)
	for column, wanted := range d.refs {
		row[column] = w.ids[wanted]
	}
	return row
}

// settle counts what was done.
func (im *importer) settle(ctx context.Context, p *plan) error {
	count := im.count(im.cfg.Mapping.Target)
	count.Created += len(p.creates)
	count.Updated += len(p.updates)
	count.Unchanged += p.unchanged
	count.Kept += p.kept
	spoken := p.wants
	if p.parent != nil && (p.parent.id != 0 || slices.ContainsFunc(spoken, (*want).isNewDepartment)) {
		spoken = append(slices.Clone(spoken), p.parent)
	}
	var claims []claim
	for _, w := range spoken {
		claims = append(claims, claim{w.relation.entity, w.key, w.line})
	}
	lines, err := im.ledger.first(ctx, claims)
	if err != nil {
		return err
	}
	for i, w := range spoken {
		if lines[i] != w.line || w.counted {
			continue
		}
		w.counted = true
		if w.id == 0 {
			im.count(w.relation.entity).Created++
		} else {
			im.count(w.relation.entity).Unchanged++
		}
	}
	return nil
}

func (w *want) isNewDepartment() bool { return w.id == 0 && w.relation.entity == Departments }
