package imports

import (
	"strings"
	"testing"

	"sanbao/server/domain/fault"
)

func TestMappingsThatAreWrong(t *testing.T) {
	const head = "target: parts\nfields:\n  code: {column: c}\n"
	const records = "target: service_records\nsource: s\ncustomer: {fields: {code: {column: c}}}\nfields:\n" +
		"  source_reference: {column: a}\n  kind: {constant: REPAIR}\n  symptom: {column: s}\n  reported_at: {column: r}\n"
	tests := []struct {
		name, text string
		want       []string
	}{
		{"not YAML", "target: [", []string{"[1:9]"}},
		{"nothing", "", []string{"one YAML document"}},
		{"two documents", "target: parts\n---\ntarget: parts\n", []string{"one YAML document"}},
		{"a list", "- a\n", []string{"[1:1]"}},
		{"an unknown key", head + "colour: red\n", []string{`[4:1] unknown field "colour"`}},
		{"an unknown key of a field", "target: parts\nfields:\n  code: {colum: c}\n", []string{`[3:10] unknown field "colum"`}},
		{"a key twice", head + "target: parts\n", []string{"[4:1]", "already defined"}},
		{"a wrong type", "target: parts\nfields:\n  code: {column: c, required: maybe}\n", []string{"[3:31]"}},
		{"an unknown target", "target: users\n", []string{`[1:9] target: "users" is not one of`}},
		{"an unknown field", head + "  name: {column: n}\n  colour: {column: c}\n", []string{"[5:", "fields.colour: parts have no such field; they have code, name,"}},
		{"a missing field", head, []string{"fields: name is missing; parts cannot do without it"}},
		{"no source", strings.Replace(records, "source: s\n", "", 1), []string{"source: service records need the name of their source"}},
		{"a source that nothing keeps", head + "  name: {column: n}\nsource: s\n", []string{"[5:9] source: only service records"}},
		{"no customer", strings.Replace(records, "customer: {fields: {code: {column: c}}}\n", "", 1), []string{"customer: missing: service_records need it"}},
		{"a relation that there is not", head + "  name: {column: n}\nproduct: {fields: {model: {column: m}}}\n", []string{"product: parts have none"}},
		{"a unit without a product", records + "unit: {fields: {serial_number: {column: u}}}\n", []string{"a unit is found within its product"}},
		{"an unknown way to find", records + "department: {key: colour, fields: {code: {column: d}}}\n", []string{`department.key: "colour" is neither`}},
		{"a parent without a name", records + "department: {parent: {code: X}, fields: {code: {column: d}}}\n", []string{"department.parent.name: a name"}},
		{"making policies", "target: products\nfields: {model: {column: m}}\nwarranty_policy: {create: true, fields: {code: {column: w}}}\n", []string{"not made by imports"}},
		{"two sources of a value", head + "  name: {column: n, constant: x}\n", []string{"[4:", "exactly one of column"}},
		{"no source of a value", head + "  name: {default: x}\n", []string{"exactly one of column"}},
		{"a brace", head + "  name: {template: \"{n\"}\n", []string{"fields.name.template: a brace is open"}},
		{"no column in a template", head + "  name: {template: \"n\"}\n", []string{"it names no column"}},
		{"with without join", head + "  name: {column: n, with: \"-\"}\n", []string{"with goes together with join"}},
		{"never missing", head + "  name: {column: n, required: true, default: x}\n", []string{"never missing"}},
		{"a constant that cannot be read", records + "  outcome: {constant: GONE}\n", []string{`fields.outcome.constant: "GONE": not one of the options: FIXED, REPAIRABLE`}},
		{"a translation that cannot be read", records + "  outcome: {column: o, values: {gone: GONE}}\n", []string{`fields.outcome.values: "GONE": not one of`}},
		{"a default that cannot be read", head + "  name: {column: n}\n  unit_price: {column: p, default: cheap}\n", []string{`fields.unit_price.default: "cheap": not in the right format`}},
		{"a status that is more than a word", records + "  status: {constant: DISPATCHED}\n", []string{"not one of the options"}},
		{"a format", strings.Replace(records, "{column: r}", "{column: r, formats: [YYYY]}", 1), []string{"needs a year, a month and a day"}},
		{"formats of a text", head + "  name: {column: n, formats: [YYYYMMDD]}\n", []string{"only dates have them"}},
		{"an unknown word", head + "  name: {column: n, too_long: shrink, on_error: ignore, case: title}\n",
			[]string{`"shrink" is not one of`, `"ignore" is not one of`, `"title" is not one of`}},
		{"money that is none", head + "  name: {column: n, unit: fen}\n", []string{"unit and decimal are for money"}},
		{"a long number", head + "  name: {column: n}\n  safety_stock: {column: s, too_long: cut}\n", []string{"only texts can be too long"}},
		{"a delimiter", head + "  name: {column: n}\nfile: {delimiter: \"::\"}\n", []string{"file.delimiter: one character"}},
		{"a quote", head + "  name: {column: n}\nfile: {quote: \"“\"}\n", []string{"file.quote: one character"}},
		{"a quote that is the delimiter", head + "  name: {column: n}\nfile: {quote: \";\", delimiter: \";\"}\n", []string{"it is the delimiter"}},
		{"names beside a header", head + "  name: {column: n}\nfile: {names: [a]}\n", []string{"names its columns itself"}},
		{"neither header nor names", head + "  name: {column: n}\nfile: {header: false}\n", []string{"needs the names of its columns"}},
		{"a name twice", head + "  name: {column: n}\nfile: {header: false, names: [a, b, a]}\n", []string{`"a" stands there twice`}},
		{"an encoding", head + "  name: {column: n}\nfile: {encoding: latin-9, short_rows: drop, skip: -1}\n", []string{`"latin-9" is not one of`, `"drop" is not`, "file.skip"}},
		{"too large", head + "  name: {column: n}\n#" + strings.Repeat("x", maxMapping), []string{"larger than"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := ParseMapping("test", []byte(test.text))
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q is not in\n%v", want, err)
				}
			}
		})
	}
	if _, err := ParseMapping("test", []byte(records)); err != nil {
		t.Error("what the others are made of:", err)
	}
}

