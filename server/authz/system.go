package authz

import (
	"context"

	"entgo.io/ent/dialect"

	"sanbao/server/domain/fault"
)

// SystemDriver returns a driver that runs statements for the system alone and
// refuses everybody else's with FORBIDDEN. The generated code puts it under
// upserts: they change rows, but only the rules for creating rows are asked.
func SystemDriver(d dialect.Driver) dialect.Driver { return systemDriver{d} }

type systemDriver struct{ dialect.Driver }

// Exec runs a statement for the system.
func (d systemDriver) Exec(ctx context.Context, query string, args, v any) error {
	if err := requireSystem(ctx); err != nil {
		return err
	}
	return d.Driver.Exec(ctx, query, args, v)
}

// Query runs a query for the system.
func (d systemDriver) Query(ctx context.Context, query string, args, v any) error {
	if err := requireSystem(ctx); err != nil {
		return err
	}
	return d.Driver.Query(ctx, query, args, v)
}

// Tx begins a transaction for the system.
func (d systemDriver) Tx(ctx context.Context) (dialect.Tx, error) {
	if err := requireSystem(ctx); err != nil {
		return nil, err
	}
	return d.Driver.Tx(ctx)
}

func requireSystem(ctx context.Context) error {
	if IsSystem(ctx) {
		return nil
	}
	return fault.New(fault.Forbidden, fault.RoleNotAllowed)
}
