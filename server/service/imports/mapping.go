package imports

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"sanbao/server/service/imports/csvfile"
)

// Mapping says what the columns of a file mean. It is read from YAML by
// ParseMapping; the mappings folder has one for each kind of file that comes
// with the program, with comments.
type Mapping struct {
	// Name of the mapping, for messages.
	Name string `yaml:"-"`
	// Target is what a row of the file is.
	Target Entity `yaml:"target"`
	// Source is the system or collection that the rows come from. Together with
	// source_reference it is the natural key of service records.
	Source string `yaml:"source"`
	// File is how the file is laid out.
	File Layout `yaml:"file"`
	// Fields of the target.
	Fields map[string]Field `yaml:"fields"`

	// Customer of the unit or record.
	Customer *Related `yaml:"customer"`
	// Department that handles the record.
	Department *Related `yaml:"department"`
	// Product of the unit or record.
	Product *Related `yaml:"product"`
	// Unit that the record is about.
	Unit *Related `yaml:"unit"`
	// WarrantyPolicy of the product.
	WarrantyPolicy *Related `yaml:"warranty_policy"`
}

// Related is a row of another table that a row of the file speaks of. It is
// found by its natural key and, where the mapping says so, made if it is not
// there. A row that is there is never changed: the file is not about it.
type Related struct {
	// Create makes the row where it is missing; otherwise the file's row is
	// rejected.
	Create bool `yaml:"create"`
	// Owned: the customer of the file's row owns a unit that is made for it.
	Owned bool `yaml:"owned"`
	// Key by which customers and departments are found: "code", which is the
	// default, or "name".
	Key string `yaml:"key"`
	// Fields of the row.
	Fields map[string]Field `yaml:"fields"`
	// Parent of departments: the one below which they are looked for and made. It
	// is itself made, below the company, where it is missing.
	Parent *Parent `yaml:"parent"`
}

// Parent is a department above others.
type Parent struct {
	Code string `yaml:"code"`
	Name string `yaml:"name"`
}

// Layout is how a file is laid out.
type Layout struct {
	// Delimiter: one character, "tab", or "auto", which is the default.
	Delimiter string `yaml:"delimiter"`
	// Quote: one character, `"` by default, or "none".
	Quote string `yaml:"quote"`
	// Header: whether the first row names the columns; true by default.
	Header *bool `yaml:"header"`
	// Names of the columns of a file without a header, in order.
	Names []string `yaml:"names"`
	// Columns is the number of columns of a file without a header, whose fields
	// are then called 1, 2 and so on.
	Columns int `yaml:"columns"`
	// Skip is the number of lines before the first row.
	Skip int `yaml:"skip"`
	// ShortRows: "reject", which is the default, or "fill": rows with too few
	// fields are filled up, and empty surplus fields are passed over.
	ShortRows string `yaml:"short_rows"`
	// Encoding, where the command line does not say; "auto" by default.
	Encoding csvfile.Encoding `yaml:"encoding"`
}

// Field says where the value of a field comes from and how it is read. A value
// is looked for in this order: the text of the columns, without blanks around
// it; spellings of nothing are nothing; values are translated; the text is read
// as what the field is. Where nothing comes of it, Default stands in.
//
// What the file says goes into new and existing rows. What it does not say, that
// is constants, defaults and empty cells, goes into new rows only.
type Field struct {
	// Column is the column's name, or a list of names of which the file has one.
	// Where no column has the name and it is a number, it is the column's place,
	// counted from 1.
	Column Names `yaml:"column"`
	// First of several columns that is not empty.
	First []string `yaml:"first"`
	// Join several columns, the empty ones left out, with With between them.
	Join []string `yaml:"join"`
	With string   `yaml:"with"`
	// Template is a text with {columns} in it; nothing where all of them are empty.
	Template string `yaml:"template"`
	// Constant is the same for all rows.
	Constant *string `yaml:"constant"`

	// Optional: the file may lack the column.
	Optional bool `yaml:"optional"`
	// Required: a row without a value is rejected.
	Required bool `yaml:"required"`
	// Default for new rows without a value.
	Default string `yaml:"default"`

	// Squeeze runs of blanks inside the text into one.
	Squeeze bool `yaml:"squeeze"`
	// Case: "upper" or "lower" changes the text's letters.
	Case string `yaml:"case"`
	// Empty lists spellings of nothing, such as "N/A", in any case.
	Empty []string `yaml:"empty"`
	// Values translates texts, in any case; others stay as they are.
	Values map[string]string `yaml:"values"`
	// Formats of dates, tried in order: YYYY, YY, MM, M, DD, D, HH, H, mm and ss
	// with other characters between them, such as YYYY年M月D日, or RFC3339, or
	// excel for numbers of days. By default everything that begins with the year.
	Formats []string `yaml:"formats"`
	// Unit of money: "yuan", which is the default, or "fen".
	Unit string `yaml:"unit"`
	// Decimal is the character before the decimals of money: ".", which is the
	// default, or ",". The other one, blanks and apostrophes may group digits.
	Decimal string `yaml:"decimal"`

	// TooLong: what becomes of a longer text than the field takes: "reject", which
	// is the default, "cut", or "digest": cut, with a digest of the whole at its
	// end, so that different texts stay different.
	TooLong string `yaml:"too_long"`
	// OnError: what becomes of a row whose text cannot be read as what the field
	// is: "reject", which is the default, or "empty", as if nothing stood there.
	OnError string `yaml:"on_error"`
}

