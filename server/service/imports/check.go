package imports

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"sanbao/server/service/imports/csvfile"
)

// Words that mappings use.
const (
	onErrorReject = "reject"
	onErrorEmpty  = "empty"
	caseUpper     = "upper"
	caseLower     = "lower"
	longReject    = "reject"
	longCut       = "cut"
	longDigest    = "digest"
	unitYuan      = "yuan"
	unitFen       = "fen"
	rowsReject    = "reject"
	rowsFill      = "fill"
	keyCode       = "code"
	keyName       = "name"
	wordAuto      = "auto"
	wordTab       = "tab"
	wordNone      = "none"
)

// maxColumns bounds the columns of a file without a header.
const maxColumns = 10_000

// relationsOf says what rows of an entity may speak of; true for what they
// cannot do without.
func relationsOf(e Entity) map[string]bool {
	switch e {
	case ServiceRecords:
		return map[string]bool{"customer": true, "department": false, "product": false, "unit": false}
	case Units:
		return map[string]bool{"product": true, "customer": false}
	case Products:
		return map[string]bool{"warranty_policy": false}
	}
	return nil
}

// check finds what is wrong with the mapping whatever the file.
func (m *Mapping) check(p *mappingProblems) {
	if !slices.Contains(targets(), m.Target) {
		p.add([]string{"target"}, "%q is not one of %v", m.Target, targets())
		return
	}
	switch source := strings.TrimSpace(m.Source); {
	case m.Target == ServiceRecords && (source == "" || source != m.Source || len([]rune(source)) > lineLimit):
		p.add([]string{"source"}, "service records need the name of their source, of at most %d characters", lineLimit)
	case m.Target != ServiceRecords && m.Source != "":
		p.add([]string{"source"}, "only service records keep their source")
	}
	m.File.check(p)
	checkFields(p, []string{"fields"}, m.Target, m.Fields, essentialNames(m.Target))
	allowed := relationsOf(m.Target)
	for name, needed := range allowed {
		if needed && !slices.ContainsFunc(m.relations(), func(r relation) bool { return r.name == name }) {
			p.add([]string{name}, "missing: %s need it", m.Target)
		}
	}
	for _, r := range m.relations() {
		if _, ok := allowed[r.name]; !ok {
			p.add([]string{r.name}, "%s have none", m.Target)
			continue
		}
		m.checkRelated(p, r)
	}
}

func (m *Mapping) checkRelated(p *mappingProblems, r relation) {
	path := []string{r.name}
	named := r.entity == Customers || r.entity == Departments
	switch {
	case r.related.Key != "" && !named:
		p.add([]string{r.name, "key"}, "only customers and departments are found by another key")
	case !slices.Contains([]string{"", keyCode, keyName}, r.related.Key):
		p.add([]string{r.name, "key"}, "%q is neither code nor name", r.related.Key)
	}
	if r.related.Create && r.entity == WarrantyPolicies {
		p.add([]string{r.name, "create"}, "warranty policies are not made by imports")
	}
	if r.related.Owned && r.entity != Units {
		p.add([]string{r.name, "owned"}, "only units are owned")
	}
	if r.entity == Units && m.Product == nil {
		p.add(path, "a unit is found within its product: the mapping needs a product, too")
	}
	if parent := r.related.Parent; parent != nil {
		switch {
		case r.entity != Departments:
			p.add([]string{r.name, "parent"}, "only departments have one")
		case parent.Code == "" || len([]rune(parent.Code)) > 32:
			p.add([]string{r.name, "parent", "code"}, "a code of at most 32 characters is needed")
		case parent.Name == "" || len([]rune(parent.Name)) > 100:
			p.add([]string{r.name, "parent", "name"}, "a name of at most 100 characters is needed")
		}
	}
	checkFields(p, append(path, "fields"), r.entity, r.related.Fields, []string{r.keyField()})
}

// keyField returns the field by which the related row is found.
func (r relation) keyField() string {
	switch r.entity {
	case Products:
		return "model"
	case Units:
		return "serial_number"
	case Customers, Departments:
		if r.related.Key == keyName {
			return "name"
		}
	}
	return "code"
}

func essentialNames(e Entity) []string {
	var names []string
	for _, a := range attributes(e) {
		if a.essential {
			names = append(names, a.name)
		}
	}
	return names
}

func (l *Layout) check(p *mappingProblems) {
	path := func(name string) []string { return []string{"file", name} }
	if l.Delimiter != "" && l.Delimiter != wordAuto && l.Delimiter != wordTab && !singleASCII(l.Delimiter) {
		p.add(path("delimiter"), "one character, tab or auto is expected")
	}
	if l.Quote != "" && l.Quote != wordNone && !singleASCII(l.Quote) {
		p.add(path("quote"), "one character or none is expected")
	}
	if l.delimiter() != 0 && l.delimiter() == l.quote() {
		p.add(path("quote"), "it is the delimiter")
	}
	switch named, counted := len(l.Names) > 0, l.Columns != 0; {
	case l.header() && (named || counted):
		p.add([]string{"file"}, "a file with a header names its columns itself; say header: false")
	case !l.header() && named == counted:
		p.add([]string{"file"}, "a file without a header needs the names of its columns, or their number")
	case l.Columns < 0 || l.Columns > maxColumns:
		p.add(path("columns"), "must be 1 to %d", maxColumns)
	}
	for i, name := range l.Names {
		if name != "" && slices.Contains(l.Names[:i], name) {
			p.add(path("names"), "%q stands there twice", name)
		}
	}
	if l.Skip < 0 {
		p.add(path("skip"), "must not be negative")
	}
	oneOfWords(p, path("short_rows"), l.ShortRows, rowsReject, rowsFill)
	if l.Encoding != "" && !slices.Contains(csvfile.Encodings(), l.Encoding) {
		p.add(path("encoding"), "%q is not one of %v", l.Encoding, csvfile.Encodings())
	}
}

