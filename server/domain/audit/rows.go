package audit

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// subject is what is told of the rows of an entity.
type subject struct {
	// label are the columns that together are the row's name.
	label []string
	// department is the column with the row's department, "" where it has none.
	department string
}

// subjects are the entities of which every change of a row leaves an entry.
var subjects = map[access.Entity]subject{
	access.Department:         {label: []string{"code", "name"}, department: "id"},
	access.User:               {label: []string{"username", "name"}, department: "department_id"},
	access.Customer:           {label: []string{"code", "name"}},
	access.Contact:            {label: []string{"name"}},
	access.Product:            {label: []string{"model", "name"}},
	access.WarrantyPolicy:     {label: []string{"code", "name"}},
	access.ProductUnit:        {label: []string{"serial_number"}},
	access.Warranty:           {label: []string{"contract_number", "starts_on", "ends_on"}},
	access.Part:               {label: []string{"code", "name"}},
	access.CompanySettings:    {label: []string{"name"}},
	access.WorkingCalendar:    {label: []string{"code", "name"}},
	access.CalendarDay:        {label: []string{"date", "name"}},
	access.ServiceLevelPolicy: {label: []string{"code", "name"}},
	access.Certificate:        {label: []string{"number", "product_category"}},
	access.ServiceToken:       {label: []string{"name", "prefix"}, department: "department_id"},
}

// untold are columns that say nothing of their own: stamps, what is derived from
// other columns, and what signing in or using a token leaves behind. Columns that are secret, such
// as a password's hash, never even come here.
var untold = []string{
	"id", "version", "created_at", "updated_at", "phone_digits",
	"password_changed_at", "failed_sign_ins", "last_failed_sign_in_at", "last_signed_in_at", "last_used_at", "last_address",
}

// Covers reports whether every change of the entity's rows leaves an entry.
func Covers(entity access.Entity) bool { _, ok := subjects[entity]; return ok }

// Column is a column of a row and what stands in it.
type Column struct {
	Name  string
	Value any
	// Refers is set for columns that lead to another row.
	Refers bool
}

// Row is a row of an audited entity without its secret columns.
type Row struct {
	Entity  access.Entity
	ID      int
	Columns []Column
}

// value returns what stands in a column, nil where the row has none of the name.
func (r Row) value(column string) any {
	for _, c := range r.Columns {
		if c.Name == column {
			return c.Value
		}
	}
	return nil
}

// Label returns what people call the row.
func (r Row) Label() string {
	words := []string{}
	for _, column := range subjects[r.Entity].label {
		if text := Text(r.value(column)); text != "" {
			words = append(words, text)
		}
	}
	return strings.Join(words, " ")
}

// Version returns the row's version, 0 where it has none.
func (r Row) Version() int {
	version, _ := r.value("version").(int)
	return version
}

// DepartmentID returns the row's department, 0 where it has none.
func (r Row) DepartmentID() int {
	switch column := subjects[r.Entity].department; column {
	case "":
		return 0
	case "id":
		return r.ID
	default:
		id, _ := r.value(column).(int)
		return id
	}
}

// Name finds out what the row is called to which a column leads.
type Name func(column string, id int) (string, error)

// Compare returns the fields in which a row differs before and after, in the
// order of the columns. Either may be empty: the row was added or removed. What
// a column refers to is told by its name. Returns the errors of name.
func Compare(before, after Row, name Name) ([]casework.FieldChange, error) {
	columns := after.Columns
	if len(columns) == 0 {
		columns = before.Columns
	}
	var changes []casework.FieldChange
	for _, c := range columns {
		was, is := before.value(c.Name), after.value(c.Name)
		if slices.Contains(untold, c.Name) || Text(was) == Text(is) {
			continue
		}
		change := casework.FieldChange{Field: fieldName(c), Old: Text(was), New: Text(is)}
		if c.Refers {
			var err error
			if change.Old, err = called(name, c.Name, was); err != nil {
				return nil, err
			}
			if change.New, err = called(name, c.Name, is); err != nil {
				return nil, err
			}
		}
		changes = append(changes, change)
	}
	return changes, nil
}

func called(name Name, column string, value any) (string, error) {
	id, ok := dereferenced(value).(int)
	if !ok {
		return "", nil
	}
	return name(column, id)
}

// fieldName returns a column's name in the API; of a reference the name of what
// it leads to, as in "department".
func fieldName(c Column) string {
	name := c.Name
	if c.Refers {
		name = strings.TrimSuffix(name, "_id")
	}
	words := strings.Split(name, "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

// maxText is how many characters of a value are kept.
const maxText = 2_000

// Text writes a value as entries keep it: instants in RFC 3339, lists with
// commas, nothing for what is empty.
func Text(value any) string {
	switch v := dereferenced(value).(type) {
	case nil:
		return ""
	case time.Time:
		if v.IsZero() {
			return ""
		}
		return v.UTC().Format(time.RFC3339)
	case []string:
		return short(strings.Join(v, ", "))
	default:
		return short(spelled(reflect.ValueOf(v)))
	}
}

// spelled writes a list of plain values with commas between them, and what is made
// of parts, the hours of a week say, as JSON.
func spelled(v reflect.Value) string {
	if text, ok := v.Interface().(fmt.Stringer); ok {
		return text.String()
	}
	switch v.Kind() {
	case reflect.Slice:
		if v.Len() == 0 {
			return ""
		}
		if kind := v.Type().Elem().Kind(); kind == reflect.String || kind == reflect.Int {
			var texts []string
			for i := range v.Len() {
				texts = append(texts, fmt.Sprint(v.Index(i)))
			}
			return strings.Join(texts, ", ")
		}
	case reflect.Struct, reflect.Map:
	default:
		return fmt.Sprint(v)
	}
	text, err := json.Marshal(v.Interface())
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(text)
}

// dereferenced follows a pointer; nil for one that leads nowhere.
func dereferenced(value any) any {
	v := reflect.ValueOf(value)
	if v.Kind() != reflect.Pointer {
		return value
	}
	if v.IsNil() {
		return nil
	}
	return v.Elem().Interface()
}

func short(text string) string {
	if runes := []rune(text); len(runes) > maxText {
		return string(runes[:maxText]) + "…"
	}
	return text
}