// Names is one name or a list of them.
type Names []string

// UnmarshalYAML reads a text, a number, or a list of them.
func (n *Names) UnmarshalYAML(node ast.Node) error {
	if node.Type() == ast.SequenceType {
		var list []string
		err := yaml.NodeToValue(node, &list)
		*n = list
		return err
	}
	var one string
	err := yaml.NodeToValue(node, &one)
	*n = Names{one}
	return err
}

// maxMapping bounds the bytes of a mapping.
const maxMapping = 256 << 10

// ParseMapping reads a mapping. Returns an error with line and column for what
// is not YAML, for keys that mappings do not have, and for everything that can
// be found wrong without the file; all problems of the last kind at once.
func ParseMapping(name string, text []byte) (*Mapping, error) {
	if len(text) > maxMapping {
		return nil, fmt.Errorf("mapping %s: larger than %d bytes", name, maxMapping)
	}
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		return nil, fmt.Errorf("mapping %s: %w", name, err)
	}
	if len(file.Docs) != 1 || file.Docs[0].Body == nil {
		return nil, fmt.Errorf("mapping %s: it must hold one YAML document", name)
	}
	m := &Mapping{Name: name}
	if err := yaml.NodeToValue(file.Docs[0].Body, m, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("mapping %s: %w", name, err)
	}
	problems := &mappingProblems{file: file}
	m.check(problems)
	if err := errors.Join(problems.found...); err != nil {
		return nil, fmt.Errorf("mapping %s:\n%w", name, err)
	}
	return m, nil
}

// mappingProblems gathers what is wrong with a mapping, each with its place.
type mappingProblems struct {
	file  *ast.File
	found []error
}

// add notes a problem with what stands at the path, or above it where the
// mapping lacks something.
func (p *mappingProblems) add(path []string, format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	if len(path) > 0 {
		message = strings.Join(path, ".") + ": " + message
	}
	line, column := 1, 1
	for depth := len(path); depth > 0; depth-- {
		builder := (&yaml.PathBuilder{}).Root()
		for _, name := range path[:depth] {
			builder = builder.Child(name)
		}
		node, err := builder.Build().FilterFile(p.file)
		if err != nil || node == nil || node.GetToken() == nil {
			continue
		}
		line, column = node.GetToken().Position.Line, node.GetToken().Position.Column
		break
	}
	p.found = append(p.found, fmt.Errorf("[%d:%d] %s", line, column, message))
}

// relation is a kind of row that others speak of, and how the mapping reads it.
type relation struct {
	name    string
	entity  Entity
	related *Related
}

// relations returns those that the mapping has, in the order in which rows of
// one need rows of another.
func (m *Mapping) relations() []relation {
	all := []relation{
		{"department", Departments, m.Department},
		{"customer", Customers, m.Customer},
		{"warranty_policy", WarrantyPolicies, m.WarrantyPolicy},
		{"product", Products, m.Product},
		{"unit", Units, m.Unit},
	}
	return slices.DeleteFunc(all, func(r relation) bool { return r.related == nil })
}

// sortedFields returns the names of fields in a fixed order.
func sortedFields(fields map[string]Field) []string {
	return slices.Sorted(maps.Keys(fields))
}
