// Package analytics counts and measures: grouped statistics over what the viewer
// may see. Every question goes through an ent query, so that the policies and row
// filters of the viewer hold; the columns by which a question groups are checked
// against those that are hidden from the role, which a grouping of its own making
// would bypass.
//
// A topic (records, later visits, parts, surveys) is a table of dimensions and a
// table of measures, in columns.go; what is common to all topics, periods and
// their buckets, is in periods.go.
package analytics

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// Config is what the statistics need.
type Config struct {
	Client *ent.Client
	// Dialect of the database, as ent names it.
	Dialect string
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day or month a moment belongs to.
	Zone *time.Location
}

// Service answers questions.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// mayGroup returns UNAUTHENTICATED without a viewer, and FORBIDDEN where a column
// is hidden from the viewer's role.
func mayGroup(ctx context.Context, entity access.Entity, columns []string) error {
	viewer := authz.From(ctx)
	if viewer == nil {
		_, err := authz.Require(ctx)
		return err
	}
	if authz.IsSystem(ctx) {
		return nil
	}
	for _, column := range columns {
		if access.Hidden(viewer.Role, entity, column) {
			return fault.New(fault.Forbidden, fault.ColumnHidden, fault.Params{"field": column})
		}
	}
	return nil
}
