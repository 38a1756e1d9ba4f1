package seed

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/casework"
)

// batch is how many rows one statement inserts: enough to save statements, few
// enough for SQLite's driver, whose effort grows with the square of the parameters.
const batch = 60

// bulk is what ent's bulk builders have in common.
type bulk[R any] interface {
	Save(ctx context.Context) ([]R, error)
}

// insert writes rows in batches and has keep take over what the database gave them.
func insert[T, B, R any, C bulk[R]](ctx context.Context, rows []T, build func(T) B, create func(...B) C, keep func(T, R)) error {
	for len(rows) > 0 {
		n := min(batch, len(rows))
		builders := make([]B, n)
		for i, row := range rows[:n] {
			builders[i] = build(row)
		}
		saved, err := create(builders...).Save(ctx)
		if err != nil {
			return err
		}
		for i, row := range rows[:n] {
			keep(row, saved[i])
		}
		rows = rows[n:]
	}
	return nil
}

// write writes everything, what others refer to before those who do.
func (w *world) write(ctx context.Context, tx *ent.Tx) error {
	for _, part := range []func(context.Context, *ent.Tx) error{
		w.writeCompany, w.writeHouse, w.writeCertificates, w.writeProducts, w.writeCustomers, w.writeUnits, w.writeRecords, w.writeVisits,
		w.writeFiles, w.writeInstallations, w.writeTransfers, w.writeRepairCards, w.writeEvents, w.writeViews, w.writeQueries, w.writeImports, w.writeNotices, w.writeAudit, w.writeSequences,
	} {
		if err := part(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) writeCompany(ctx context.Context, tx *ent.Tx) error {
	for _, d := range w.departments {
		row := d.row
		create := tx.Department.Create().SetCode(row.Code).SetName(row.Name).SetPosition(row.Position).SetActive(row.Active).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if d.parent != nil {
			create.SetParentID(d.parent.row.ID)
		}
		saved, err := create.Save(ctx)
		if err != nil {
			return err
		}
		d.row.ID = saved.ID
	}
	build := func(p *person) *ent.UserCreate {
		row := p.row
		create := tx.User.Create().SetUsername(row.Username).SetName(row.Name).SetRole(row.Role).
			SetEmployeeNumber(row.EmployeeNumber).SetPhone(row.Phone).SetEmail(row.Email).SetNillableServiceZone(row.ServiceZone).
			SetLanguage(row.Language).SetActive(row.Active).SetPasswordHash(row.PasswordHash).
			SetNillablePasswordChangedAt(row.PasswordChangedAt).SetDepartmentID(p.department.row.ID).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if row.Skills != nil {
			create.SetSkills(row.Skills)
		}
		return create
	}
	return insert(ctx, w.people, build, tx.User.CreateBulk, func(p *person, saved *ent.User) { p.row.ID = saved.ID })
}

func (w *world) writeProducts(ctx context.Context, tx *ent.Tx) error {
	policies := func(p *policy) *ent.WarrantyPolicyCreate {
		row := p.row
		return tx.WarrantyPolicy.Create().SetCode(row.Code).SetName(row.Name).SetRefundDays(row.RefundDays).
			SetExchangeDays(row.ExchangeDays).SetRepairMonths(row.RepairMonths).SetMainPartMonths(row.MainPartMonths).
			SetFailedRepairsForExchange(row.FailedRepairsForExchange).SetStopsUnderRepair(row.StopsUnderRepair).
			SetStopsWaitingForParts(row.StopsWaitingForParts).SetExchangeRestarts(row.ExchangeRestarts).SetFreeTravel(row.FreeTravel).SetNote(row.Note).
			// The periods of this company end on the very day: its customers are told so on paper.
			SetRollToWorkday(false).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
	}
	if err := insert(ctx, w.policies, policies, tx.WarrantyPolicy.CreateBulk, func(p *policy, saved *ent.WarrantyPolicy) { p.row.ID = saved.ID }); err != nil {
		return err
	}
	products := func(p *product) *ent.ProductCreate {
		row := p.row
		return tx.Product.Create().SetModel(row.Model).SetName(row.Name).SetCategory(row.Category).SetBrand(row.Brand).
			SetStandard(row.Standard).SetActive(row.Active).SetWarrantyPolicyID(p.policy.row.ID).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
	}
	if err := insert(ctx, w.products, products, tx.Product.CreateBulk, func(p *product, saved *ent.Product) { p.row.ID = saved.ID }); err != nil {
		return err
	}
	parts := func(p *part) *ent.PartCreate {
		row := p.row
		return tx.Part.Create().SetCode(row.Code).SetName(row.Name).SetUnitOfMeasure(row.UnitOfMeasure).SetSupplier(row.Supplier).
			SetNillableUnitCost(row.UnitCost).SetUnitPrice(row.UnitPrice).SetSafetyStock(row.SafetyStock).
			SetMainPart(row.MainPart).SetObsolete(row.Obsolete).SetActive(row.Active).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
	}
	return insert(ctx, w.parts, parts, tx.Part.CreateBulk, func(p *part, saved *ent.Part) { p.row.ID = saved.ID })
}

func (w *world) writeCustomers(ctx context.Context, tx *ent.Tx) error {
	build := func(c *customer) *ent.CustomerCreate {
		row := c.row
		create := tx.Customer.Create().SetCode(row.Code).SetName(row.Name).SetKind(row.Kind).SetTier(row.Tier).
			SetServiceZone(row.ServiceZone).SetRegion(row.Region).SetAddress(row.Address).SetPhone(row.Phone).
			SetPhoneDigits(row.PhoneDigits).SetNote(row.Note).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if row.Email != "" {
			create.SetEmail(row.Email)
		}
		return create
	}
	if err := insert(ctx, w.customers, build, tx.Customer.CreateBulk, func(c *customer, saved *ent.Customer) { c.row.ID = saved.ID }); err != nil {
		return err
	}
	var contacts []*contact
	for _, c := range w.customers {
		for _, one := range c.contacts {
			one.row.CustomerID = c.row.ID
			contacts = append(contacts, one)
		}
	}
	people := func(c *contact) *ent.ContactCreate {
		row := c.row
		create := tx.Contact.Create().SetName(row.Name).SetTitle(row.Title).SetPhone(row.Phone).SetPhoneDigits(row.PhoneDigits).
			SetMain(row.Main).SetCustomerID(row.CustomerID).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if row.Email != "" {
			create.SetEmail(row.Email)
		}
		return create
	}
	return insert(ctx, contacts, people, tx.Contact.CreateBulk, func(*contact, *ent.Contact) {})
}

func (w *world) writeUnits(ctx context.Context, tx *ent.Tx) error {
	build := func(u *unit) *ent.ProductUnitCreate {
		row := u.row
		return tx.ProductUnit.Create().SetSerialNumber(row.SerialNumber).SetStatus(row.Status).SetOrderNumber(row.OrderNumber).
			SetContractNumber(row.ContractNumber).SetJobNumber(row.JobNumber).SetNillableShippedOn(row.ShippedOn).
			SetNillablePurchasedOn(row.PurchasedOn).SetNillableInstalledOn(row.InstalledOn).SetNillableAcceptedOn(row.AcceptedOn).
			SetNillableWarrantyStartsOn(row.WarrantyStartsOn).SetSiteAddress(row.SiteAddress).SetPromises(row.Promises).
			SetProductID(u.product.row.ID).SetCustomerID(u.customer.row.ID).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
	}
	if err := insert(ctx, w.units, build, tx.ProductUnit.CreateBulk, func(u *unit, saved *ent.ProductUnit) { u.row.ID = saved.ID }); err != nil {
		return err
	}
	var covers []*cover
	for _, u := range w.units {
		covers = append(covers, u.covers...)
	}
	warranties := func(c *cover) *ent.WarrantyCreate {
		row := c.row
		create := tx.Warranty.Create().SetKind(row.Kind).SetStartsOn(row.StartsOn).SetEndsOn(row.EndsOn).
			SetContractNumber(row.ContractNumber).SetNote(row.Note).SetProductUnitID(c.unit.row.ID).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if c.policy != nil {
			create.SetWarrantyPolicyID(c.policy.row.ID)
		}
		return create
	}
	return insert(ctx, covers, warranties, tx.Warranty.CreateBulk, func(*cover, *ent.Warranty) {})
}

func (w *world) writeSequences(ctx context.Context, tx *ent.Tx) error {
	build := func(s *ent.NumberSequence) *ent.NumberSequenceCreate {
		return tx.NumberSequence.Create().SetKind(s.Kind).SetYear(s.Year).SetLast(s.Last)
	}
	return insert(ctx, w.sequences, build, tx.NumberSequence.CreateBulk, func(*ent.NumberSequence, *ent.NumberSequence) {})
}

func (w *world) writeEvents(ctx context.Context, tx *ent.Tx) error {
	events := inOrder(w.records, func(r *record) []*event { return r.events }, func(e *event) time.Time { return e.row.At })
	build := func(e *event) *ent.ServiceEventCreate {
		row := e.row
		create := tx.ServiceEvent.Create().SetAt(row.At).SetAction(row.Action).SetNillableFromStatus(row.FromStatus).
			SetNillableToStatus(row.ToStatus).SetNote(row.Note).SetChanges(row.Changes).SetRecordVersion(row.RecordVersion).
			SetServiceRecordID(e.record.row.ID).SetActorID(e.actor.row.ID)
		if e.visit != nil {
			create.SetVisitID(e.visit.row.ID)
		}
		for _, p := range e.mentioned {
			create.AddMentionedIDs(p.row.ID)
		}
		return create
	}
	return insert(ctx, events, build, tx.ServiceEvent.CreateBulk, func(*event, *ent.ServiceEvent) {})
}

func (w *world) writeFiles(ctx context.Context, tx *ent.Tx) error {
	files := inOrder(w.records, func(r *record) []*file { return r.files }, func(f *file) time.Time { return f.row.AddedAt })
	build := func(f *file) *ent.AttachmentCreate {
		row := f.row
		create := tx.Attachment.Create().SetName(row.Name).SetKind(row.Kind).SetContentType(row.ContentType).SetSize(row.Size).
			SetSha256(row.Sha256).SetAddedAt(row.AddedAt).SetServiceRecordID(f.record.row.ID).SetAddedByID(f.by.row.ID)
		if f.visit != nil {
			create.SetVisitID(f.visit.row.ID)
		}
		return create
	}
	if err := insert(ctx, files, build, tx.Attachment.CreateBulk, func(f *file, saved *ent.Attachment) { f.row.ID = saved.ID }); err != nil {
		return err
	}
	contents := func(f *file) *ent.AttachmentContentCreate {
		return tx.AttachmentContent.Create().SetData(f.data).SetAttachmentID(f.row.ID)
	}
	if err := insert(ctx, files, contents, tx.AttachmentContent.CreateBulk, func(*file, *ent.AttachmentContent) {}); err != nil {
		return err
	}
	// Visits and their signatures refer to each other; a visit has one signature.
	_, err := tx.ExecContext(ctx, `UPDATE visits SET signature_id =
		(SELECT attachments.id FROM attachments WHERE attachments.visit_id = visits.id AND attachments.kind = $1)`,
		string(casework.AttachmentSignature))
	return err
}
