package imports

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
)

// keepWorkedOn drops updates of records on which people have worked since they
// were imported: for these the source is no longer the master.
func (im *importer) keepWorkedOn(ctx context.Context, p *plan) error {
	if im.cfg.Mapping.Target != ServiceRecords || len(p.updates) == 0 {
		return nil
	}
	ids := make([]int, len(p.updates))
	for i, d := range p.updates {
		ids[i] = d.seen.id
	}
	client := im.cfg.Store.Client()
	workedOn, err := client.ServiceRecord.Query().
		Where(servicerecord.IDIn(ids...), servicerecord.HasEventsWith(serviceevent.ActionNEQ(casework.ActionImport))).IDs(ctx)
	if err != nil {
		return err
	}
	all := len(p.updates)
	p.updates = slices.DeleteFunc(p.updates, func(d *planned) bool { return slices.Contains(workedOn, d.seen.id) })
	p.kept += all - len(p.updates)
	return im.nameOldRefs(ctx, p)
}

// nameOldRefs finds out, for the timeline, how the rows are called that records
// refer to until now.
func (im *importer) nameOldRefs(ctx context.Context, p *plan) error {
	changing := map[int]*planned{}
	for _, d := range p.updates {
		if len(d.refs) > 0 {
			changing[d.seen.id] = d
		}
	}
	if len(changing) == 0 {
		return nil
	}
	rows, err := im.cfg.Store.Client().ServiceRecord.Query().
		Where(servicerecord.IDIn(slices.Collect(maps.Keys(changing))...)).
		WithCustomer().WithDepartment().WithProduct().WithProductUnit().All(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		names := map[string]string{refColumn(Customers): r.Edges.Customer.Name}
		if r.Edges.Department != nil {
			names[refColumn(Departments)] = r.Edges.Department.Name
		}
		if r.Edges.Product != nil {
			names[refColumn(Products)] = r.Edges.Product.Model
		}
		if r.Edges.ProductUnit != nil {
			names[refColumn(Units)] = r.Edges.ProductUnit.SerialNumber
		}
		changing[r.ID].oldRefs = names
	}
	return nil
}

// writeEvents adds a line to the timeline of every record that was created or
// changed.
func (w *writer) writeEvents(ctx context.Context, created []int) error {
	events := make([]*ent.ServiceEventCreate, 0, len(created)+len(w.p.updates))
	for i, d := range w.p.creates {
		status := d.columns[servicerecord.FieldStatus].(casework.Status)
		events = append(events, w.event(d, created[i], 1).SetToStatus(status))
	}
	for _, d := range w.p.updates {
		before := d.seen.value(servicerecord.FieldStatus).(casework.Status)
		event := w.event(d, d.seen.id, d.seen.version+1).SetFromStatus(before).SetChanges(d.changes())
		if status, changed := d.columns[servicerecord.FieldStatus].(casework.Status); changed {
			before = status
		}
		events = append(events, event.SetToStatus(before))
	}
	for some := range slices.Chunk(events, statementRows) {
		if err := w.tx.ServiceEvent.CreateBulk(some...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) event(d *planned, record, version int) *ent.ServiceEventCreate {
	return w.tx.ServiceEvent.Create().SetAt(w.im.clock.now).SetAction(casework.ActionImport).
		SetServiceRecordID(record).SetRecordVersion(version).SetNote(w.im.note(d))
}

// note says where the record comes from and who imported it, and what the file
// says besides.
func (im *importer) note(d *planned) string {
	note := fmt.Sprintf("%s %s (%s:%d)", im.cfg.Mapping.Source, d.item.key, im.file, d.item.line)
	if im.cfg.Actor != "" {
		note += " " + im.cfg.Actor
	}
	if extra := d.item.draft.text(noteOnEvent); extra != "" {
		note += "\n" + extra
	}
	return firstRunes(note, proseLimit)
}

// changes returns the changed fields, as the API names them.
func (d *planned) changes() []casework.FieldChange {
	var list []casework.FieldChange
	for _, column := range slices.Sorted(maps.Keys(d.columns)) {
		if column == servicerecord.FieldCallerPhoneDigits {
			continue
		}
		list = append(list, casework.FieldChange{
			Field: apiName(column), Old: written(d.seen.value(column)), New: written(d.columns[column])})
	}
	for _, column := range slices.Sorted(maps.Keys(d.refs)) {
		list = append(list, casework.FieldChange{
			Field: apiName(strings.TrimSuffix(column, "_id")), Old: d.oldRefs[column], New: d.refs[column].name()})
	}
	return list
}

// name is how people call a row.
func (w *want) name() string {
	if name := w.draft.text(keyName); name != "" && w.relation.entity != Products {
		return name
	}
	return w.shown()
}

// apiName returns the name of a column in the API: fault_code is faultCode.
func apiName(column string) string {
	words := strings.Split(column, "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

// written writes a value for the timeline.
func written(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case time.Time:
		return v.UTC().Format(time.RFC3339)
	case calendar.Date:
		return v.String()
	case int64:
		return strconv.FormatInt(v, 10)
	default:
		return fmt.Sprint(v)
	}
}
