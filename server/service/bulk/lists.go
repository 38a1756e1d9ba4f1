package bulk

import (
	"context"
	"reflect"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
)

// list is an entity whose rows can be read in bulk.
type list struct {
	// row is the type of its rows.
	row reflect.Type
	// scan builds the query of the rows that a filter of the API leaves, has it changed,
	// and runs it.
	scan func(ctx context.Context, client *ent.Client, where any, change func(*sql.Selector)) error
}

// lists are the entities whose lists in the API are what ent reads and nothing else, by
// their names.
var lists = map[string]list{
	"Attachment": of[ent.Attachment](func(c *ent.Client) *ent.AttachmentQuery { return c.Attachment.Query() },
		(*ent.AttachmentWhereInput).Filter, (*ent.AttachmentQuery).Modify),
	"Certificate": of[ent.Certificate](func(c *ent.Client) *ent.CertificateQuery { return c.Certificate.Query() },
		(*ent.CertificateWhereInput).Filter, (*ent.CertificateQuery).Modify),
	"Contact": of[ent.Contact](func(c *ent.Client) *ent.ContactQuery { return c.Contact.Query() },
		(*ent.ContactWhereInput).Filter, (*ent.ContactQuery).Modify),
	"CustodyTransfer": of[ent.CustodyTransfer](func(c *ent.Client) *ent.CustodyTransferQuery { return c.CustodyTransfer.Query() },
		(*ent.CustodyTransferWhereInput).Filter, (*ent.CustodyTransferQuery).Modify),
	"Customer": of[ent.Customer](func(c *ent.Client) *ent.CustomerQuery { return c.Customer.Query() },
		(*ent.CustomerWhereInput).Filter, (*ent.CustomerQuery).Modify),
	"Department": of[ent.Department](func(c *ent.Client) *ent.DepartmentQuery { return c.Department.Query() },
		(*ent.DepartmentWhereInput).Filter, (*ent.DepartmentQuery).Modify),
	"Escalation": of[ent.Escalation](func(c *ent.Client) *ent.EscalationQuery { return c.Escalation.Query() },
		(*ent.EscalationWhereInput).Filter, (*ent.EscalationQuery).Modify),
	"Installation": of[ent.Installation](func(c *ent.Client) *ent.InstallationQuery { return c.Installation.Query() },
		(*ent.InstallationWhereInput).Filter, (*ent.InstallationQuery).Modify),
	"OpenIssue": of[ent.OpenIssue](func(c *ent.Client) *ent.OpenIssueQuery { return c.OpenIssue.Query() },
		(*ent.OpenIssueWhereInput).Filter, (*ent.OpenIssueQuery).Modify),
	"Part": of[ent.Part](func(c *ent.Client) *ent.PartQuery { return c.Part.Query() },
		(*ent.PartWhereInput).Filter, (*ent.PartQuery).Modify),
	"PartUsage": of[ent.PartUsage](func(c *ent.Client) *ent.PartUsageQuery { return c.PartUsage.Query() },
		(*ent.PartUsageWhereInput).Filter, (*ent.PartUsageQuery).Modify),
	"Product": of[ent.Product](func(c *ent.Client) *ent.ProductQuery { return c.Product.Query() },
		(*ent.ProductWhereInput).Filter, (*ent.ProductQuery).Modify),
	"ProductUnit": of[ent.ProductUnit](func(c *ent.Client) *ent.ProductUnitQuery { return c.ProductUnit.Query() },
		(*ent.ProductUnitWhereInput).Filter, (*ent.ProductUnitQuery).Modify),
	"RepairCard": of[ent.RepairCard](func(c *ent.Client) *ent.RepairCardQuery { return c.RepairCard.Query() },
		(*ent.RepairCardWhereInput).Filter, (*ent.RepairCardQuery).Modify),
	"ResponseClock": of[ent.ResponseClock](func(c *ent.Client) *ent.ResponseClockQuery { return c.ResponseClock.Query() },
		(*ent.ResponseClockWhereInput).Filter, (*ent.ResponseClockQuery).Modify),
	"ServiceEvent": of[ent.ServiceEvent](func(c *ent.Client) *ent.ServiceEventQuery { return c.ServiceEvent.Query() },
		(*ent.ServiceEventWhereInput).Filter, (*ent.ServiceEventQuery).Modify),
	"ServiceLevelPolicy": of[ent.ServiceLevelPolicy](func(c *ent.Client) *ent.ServiceLevelPolicyQuery { return c.ServiceLevelPolicy.Query() },
		(*ent.ServiceLevelPolicyWhereInput).Filter, (*ent.ServiceLevelPolicyQuery).Modify),
	"ServiceRecord": of[ent.ServiceRecord](func(c *ent.Client) *ent.ServiceRecordQuery { return c.ServiceRecord.Query() },
		(*ent.ServiceRecordWhereInput).Filter, (*ent.ServiceRecordQuery).Modify),
	"User": of[ent.User](func(c *ent.Client) *ent.UserQuery { return c.User.Query() },
		(*ent.UserWhereInput).Filter, (*ent.UserQuery).Modify),
	"Visit": of[ent.Visit](func(c *ent.Client) *ent.VisitQuery { return c.Visit.Query() },
		(*ent.VisitWhereInput).Filter, (*ent.VisitQuery).Modify),
	"Warranty": of[ent.Warranty](func(c *ent.Client) *ent.WarrantyQuery { return c.Warranty.Query() },
		(*ent.WarrantyWhereInput).Filter, (*ent.WarrantyQuery).Modify),
	"WarrantyEvent": of[ent.WarrantyEvent](func(c *ent.Client) *ent.WarrantyEventQuery { return c.WarrantyEvent.Query() },
		(*ent.WarrantyEventWhereInput).Filter, (*ent.WarrantyEventQuery).Modify),
	"WarrantyPolicy": of[ent.WarrantyPolicy](func(c *ent.Client) *ent.WarrantyPolicyQuery { return c.WarrantyPolicy.Query() },
		(*ent.WarrantyPolicyWhereInput).Filter, (*ent.WarrantyPolicyQuery).Modify),
	"WorkingCalendar": of[ent.WorkingCalendar](func(c *ent.Client) *ent.WorkingCalendarQuery { return c.WorkingCalendar.Query() },
		(*ent.WorkingCalendarWhereInput).Filter, (*ent.WorkingCalendarQuery).Modify),
}

// scanner is the end of one of ent's queries.
type scanner interface {
	Scan(ctx context.Context, into any) error
}

func of[Row, Query, Where any, Select scanner](query func(*ent.Client) Query, filter func(Where, Query) (Query, error),
	modify func(Query, ...func(*sql.Selector)) Select) list {
	return list{row: reflect.TypeFor[Row](), scan: func(ctx context.Context, client *ent.Client, where any, change func(*sql.Selector)) error {
		given, _ := where.(Where)
		filtered, err := filter(given, query(client))
		if err != nil {
			return err
		}
		var rows []struct{}
		return modify(filtered, change).Scan(ctx, &rows)
	}}
}
