package bi

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"maps"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/web/bi/flat"
)

// Changes reads whole tables in the order in which their rows changed.
type Changes interface {
	// Fields returns those of an entity's fields that can be read, and the one that says
	// when a row changed; "" for an entity whose rows do not tell.
	Fields(viewer *authz.Viewer, entity string, fields []string) (readable []string, moment string)
	// Rows are the rows that changed, or came in sight, after a position, up to a time; and
	// up to when they do.
	Rows(ctx context.Context, entity string, fields []string, after Position, until time.Time) (Rows, time.Time, error)
}

// Position is how far a table was read.
type Position struct {
	At time.Time
	ID int
}

// settling is how long a change rests before an export tells of it: rows note the time
// of a change before it is committed, and until then later ones may be there already. A
// transaction that takes longer is waited for where the database tells of it.
const settling = 10 * time.Second

// ServeExport answers GET /bi/export/{table}.jsonl?since=…&cursor=…: a whole table, as
// far as the viewer sees it, for a copy of one's own: for tools, and people who write
// queries. A table is called as its list in
// the API, with dashes: service-records. Each line is a row with its plain columns; the
// rows come in the order in which they changed. The last line holds a cursor, from which
// the next export goes on: a row that has changed since comes again, and none is left
// out, not even of those that came in sight because their record was handed on. Changes
// of the last ten seconds are left for the next one. Since, a time, is where a first
// export begins; it begins with the oldest row where that is not given. That a row was
// removed, or went out of sight, is not told. An answer without a last line has broken off,
// as one does whose reader has spent its budget.
func (t *Tables) ServeExport(w http.ResponseWriter, r *http.Request) {
	viewer, err := exporter(r.Context())
	if err != nil {
		t.refuse(w, r, err)
		return
	}
	x, err := t.export(r, viewer)
	if err == nil && t.Exported != nil {
		err = t.Exported(r.Context(), x.entity, x.table)
	}
	if err != nil {
		t.refuse(w, r, err)
		return
	}
	announce(w.Header(), formats["jsonl"], r.PathValue("file"))
	to := newAnswer(w, r, t.Clock, scopeOf(r.Context()))
	err = x.send(r.Context(), to, t)
	if err != nil && to.begun() {
		err = errBroken{err}
	}
	t.ended(w, r, err)
}

