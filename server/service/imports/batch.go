package imports

import (
	"context"
	"errors"
	"slices"

	"sanbao/ent"
	"sanbao/server/domain/fault"
	"sanbao/server/service/imports/csvfile"
	"sanbao/server/store"
)

// item is a row of the file that could be read.
type item struct {
	line  int
	raw   string
	cells []string
	draft draft
	key   string
	// wants are the rows that it speaks of, in the order of the mapping's
	// relations; nil where it does not speak of one.
	wants []*want
	// rejected: something was found wrong with it later.
	rejected bool
}

// want is a row that rows of the file speak of.
type want struct {
	relation *boundRelation
	key      string
	draft    draft
	// line that speaks of it first in this batch.
	line int
	// product and owner of a unit.
	product, owner *want
	// id in the database, 0 while it is not there.
	id int
	// columns of the row that is to be made.
	columns map[string]any
	// counted: the report has it.
	counted bool
	// problem: it cannot be had.
	problem *problem
}

// batch is some rows of the file and what they speak of.
type batch struct {
	// rows of the file that were read for it.
	rows     int
	items    []*item
	wants    map[Entity][]*want
	rejected []rejection
	// lines of rows that are rejected.
	lines map[int]bool
}

func (b *batch) reject(line int, raw string, p cellProblem) {
	b.lines[line] = true
	b.rejected = append(b.rejected, rejection{line, raw, p})
}

func (b *batch) rejectItem(i *item, column, value string, p problem) {
	i.rejected = true
	b.reject(i.line, i.raw, cellProblem{column, value, p})
}

// readBatch reads the next rows of the file. Returns io.EOF with the last ones.
func (im *importer) readBatch() (*batch, error) {
	b := &batch{wants: map[Entity][]*want{}, lines: map[int]bool{}}
	known := map[Entity]map[string]*want{}
	for size := 0; b.rows < batchRows && size < batchBytes; {
		row, err := im.reader.Next()
		if err != nil {
			return b, err
		}
		im.report.Rows++
		b.rows++
		size += len(row.Raw)
		if row.Fault != 0 {
			b.reject(row.Line, row.Raw, im.rowProblem(row))
			continue
		}
		if i := im.readItem(b, known, row); i != nil {
			b.items = append(b.items, i)
		}
	}
	return b, nil
}

func (im *importer) rowProblem(row csvfile.Row) cellProblem {
	p := cellProblem{}
	switch row.Fault {
	case csvfile.OpenQuote:
		p.key = fault.ImportOpenQuote
	case csvfile.TextAfterQuote:
		p.key = fault.ImportTextAfterQuote
	case csvfile.TooLong:
		p.key, p.params = fault.ImportRowTooLong, fault.Params{"max": csvfile.MaxRow}
	default:
		p.key = fault.ImportRagged
		p.params = fault.Params{"fields": len(row.Fields), "columns": len(im.reader.Names())}
	}
	return p
}

// readItem reads a row's fields and what it speaks of; nil for a rejected row.
func (im *importer) readItem(b *batch, known map[Entity]map[string]*want, row csvfile.Row) *item {
	decoder := im.reader.Decoder()
	draft, problems := readFields(im.bound.fields, row.Fields, decoder, im.clock)
	i := &item{line: row.Line, raw: row.Raw, cells: row.Fields, draft: draft}
	for r := range im.bound.relations {
		relation := &im.bound.relations[r]
		related, wrong := readFields(relation.fields, row.Fields, decoder, im.clock)
		problems = append(problems, wrong...)
		w := &want{relation: relation, draft: related, line: row.Line, key: related.text(relation.keyField())}
		switch {
		case w.key != "":
			i.wants = append(i.wants, w)
		case relation.needed && len(wrong) == 0:
			problems = append(problems, cellProblem{column: relation.label(), problem: problem{key: fault.Required}})
			fallthrough
		default:
			i.wants = append(i.wants, nil)
		}
	}
	i.key = draft.text(im.keyField())
	im.linkUnit(i)
	for _, p := range problems {
		b.reject(row.Line, row.Raw, p)
	}
	if len(problems) > 0 {
		return nil
	}
	for n, w := range i.wants {
		if w != nil {
			i.wants[n] = b.share(known, w)
		}
	}
	return i
}

