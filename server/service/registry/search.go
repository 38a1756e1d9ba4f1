package registry

import (
	"context"
	"sync"
	"unicode/utf8"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"sanbao/ent/customer"
	"sanbao/ent/predicate"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// namedRows is up to how many rows a search finds first and then names one by
// one. What more have in common is looked for in every row that is asked for.
const namedRows = 1000

// RecordsWith returns the filter for the service records that have a text in
// their number, symptom, customer's name or unit's serial number, ignoring case,
// or, for digits, in the caller's or the customer's telephone. It looks only into
// what the viewer sees. Returns INVALID for a text that is empty, longer than 100
// characters, or has characters that no text has.
func (s *Service) RecordsWith(typed string) (predicate.ServiceRecord, error) {
	const longest = 100
	var p check.Problems
	p.Line("matching", &typed, check.Optional, longest)
	if typed == "" {
		p.Add("matching", fault.TooShort, fault.Params{"min": 1})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	// A list asks with the same filter for its rows and for their number.
	var (
		once     sync.Once
		matching predicate.ServiceRecord
		err      error
	)
	return func(selector *sql.Selector) {
		once.Do(func() { matching, err = s.recordsWith(selector.Context(), typed) })
		if err != nil {
			selector.AddError(err)
			return
		}
		matching(selector)
	}, nil
}

// recordsWith looks first for the few rows that have the text, each kind by its
// own index: in one statement with an OR over three tables no index is of use.
func (s *Service) recordsWith(ctx context.Context, typed string) (predicate.ServiceRecord, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	l := &Lookup{client: s.Store.Client(), dialect: s.Store.Dialect(), viewer: viewer, term: readTerm(typed, s.Today().Year())}
	var any []predicate.ServiceRecord
	for _, find := range []func(context.Context) (predicate.ServiceRecord, error){l.withOwnText, l.withCustomer, l.withUnit} {
		found, err := find(ctx)
		if err != nil {
			return nil, err
		}
		any = append(any, found)
	}
	return servicerecord.Or(any...), nil
}

func (l *Lookup) withOwnText(ctx context.Context) (predicate.ServiceRecord, error) {
	var having []holder[predicate.ServiceRecord]
	for _, text := range l.term.texts {
		having = append(having,
			holderOf(l, servicerecord.FieldNumber, servicerecord.NumberContains, servicerecord.NumberContainsFold, text),
			holderOf(l, servicerecord.FieldSymptom, servicerecord.SymptomContains, servicerecord.SymptomContainsFold, text))
	}
	if l.term.phone != "" && !l.hidden(access.ServiceRecord, servicerecord.FieldCallerPhoneDigits) {
		having = append(having, holder[predicate.ServiceRecord]{servicerecord.FieldCallerPhoneDigits, l.term.phone,
			servicerecord.CallerPhoneDigitsContains(l.term.phone)})
	}
	ids, err := l.client.ServiceRecord.Query().Where(servicerecord.Or(quick(l, having)...)).Limit(namedRows + 1).IDs(ctx)
	if len(ids) > namedRows {
		return servicerecord.Or(plain(having)...), err
	}
	return servicerecord.IDIn(ids...), err
}

func (l *Lookup) withCustomer(ctx context.Context) (predicate.ServiceRecord, error) {
	var having []holder[predicate.Customer]
	for _, text := range l.term.texts {
		having = append(having, holderOf(l, customer.FieldName, customer.NameContains, customer.NameContainsFold, text))
	}
	if l.term.phone != "" && !l.hidden(access.Customer, customer.FieldPhoneDigits) {
		having = append(having, holder[predicate.Customer]{customer.FieldPhoneDigits, l.term.phone,
			customer.PhoneDigitsContains(l.term.phone)})
	}
	if l.viewer.Scope(access.Customer, access.Read) == access.None {
		return servicerecord.IDIn(), nil
	}
	ids, err := l.client.Customer.Query().Where(customer.Or(quick(l, having)...)).Limit(namedRows + 1).IDs(ctx)
	if len(ids) > namedRows {
		return servicerecord.HasCustomerWith(customer.Or(plain(having)...)), err
	}
	return servicerecord.CustomerIDIn(ids...), err
}

func (l *Lookup) withUnit(ctx context.Context) (predicate.ServiceRecord, error) {
	var having []holder[predicate.ProductUnit]
	for _, text := range l.term.texts {
		having = append(having, holderOf(l, productunit.FieldSerialNumber,
			productunit.SerialNumberContains, productunit.SerialNumberContainsFold, text))
	}
	if l.viewer.Scope(access.ProductUnit, access.Read) == access.None {
		return servicerecord.IDIn(), nil
	}
	ids, err := l.client.ProductUnit.Query().Where(productunit.Or(quick(l, having)...)).Limit(namedRows + 1).IDs(ctx)
	if len(ids) > namedRows {
		return servicerecord.HasProductUnitWith(productunit.Or(plain(having)...)), err
	}
	return servicerecord.ProductUnitIDIn(ids...), err
}

// holder is a column that may have a text in it.
type holder[P ~func(*sql.Selector)] struct {
	column, text string
	has          P
}

func holderOf[P ~func(*sql.Selector)](l *Lookup, column string, contains, fold func(string) P, text string) holder[P] {
	return holder[P]{column, text, ignoringCase(l, contains, fold, text)}
}

// plain asks every row.
func plain[P ~func(*sql.Selector)](having []holder[P]) []P {
	all := make([]P, len(having))
	for i, h := range having {
		all[i] = h.has
	}
	return all
}

// quick asks, on PostgreSQL, only the rows that the index on the column's pairs of
// characters finds. A single character is in no index.
func quick[P ~func(*sql.Selector)](l *Lookup, having []holder[P]) []P {
	all := plain(having)
	for i, h := range having {
		if l.dialect == dialect.Postgres && utf8.RuneCountInString(h.text) > 1 {
			all[i] = sql.AndPredicates(P(withPairs(h.column, h.text)), h.has)
		}
	}
	return all
}

// withPairs is the condition that the migrations' index on a column is made for.
func withPairs(column, text string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			b.WriteString("search_pairs(").Ident(s.C(column)).WriteString(") @> search_pairs(").Arg(text).WriteString(")")
		}))
	}
}