// exporter returns the viewer, who has to be a tool or somebody who writes queries.
// Returns FORBIDDEN to others.
func exporter(ctx context.Context) (*authz.Viewer, error) {
	viewer, err := authz.Require(ctx)
	if err == nil && viewer.TokenID == 0 && !access.MayIntrospect(viewer.Role) {
		err = fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return viewer, err
}

// ServeTables answers GET /bi/export with the tables that the viewer can export, by their
// names: an array of objects, each with the table's name and its address.
func (t *Tables) ServeTables(w http.ResponseWriter, r *http.Request) {
	viewer, err := exporter(r.Context())
	if err != nil {
		t.refuse(w, r, err)
		return
	}
	columns := []flat.Column{{Name: "table", Kind: flat.Text}, {Name: "address", Kind: flat.Text}}
	announce(w.Header(), formats["json"], "tables.json")
	w.Header().Del("Content-Disposition")
	to := newAnswer(w, r, t.Clock, scopeOf(r.Context()))
	list, err := newJSON(to, columns, writing{})
	for _, name := range t.tableNames(viewer) {
		if err == nil {
			err = list.row([]flat.Cell{{Kind: flat.Text, Text: []byte(name)}, {Kind: flat.Text, Text: []byte("/bi/export/" + name + ".jsonl")}})
		}
	}
	if err == nil {
		err = list.end()
	}
	if err == nil {
		err = to.end()
	}
	t.ended(w, r, err)
}

// tableNames are the names of the tables that the viewer can export.
func (t *Tables) tableNames(viewer *authz.Viewer) []string {
	var names []string
	for _, list := range t.Schema.Query.Fields {
		rows, isList := strings.CutSuffix(list.Type.Name(), "Connection")
		if !isList || t.Changes == nil || viewer.Scope(access.Entity(rows), access.Read) == access.None {
			continue
		}
		if _, moment := t.Changes.Fields(viewer, rows, t.plainFields(t.Schema.Types[rows])); moment != "" {
			names = append(names, dashed(list.Name))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// plainFields are the fields of an entity that hold a single value.
func (t *Tables) plainFields(entity *ast.Definition) []string {
	names := []string{}
	for _, field := range entity.Fields {
		if len(field.Arguments) == 0 && field.Type.Elem == nil && t.Schema.Types[field.Type.Name()].IsLeafType() {
			names = append(names, field.Name)
		}
	}
	return names
}

// export is a table on its way.
type export struct {
	// table is its name, entity the type of its rows.
	table, entity string
	columns       []flat.Column
	// upTo is from where the next export goes on.
	upTo Position
	rows Rows
}

func (t *Tables) export(r *http.Request, viewer *authz.Viewer) (*export, error) {
	name, ending, _ := cutLast(r.PathValue("file"), ".")
	entity := t.entityOf(name)
	if t.Changes == nil || entity == nil || ending != "jsonl" {
		return nil, fault.Missing(fault.Table)
	}
	fields, moment := t.Changes.Fields(viewer, entity.Name, t.plainFields(entity))
	if moment == "" {
		return nil, fault.Missing(fault.Table)
	}
	x := &export{table: name, entity: entity.Name}
	for _, field := range fields {
		x.columns = append(x.columns, flat.Column{Name: field, Kind: flat.KindOf(entity.Fields.ForName(field).Type.Name())})
	}
	after, err := positionOf(r, entity.Name)
	if err != nil {
		return nil, err
	}
	// One without rows costs as much as a single row of the API.
	if err := t.spend(r.Context(), len(fields)); err != nil {
		return nil, err
	}
	rows, until, err := t.Changes.Rows(r.Context(), entity.Name, fields, after, t.Clock().Add(-settling))
	x.rows, x.upTo = rows, after
	if until.After(after.At) {
		x.upTo = Position{At: until, ID: math.MaxInt}
	}
	return x, err
}

// entityOf returns the type of the rows of a table; nil for none.
func (t *Tables) entityOf(table string) *ast.Definition {
	for _, list := range t.Schema.Query.Fields {
		if rows, isList := strings.CutSuffix(list.Type.Name(), "Connection"); isList && dashed(list.Name) == table {
			return t.Schema.Types[rows]
		}
	}
	return nil
}

// dashed turns serviceRecords into service-records.
func dashed(name string) string {
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func (x *export) send(ctx context.Context, to *answer, t *Tables) error {
	var lines table
	cells := make([]flat.Cell, len(x.columns))
	_, err := t.read(ctx, to, x.rows, 0, func() (err error) {
		lines, err = newJSONLines(to, x.columns, writing{})
		return err
	}, func(texts [][]byte) error {
		for i, text := range texts {
			cells[i] = flat.Cell{}
			if text != nil {
				cells[i] = flat.Cell{Kind: x.columns[i].Kind, Text: text}
			}
		}
		return lines.row(cells)
	})
	if err != nil {
		return err
	}
	if err := lines.end(); err != nil {
		return err
	}
	last, err := json.Marshal(map[string]string{"cursor": x.cursor()})
	if err != nil {
		return err
	}
	if _, err := to.Write(append(last, '\n')); err != nil {
		return err
	}
	return to.end()
}

// cursor is opaque to those who send it back.
func (x *export) cursor() string {
	return base64.RawURLEncoding.EncodeToString([]byte(strings.Join(
		[]string{x.entity, x.upTo.At.UTC().Format(time.RFC3339Nano), strconv.Itoa(x.upTo.ID)}, " ")))
}

// positionOf reads where an export is to begin. Returns INVALID with the parameter.
func positionOf(r *http.Request, entity string) (Position, error) {
	query, err := valuesOf(r)
	if err != nil {
		return Position{}, err
	}
	for _, name := range slices.Sorted(maps.Keys(query)) {
		if name != "cursor" && name != "since" {
			return Position{}, fault.InvalidField(name, fault.NotAnOption)
		}
		if len(query[name]) > 1 {
			return Position{}, fault.InvalidField(name, fault.GivenTwice)
		}
	}
	if given := query.Get("cursor"); given != "" {
		text, err := base64.RawURLEncoding.DecodeString(given)
		parts := strings.Fields(string(text))
		if err != nil || len(parts) != 3 || parts[0] != entity {
			return Position{}, fault.InvalidField("cursor", fault.BadFormat)
		}
		at, err := time.Parse(time.RFC3339Nano, parts[1])
		id, wrong := strconv.Atoi(parts[2])
		if err != nil || wrong != nil {
			return Position{}, fault.InvalidField("cursor", fault.BadFormat)
		}
		return Position{At: at, ID: id}, nil
	}
	if given := query.Get("since"); given != "" {
		at, err := time.Parse(time.RFC3339Nano, given)
		if err != nil {
			return Position{}, fault.InvalidField("since", fault.BadFormat)
		}
		return Position{At: at, ID: -1}, nil
	}
	return Position{}, nil
}
