package seed_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/store"
)

// digestsOf returns a hash over all rows of each table; passwords' hashes are no
// part of it.
func digestsOf(tb testing.TB, s *store.Store) map[string]string {
	tb.Helper()
	c, r := s.Client(), reader{TB: tb, ctx: authz.System(tb.Context())}
	if s.Dialect() == dialect.SQLite {
		r.first = 1
	}
	crew := func(q *ent.UserQuery) { q.Order(ent.Asc("id")) }
	return map[string]string{
		"departments": digest(r, c.Department.Query().Order(ent.Asc("id")).All),
		"users":       digest(r, c.User.Query().Order(ent.Asc("id")).All),
		"certified":   digest(r, c.Certificate.Query().Order(ent.Asc("id")).All),
		"policies":    digest(r, c.WarrantyPolicy.Query().Order(ent.Asc("id")).All),
		"products":    digest(r, c.Product.Query().Order(ent.Asc("id")).All),
		"parts":       digest(r, c.Part.Query().Order(ent.Asc("id")).All),
		"customers":   digest(r, c.Customer.Query().Order(ent.Asc("id")).All),
		"contacts":    digest(r, c.Contact.Query().Order(ent.Asc("id")).All),
		"units":       digest(r, c.ProductUnit.Query().Order(ent.Asc("id")).All),
		"warranties":  digest(r, c.Warranty.Query().Order(ent.Asc("id")).All),
		"records":     digest(r, c.ServiceRecord.Query().Order(ent.Asc("id")).All),
		"visits":      digest(r, c.Visit.Query().Order(ent.Asc("id")).WithTechnicians(crew).All),
		"usages":      digest(r, c.PartUsage.Query().Order(ent.Asc("id")).All),
		"transfers":   digest(r, c.CustodyTransfer.Query().Order(ent.Asc("id")).All),
		"cards":       digest(r, c.RepairCard.Query().Order(ent.Asc("id")).All),
		"issues":      digest(r, c.OpenIssue.Query().Order(ent.Asc("id")).All),
		"attachments": digest(r, c.Attachment.Query().Order(ent.Asc("id")).All),
		"contents":    digest(r, c.AttachmentContent.Query().Order(ent.Asc("id")).All),
		"events":      digest(r, c.ServiceEvent.Query().Order(ent.Asc("id")).All),
		"views":       digest(r, c.SavedView.Query().Order(ent.Asc("id")).All),
		"queries":     digest(r, c.SavedQuery.Query().Order(ent.Asc("id")).All),
		"imports":     digest(r, c.ImportJob.Query().Order(ent.Asc("id")).All),
		"files":       digest(r, c.ImportContent.Query().Order(ent.Asc("id")).All),
		"ledgers":     digest(r, c.WarrantyEvent.Query().Order(ent.Asc("id")).All),
		"notices":     digest(r, c.Notification.Query().Order(ent.Asc("id")).All),
		"sequences":   digest(r, c.NumberSequence.Query().Order(ent.Asc("id")).All),
	}
}

// reader reads rows for a digest.
type reader struct {
	testing.TB
	ctx context.Context
	// first is the lower half of a table's first id; the upper half is the table's.
	first int64
}

// digest hashes rows as JSON, with ids counted from the first of their table.
func digest[R any](r reader, all func(context.Context) ([]R, error)) string {
	r.Helper()
	rows, err := all(r.ctx)
	if err != nil {
		r.Fatal(err)
	}
	if len(rows) == 0 {
		r.Errorf("no rows of %T", rows)
	}
	text, err := json.Marshal(rows)
	if err != nil {
		r.Fatal(err)
	}
	text = regexp.MustCompile(`id":\d+`).ReplaceAllFunc(text, func(field []byte) []byte {
		name, digits, _ := strings.Cut(string(field), ":")
		id, err := strconv.ParseInt(digits, 10, 64)
		if err != nil {
			r.Fatal(err)
		}
		// The first table's ids begin with 1 on both.
		if id>>32 > 0 {
			id -= r.first
		}
		return fmt.Appendf(nil, "%s:%d", name, id)
	})
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