func singleASCII(s string) bool {
	return len(s) == 1 && s[0] < 0x80 && !strings.ContainsAny(s, "\r\n\x00")
}

func (l *Layout) header() bool { return l.Header == nil || *l.Header }

// options returns how the file is to be read.
func (l *Layout) options() csvfile.Options {
	o := csvfile.Options{
		Delimiter: l.delimiter(), Quote: l.quote(), Header: l.header(), Names: l.Names,
		Skip: l.Skip, Fill: l.ShortRows == rowsFill,
	}
	for i := range l.Columns {
		o.Names = append(o.Names, strconv.Itoa(i+1))
	}
	return o
}

// delimiter returns the character, 0 for auto.
func (l *Layout) delimiter() byte {
	switch l.Delimiter {
	case "", wordAuto:
		return 0
	case wordTab:
		return '\t'
	}
	return l.Delimiter[0]
}

// quote returns the character, 0 for none.
func (l *Layout) quote() byte {
	switch l.Quote {
	case "":
		return '"'
	case wordNone:
		return 0
	}
	return l.Quote[0]
}

func oneOfWords(p *mappingProblems, path []string, word string, allowed ...string) {
	if word != "" && !slices.Contains(allowed, word) {
		p.add(path, "%q is not one of %v", word, allowed)
	}
}

// checkFields checks the fields of an entity; those in needed must be there.
func checkFields(p *mappingProblems, path []string, e Entity, fields map[string]Field, needed []string) {
	for _, name := range needed {
		if _, ok := fields[name]; !ok {
			p.add(path, "%s is missing; %s cannot do without it", name, e)
		}
	}
	for _, name := range sortedFields(fields) {
		at := append(slices.Clone(path), name)
		a, known := attributeNamed(e, name)
		if !known {
			p.add(at, "%s have no such field; they have %s", e, strings.Join(attributeNames(e), ", "))
			continue
		}
		field := fields[name]
		field.check(p, at, a)
	}
}

func attributeNames(e Entity) []string {
	var names []string
	for _, a := range attributes(e) {
		names = append(names, a.name)
	}
	return names
}

func (f *Field) check(p *mappingProblems, path []string, a attribute) {
	sources := 0
	for _, given := range []bool{len(f.Column) > 0, len(f.First) > 0, len(f.Join) > 0, f.Template != "", f.Constant != nil} {
		if given {
			sources++
		}
	}
	if sources != 1 {
		p.add(path, "exactly one of column, first, join, template and constant is expected")
	}
	if f.Template != "" {
		if _, _, err := parseTemplate(f.Template); err != nil {
			p.add(append(slices.Clone(path), "template"), "%v", err)
		}
	}
	if f.With != "" && len(f.Join) == 0 {
		p.add(path, "with goes together with join")
	}
	if f.Required && f.Default != "" {
		p.add(path, "a field with a default is never missing; required does not go together with it")
	}
	f.checkWords(p, path, a)
	f.checkValues(p, path, a)
}

// checkWords checks the options, and that they fit what the field is.
func (f *Field) checkWords(p *mappingProblems, path []string, a attribute) {
	option := func(name string) []string { return append(slices.Clone(path), name) }
	isText := a.kind == line || a.kind == prose
	oneOfWords(p, option("too_long"), f.TooLong, longReject, longCut, longDigest)
	oneOfWords(p, option("on_error"), f.OnError, onErrorReject, onErrorEmpty)
	oneOfWords(p, option("case"), f.Case, caseUpper, caseLower)
	oneOfWords(p, option("unit"), f.Unit, unitYuan, unitFen)
	oneOfWords(p, option("decimal"), f.Decimal, ".", ",")
	if f.TooLong != "" && !isText {
		p.add(option("too_long"), "only texts can be too long")
	}
	if (f.Unit != "" || f.Decimal != "") && a.kind != money {
		p.add(path, "unit and decimal are for money")
	}
	if len(f.Formats) > 0 && a.kind != day && a.kind != moment {
		p.add(option("formats"), "only dates have them")
	}
	for _, format := range f.Formats {
		if _, err := parseFormat(format); err != nil {
			p.add(option("formats"), "%v", err)
		}
	}
}

// checkValues reads everything that the mapping itself puts into the field.
func (f *Field) checkValues(p *mappingProblems, path []string, a attribute) {
	r := f.reading(a)
	try := func(option, text string) {
		if text == "" {
			return
		}
		if _, wrong := r.read(text, clock{zone: time.UTC, now: farAhead}); wrong != nil {
			p.add(append(slices.Clone(path), option), "%q: %s", text, wrong.english(a))
		}
	}
	if f.Constant != nil {
		try("constant", *f.Constant)
	}
	try("default", f.Default)
	if a.kind == choice || a.kind == flag {
		for _, value := range f.Values {
			try("values", value)
		}
	}
}

// farAhead is late enough for every date in a mapping to have come.
var farAhead = time.Date(9000, time.January, 1, 0, 0, 0, 0, time.UTC)

// reading returns how the field's text is read. Formats that are wrong have been
// reported by check and are left out.
func (f *Field) reading(a attribute) reading {
	r := reading{attribute: a, unit: f.Unit, decimal: f.Decimal, tooLong: f.TooLong}
	if r.decimal == "" {
		r.decimal = "."
	}
	if a.kind == day || a.kind == moment {
		names := f.Formats
		if len(names) == 0 {
			names = defaultFormats()
		}
		for _, name := range names {
			if format, err := parseFormat(name); err == nil {
				r.formats = append(r.formats, format)
			}
		}
	}
	return r
}