// linkUnit tells a unit its product and owner: a unit is found within a product.
func (im *importer) linkUnit(i *item) {
	product, owner, unit := i.want(Products), i.want(Customers), i.want(Units)
	switch {
	case im.cfg.Mapping.Target == Units && product != nil:
		i.key = unitKey(product.key, i.key)
	case unit == nil:
	case product == nil:
		// Without its product a serial number says nothing.
		i.wants[slices.Index(i.wants, unit)] = nil
	default:
		unit.key, unit.product = unitKey(product.key, unit.key), product
		if unit.relation.related.Owned {
			unit.owner = owner
		}
	}
}

// want returns the row of an entity that the item speaks of, nil for none.
func (i *item) want(e Entity) *want {
	for _, w := range i.wants {
		if w != nil && w.relation.entity == e {
			return w
		}
	}
	return nil
}

// share returns the batch's one want for a key.
func (b *batch) share(known map[Entity]map[string]*want, w *want) *want {
	e := w.relation.entity
	if known[e] == nil {
		known[e] = map[string]*want{}
	}
	if first, ok := known[e][w.key]; ok {
		return first
	}
	if w.product != nil {
		w.product = b.share(known, w.product)
	}
	if w.owner != nil {
		w.owner = b.share(known, w.owner)
	}
	known[e][w.key] = w
	b.wants[e] = append(b.wants[e], w)
	return w
}

// keyField returns the field that is the natural key of the target.
func (im *importer) keyField() string {
	if im.cfg.Mapping.Target == ServiceRecords {
		return "source_reference"
	}
	return relation{entity: im.cfg.Mapping.Target, related: &Related{}}.keyField()
}

// importBatch writes the items and reports what was rejected.
func (im *importer) importBatch(ctx context.Context, b *batch) error {
	err := im.apply(ctx, b, b.items)
	// Also when the import ends here: what was found wrong is told.
	im.count(im.cfg.Mapping.Target).Rejected += len(b.lines)
	return errors.Join(err, im.tellRejects(b.rejected))
}

// errDryRun undoes the transactions of a dry run.
var errDryRun = errors.New("dry run")

// attempts is how often items are written anew that others got in the way of.
const attempts = 3

// apply writes items in one transaction. Where others have changed the same rows
// in between, it looks them up and writes again; where the database refuses a row
// after all, it finds it by halving the items, and rejects it alone.
func (im *importer) apply(ctx context.Context, b *batch, items []*item) error {
	var refused *fault.Error
	for range attempts {
		err := im.attempt(ctx, b, items)
		if err == nil {
			return nil
		}
		refused = fault.As(store.Fault(err))
		if refused == nil || !refusesRow(refused.Code) || ctx.Err() != nil {
			return err
		}
	}
	if len(items) == 1 {
		column := ""
		p := problem{refused.Key, refused.Params}
		if len(refused.Fields) > 0 {
			column, p = refused.Fields[0].Path, problem{refused.Fields[0].Key, refused.Fields[0].Params}
		}
		b.rejectItem(items[0], column, "", p)
		return nil
	}
	half := len(items) / 2
	if err := im.apply(ctx, b, items[:half]); err != nil {
		return err
	}
	return im.apply(ctx, b, items[half:])
}

// refusesRow reports whether a fault is about a row, not about the database.
func refusesRow(c fault.Code) bool {
	return c == fault.Invalid || c == fault.Conflict || c == fault.NotFound
}

func (im *importer) attempt(ctx context.Context, b *batch, items []*item) error {
	if len(items) == 0 {
		return nil
	}
	p, err := im.plan(ctx, b, items)
	if err != nil {
		return err
	}
	err = im.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if err := im.write(ctx, tx, p); err != nil {
			return err
		}
		if im.cfg.DryRun {
			return errDryRun
		}
		return nil
	})
	if err != nil && !errors.Is(err, errDryRun) {
		return err
	}
	return im.settle(ctx, p)
}
