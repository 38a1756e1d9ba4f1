package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"sanbao/ent"
	"sanbao/graph/generated"
	"sanbao/server/domain/fault"
)

// ServiceRecordFilter reads the filter of the list of service records from JSON
// as a client sends it in a variable: for what answers outside GraphQL with the
// rows of such a list. It is checked against the schema as a variable is. Returns
// INVALID for what is no such filter, nil for null.
func (r *Resolver) ServiceRecordFilter(raw json.RawMessage) (*ent.ServiceRecordWhereInput, error) {
	const name, input = "where", "ServiceRecordWhereInput"
	var sent any
	numbers := json.NewDecoder(bytes.NewReader(raw))
	numbers.UseNumber()
	if err := numbers.Decode(&sent); err != nil {
		return nil, fault.InvalidField(name, fault.BadFormat)
	}
	if sent == nil {
		return nil, nil
	}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	variable := &ast.VariableDefinition{Variable: name, Type: ast.NamedType(input, nil), Definition: schema.Types[input]}
	operation := &ast.OperationDefinition{Operation: ast.Query, VariableDefinitions: ast.VariableDefinitionList{variable}}
	values, err := validator.VariableValues(schema, operation, map[string]any{name: sent})
	if err != nil {
		return nil, fault.InvalidField(name, fault.BadFormat).Wrap(problem(err))
	}
	read := withNumbers(schema, variable.Type, values[name])
	plain, err := json.Marshal(read)
	if err != nil {
		return nil, fault.InvalidField(name, fault.BadFormat).Wrap(err)
	}
	var where ent.ServiceRecordWhereInput
	if err := json.Unmarshal(plain, &where); err != nil {
		return nil, fault.InvalidField(name, fault.BadFormat).Wrap(err)
	}
	return &where, eachFilter(reflect.ValueOf(&where), read, r.addOwn)
}

// ownFilters are the filters of service records that are no columns.
type ownFilters struct {
	Matching           *string
	Overdue            *bool
	ArrivalWithinHours *int
}

// addOwn adds to a filter what it was sent with beside the columns.
func (r *Resolver) addOwn(where *ent.ServiceRecordWhereInput, sent map[string]any) error {
	var own ownFilters
	plain, err := json.Marshal(sent)
	if err == nil {
		err = json.Unmarshal(plain, &own)
	}
	if err != nil {
		return err
	}
	return errors.Join(r.matching(where, own.Matching), r.overdue(where, own.Overdue),
		r.arrivalWithin(where, own.ArrivalWithinHours))
}

func (r *Resolver) matching(where *ent.ServiceRecordWhereInput, text *string) error {
	if text == nil {
		return nil
	}
	matching, err := r.Registry.RecordsWith(*text)
	where.AddPredicates(matching)
	return err
}

func (r *Resolver) overdue(where *ent.ServiceRecordWhereInput, is *bool) error {
	if is != nil {
		where.AddPredicates(r.Worklist.Overdue(*is))
	}
	return nil
}

func (r *Resolver) arrivalWithin(where *ent.ServiceRecordWhereInput, hours *int) error {
	if hours == nil {
		return nil
	}
	near, err := r.Worklist.ArrivalWithin(*hours)
	where.AddPredicates(near)
	return err
}

// eachFilter visits the filters of service records in a filter that was read from
// JSON, at whatever depth, together with what was sent for each.
func eachFilter(read reflect.Value, sent any, visit func(*ent.ServiceRecordWhereInput, map[string]any) error) error {
	switch sent := sent.(type) {
	case []any:
		for i, element := range sent {
			if err := eachFilter(read.Index(i), element, visit); err != nil {
				return err
			}
		}
	case map[string]any:
		if where, ok := read.Interface().(*ent.ServiceRecordWhereInput); ok {
			if err := visit(where, sent); err != nil {
				return err
			}
		}
		fields := read.Elem()
		for i := range fields.NumField() {
			name, _, _ := strings.Cut(fields.Type().Field(i).Tag.Get("json"), ",")
			if err := eachFilter(fields.Field(i), sent[name], visit); err != nil {
				return err
			}
		}
	}
	return nil
}

func problem(err error) error {
	if list, ok := err.(gqlerror.List); ok && len(list) > 0 {
		return list[0]
	}
	return err
}

// withNumbers returns an input value with its ids as the numbers that they are
// in the database, where GraphQL has them as strings.
func withNumbers(schema *ast.Schema, of *ast.Type, value any) any {
	// A single value for a list has become a list of that value's own type.
	if list := reflect.ValueOf(value); of.Elem != nil && list.Kind() == reflect.Slice {
		elements := make([]any, list.Len())
		for i := range elements {
			elements[i] = list.Index(i).Interface()
		}
		value = elements
	}
	switch value := value.(type) {
	case []any:
		list := make([]any, len(value))
		for i, element := range value {
			list[i] = withNumbers(schema, of.Elem, element)
		}
		return list
	case map[string]any:
		fields := make(map[string]any, len(value))
		for name, field := range value {
			if def := schema.Types[of.Name()].Fields.ForName(name); def != nil {
				fields[name] = withNumbers(schema, def.Type, field)
			}
		}
		return fields
	case string:
		if of.Name() == "ID" {
			return json.Number(value)
		}
	}
	return value
}