func parts(t *testing.T, fields string) *Mapping {
	t.Helper()
	m, err := ParseMapping("test", []byte("target: parts\nfields:\n  code: {column: code}\n"+fields))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestColumns(t *testing.T) {
	m := parts(t, "  name: {column: [Name, 名称]}\n  supplier: {column: supplier, optional: true}\n")
	tests := []struct {
		name   string
		header []string
		column string // of name
		wrong  string
	}{
		{"as it is", []string{"code", "Name"}, "Name", ""},
		{"the other name", []string{"名称", "code"}, "名称", ""},
		{"in another case, with blanks", []string{"CODE", "name"}, "name", ""},
		{"wide", []string{"ｃｏｄｅ", "Ｎａｍｅ"}, "Ｎａｍｅ", ""},
		{"exactly, beside another case", []string{"code", "name", "Name"}, "Name", ""},
		{"twice", []string{"code", "Name", "Name"}, "", `whose columns are: code, Name, Name; fields.name: the file has several columns "Name"`},
		{"twice in other cases", []string{"code", "NAME", "name"}, "", `several columns "Name"`},
		{"missing", []string{"code", "nom"}, "", `the file has no column "Name / 名称"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b, err := m.bind(test.header, beijing)
			if test.wrong != "" {
				if err == nil || fault.CodeOf(err) != fault.Invalid || !strings.Contains(err.Error(), test.wrong) {
					t.Errorf("%v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := b.fieldNamed("name").label; got != test.column {
				t.Errorf("name is read from %q", got)
			}
			if len(b.absent) != 1 || b.absent[0] != "supplier" {
				t.Errorf("absent are %v", b.absent)
			}
		})
	}
}

func TestPlacesOfColumns(t *testing.T) {
	m := parts(t, "  name: {column: 3}\nfile: {header: false, columns: 3}\n")
	m.Fields["code"] = Field{Column: Names{"1"}}
	options := m.File.options()
	b, err := m.bind(options.Names, beijing)
	if err != nil || b.fieldNamed("name").columns[0] != 2 || b.fieldNamed("name").label != "3" {
		t.Errorf("%+v, %v", b, err)
	}
	m.Fields["code"] = Field{Column: Names{"4"}}
	if _, err := m.bind(options.Names, beijing); err == nil {
		t.Error("the fourth of three columns")
	}
}

func TestValuesOfFields(t *testing.T) {
	tests := []struct {
		name, field string
		cells       []string // code, a, b
		want        any
	}{
		{"a column", "{column: a}", []string{"1", " x ", ""}, "x"},
		{"zero width", "{column: a}", []string{"1", "\u200bx\u3000\ufeff", ""}, "x"},
		{"several lines", "{column: a}", []string{"1", "x\r\ny\tz", ""}, "x y z"},
		{"what spreadsheets leave alone", "{column: a}", []string{"1", `="00123"`, ""}, "00123"},
		{"joined", "{join: [a, b], with: \" / \"}", []string{"1", "x", "y"}, "x / y"},
		{"joined, one missing", "{join: [a, b], with: \" / \"}", []string{"1", "", "y"}, "y"},
		{"the first", "{first: [a, b]}", []string{"1", " ", "y"}, "y"},
		{"a template", "{template: \"{{{a}}} of {b} {a}\"}", []string{"1", "x", "y"}, "{x} of y x"},
		{"a template of nothing", "{template: \"{a} of {b}\", default: z}", []string{"1", "", ""}, "z"},
		{"a constant", "{constant: c}", []string{"1", "x", "y"}, "c"},
		{"a default", "{column: a, default: d}", []string{"1", "", ""}, "d"},
		{"spellings of nothing", "{column: a, empty: [N/A, unknown], default: d}", []string{"1", " UNKNOWN", ""}, "d"},
		{"nothing in a join", "{join: [a, b], empty: [unknown]}", []string{"1", "Unknown", "y"}, "y"},
		{"translated", "{column: a, values: {End of life: eol}}", []string{"1", "end  OF life", ""}, "eol"},
		{"translated to nothing", "{column: a, values: {x: \"\"}, default: d}", []string{"1", "x", ""}, "d"},
		{"not translated", "{column: a, values: {x: y}}", []string{"1", "z", ""}, "z"},
		{"squeezed", "{column: a, squeeze: true}", []string{"1", "x  y", ""}, "x y"},
		{"upper case", "{column: a, case: upper}", []string{"1", "xY", ""}, "XY"},
		{"lower case", "{column: a, case: lower}", []string{"1", "xY", ""}, "xy"},
		{"bad, passed over", "{column: a, on_error: empty, default: d}", []string{"1", "\x00", ""}, "d"},
		{"nothing", "{column: a}", []string{"1", "", ""}, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := parts(t, "  name: {column: code}\n  supplier: "+test.field+"\n")
			b, err := m.bind([]string{"code", "a", "b"}, beijing)
			if err != nil {
				t.Fatal(err)
			}
			d, problems := readFields(b.fields, test.cells, nothingDamaged{}, march)
			if len(problems) > 0 || d.get("supplier") != test.want {
				t.Errorf("%q, %v; want %q", d.get("supplier"), problems, test.want)
			}
		})
	}
}

func TestRequired(t *testing.T) {
	m := parts(t, "  name: {column: a}\n  supplier: {column: b, required: true}\n  unit_price: {column: p}\n")
	b, err := m.bind([]string{"code", "a", "b", "p"}, beijing)
	if err != nil {
		t.Fatal(err)
	}
	_, problems := readFields(b.fields, []string{"1", "", " ", "cheap"}, nothingDamaged{}, march)
	if len(problems) != 3 || problems[0].column != "a" || problems[0].key != fault.Required ||
		problems[1].column != "b" || problems[1].key != fault.Required || problems[1].value != " " ||
		problems[2].column != "p" || problems[2].key != fault.BadFormat || problems[2].value != "cheap" {
		t.Errorf("%+v", problems)
	}
}
