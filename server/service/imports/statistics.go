package imports

import (
	"context"

	"entgo.io/ent/dialect"

	"sanbao/ent/customer"
	"sanbao/ent/department"
	"sanbao/ent/part"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/warranty"
)

// firstStatistics is how many new rows make PostgreSQL's idea of a table wrong.
const firstStatistics = 1000

// refreshStatistics has PostgreSQL look at the tables again whenever the import
// has made them several times as large. Without that it takes a table that was
// empty a minute ago for small and reads all of a source's records for every
// look-up; its own refresh comes too late for an import of seconds.
func (im *importer) refreshStatistics(ctx context.Context, done bool) {
	created := 0
	for _, c := range im.counts {
		created += c.Created
	}
	im.nextStatistics = max(im.nextStatistics, firstStatistics)
	due := created >= im.nextStatistics || done && created > im.looked && created >= firstStatistics
	if !due || im.cfg.DryRun || im.cfg.Store.Dialect() != dialect.Postgres {
		return
	}
	im.looked, im.nextStatistics = created, 4*created
	tables := map[Entity][]string{
		Customers: {customer.Table}, Products: {product.Table}, Parts: {part.Table}, Departments: {department.Table},
		Units: {productunit.Table, warranty.Table}, ServiceRecords: {servicerecord.Table, serviceevent.Table},
	}
	for e := range im.counts {
		for _, table := range tables[e] {
			// A refresh that fails costs time, not rows.
			_, _ = im.cfg.Store.WriteDB().ExecContext(ctx, "ANALYZE "+table)
		}
	}
}
