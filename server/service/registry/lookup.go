package registry

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/contact"
	"sanbao/ent/customer"
	"sanbao/ent/predicate"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// Lookup finds what is known already by a few typed characters. Each of its
// methods reads one list when it is asked for, with exactly what the client
// selects, in at most three statements and those of nested lists.
type Lookup struct {
	client  *ent.Client
	dialect string
	viewer  *authz.Viewer
	term    term
	limit   int
}

// Lookup prepares a look-up of at most limit rows each, 1 to 50. Returns INVALID
// for a term of less than two characters or with characters that no text has.
func (s *Service) Lookup(ctx context.Context, typed string, limit int) (*Lookup, error) {
	const shortest, longest, mostRows = 2, 100, 50
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	var p check.Problems
	p.Line("term", &typed, check.Optional, longest)
	check.Between(&p, "limit", &limit, 1, mostRows)
	if len([]rune(typed)) < shortest {
		p.Add("term", fault.TooShort, fault.Params{"min": shortest})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	return &Lookup{client: s.Store.Client(), dialect: s.Store.Dialect(), viewer: viewer,
		term: readTerm(typed, s.Today().Year()), limit: limit}, nil
}

// Customers returns customers with the term in their name, code or telephone, or
// in a contact's name or telephone: first those whose name or code begins with
// it, then the newest.
func (l *Lookup) Customers(ctx context.Context) ([]*ent.Customer, error) {
	query, err := l.client.Customer.Query().Where(customer.Or(l.customers()...)).
		Order(l.beginningFirst(customer.FieldName, customer.FieldCode), customer.ByID(sql.OrderDesc())).
		Limit(l.limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

func (l *Lookup) customers() []predicate.Customer {
	var matching []predicate.Customer
	var ofContact []predicate.Contact
	for _, text := range l.term.texts {
		matching = append(matching, ignoringCase(l, customer.NameContains, customer.NameContainsFold, text),
			ignoringCase(l, customer.CodeContains, customer.CodeContainsFold, text))
		if !l.hidden(access.Contact, contact.FieldName) {
			ofContact = append(ofContact, ignoringCase(l, contact.NameContains, contact.NameContainsFold, text))
		}
	}
	if l.term.phone != "" && !l.hidden(access.Customer, customer.FieldPhoneDigits) {
		matching = append(matching, customer.PhoneDigitsContains(l.term.phone))
	}
	if l.term.phone != "" && !l.hidden(access.Contact, contact.FieldPhoneDigits) {
		ofContact = append(ofContact, contact.PhoneDigitsContains(l.term.phone))
	}
	if len(ofContact) > 0 {
		matching = append(matching, customer.HasContactsWith(contact.Or(ofContact...)))
	}
	return matching
}

// ProductUnits returns units by serial number: first those that begin with the
// term, which an index finds, then those that contain it; the newest first.
func (l *Lookup) ProductUnits(ctx context.Context) ([]*ent.ProductUnit, error) {
	ids, err := l.unitIDs(ctx)
	if err != nil || len(ids) == 0 {
		return []*ent.ProductUnit{}, err
	}
	query, err := l.client.ProductUnit.Query().Where(productunit.IDIn(ids...)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	units, err := query.All(ctx)
	slices.SortFunc(units, func(a, b *ent.ProductUnit) int {
		return slices.Index(ids, a.ID) - slices.Index(ids, b.ID)
	})
	return units, err
}

func (l *Lookup) unitIDs(ctx context.Context) ([]int, error) {
	var beginning, containing []predicate.ProductUnit
	for _, spelling := range l.term.spellings() {
		beginning = append(beginning, beginningWith(l, spelling,
			productunit.SerialNumberHasPrefix, productunit.SerialNumberGTE, productunit.SerialNumberLT))
	}
	ids, err := l.client.ProductUnit.Query().Where(productunit.Or(beginning...)).
		Order(productunit.ByID(sql.OrderDesc())).Limit(l.limit).IDs(ctx)
	if err != nil || len(ids) == l.limit {
		return ids, err
	}
	for _, text := range l.term.texts {
		containing = append(containing, ignoringCase(l, productunit.SerialNumberContains, productunit.SerialNumberContainsFold, text))
	}
	more, err := l.client.ProductUnit.Query().Where(productunit.Or(containing...), productunit.IDNotIn(ids...)).
		Order(productunit.ByID(sql.OrderDesc())).Limit(l.limit - len(ids)).IDs(ctx)
	return append(ids, more...), err
}

// ServiceRecords returns records by number or by the caller's telephone, those
// reported last first.
func (l *Lookup) ServiceRecords(ctx context.Context) ([]*ent.ServiceRecord, error) {
	matching := l.records()
	if len(matching) == 0 {
		return []*ent.ServiceRecord{}, nil
	}
	query, err := l.client.ServiceRecord.Query().Where(servicerecord.Or(matching...)).
		Order(servicerecord.ByReportedAt(sql.OrderDesc()), servicerecord.ByID(sql.OrderDesc())).
		Limit(l.limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

func (l *Lookup) records() []predicate.ServiceRecord {
	var matching []predicate.ServiceRecord
	for _, r := range l.term.numbers {
		matching = append(matching, servicerecord.And(servicerecord.NumberGTE(r.first), servicerecord.NumberLTE(r.last)))
	}
	switch {
	case l.term.phone == "" || l.hidden(access.ServiceRecord, servicerecord.FieldCallerPhoneDigits):
	case l.term.phoneFromItsStart():
		matching = append(matching, beginningWith(l, l.term.phone,
			servicerecord.CallerPhoneDigitsHasPrefix, servicerecord.CallerPhoneDigitsGTE, servicerecord.CallerPhoneDigitsLT))
	default:
		matching = append(matching, servicerecord.CallerPhoneDigitsContains(l.term.phone))
	}
	return matching
}

// hidden reports whether a column is hidden from the viewer: the data layer would
// refuse to filter by it.
func (l *Lookup) hidden(entity access.Entity, column string) bool {
	return access.Hidden(l.viewer.Role, entity, column)
}

// ignoringCase chooses the predicate that ignores case. SQLite's LIKE does so for
// ASCII by itself. Ent folds the text as well, which misses capitals of other
// alphabets where the database cannot fold them in the column: on SQLite, and in
// PostgreSQL's C locale. There they are found as they were typed.
func ignoringCase[P ~func(*sql.Selector)](l *Lookup, plain, fold func(string) P, text string) P {
	capital := func(r rune) bool { return r > unicode.MaxASCII && unicode.IsUpper(r) }
	switch {
	case l.dialect == dialect.SQLite:
		return plain(text)
	case strings.ContainsFunc(text, capital):
		return sql.OrPredicates(plain(text), fold(text))
	}
	return fold(text)
}

// beginningWith chooses the predicate for which the index on the column serves:
// LIKE on PostgreSQL, where it is made for that, a range on SQLite, which
// compares bytes.
func beginningWith[P ~func(*sql.Selector)](l *Lookup, text string, prefix, atLeast, below func(string) P) P {
	if l.dialect != dialect.SQLite {
		return prefix(text)
	}
	const lastCharacter = "\U0010FFFF"
	return sql.AndPredicates(atLeast(text), below(text+lastCharacter))
}

// beginningFirst orders rows in which one of the columns begins with the term
// before the others.
func (l *Lookup) beginningFirst(columns ...string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		var begins []*sql.Predicate
		for _, text := range l.term.texts {
			for _, column := range columns {
				begins = append(begins, sql.HasPrefix(s.C(column), text), sql.HasPrefixFold(s.C(column), text))
			}
		}
		s.OrderExpr(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("CASE WHEN ").Join(sql.Or(begins...)).WriteString(" THEN 0 ELSE 1 END")
		}))
	}
}
