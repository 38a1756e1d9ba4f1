package bi

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
)

// address is the query string of a request: the variables of the query, and the
// options of the answer. An option of whose name the query has a variable is given
// with an underscore before it.
type address struct {
	values    url.Values
	variables ast.VariableDefinitionList
	schema    *ast.Schema
	// on is today, and relative says that a value stood for a day of the month before it.
	on       calendar.Date
	relative bool
}

// option returns what the address says of an option, "" for nothing.
func (a *address) option(name string) string { return a.values.Get(a.optionName(name)) }

func (a *address) optionName(name string) string {
	if a.variables.ForName(name) != nil {
		return "_" + name
	}
	return name
}

// read returns the values of the variables, those that the address does not give from
// the query's own. Returns INVALID with the parameter for one that the query does not
// have, for a value that is none of its type, and for one that is missing.
func (a *address) read(own map[string]any) (map[string]any, error) {
	var wrong []fault.Field
	given := map[string]any{}
	for name, value := range own {
		if a.variables.ForName(name) != nil {
			given[name] = value
		}
	}
	for _, name := range slices.Sorted(maps.Keys(a.values)) {
		definition := a.variables.ForName(name)
		if definition == nil {
			if key := a.checkOption(name); key != "" {
				wrong = append(wrong, fault.Field{Path: name, Key: key})
			}
			continue
		}
		value, key := a.value(definition.Type, a.values[name])
		if key != "" {
			wrong = append(wrong, fault.Field{Path: name, Key: key})
			continue
		}
		given[name] = value
	}
	for _, definition := range a.variables {
		if definition.Type.NonNull && definition.DefaultValue == nil && given[definition.Variable] == nil &&
			!slices.ContainsFunc(wrong, func(f fault.Field) bool { return f.Path == definition.Variable }) {
			wrong = append(wrong, fault.Field{Path: definition.Variable, Key: fault.Required})
		}
	}
	if len(wrong) > 0 {
		return nil, fault.InvalidFields(wrong...)
	}
	dated := querying.Dated(given, a.on)
	a.relative = a.relative || !reflect.DeepEqual(dated, given)
	return dated, nil
}

// checkOption returns what is wrong with a parameter that is none of the variables, ""
// for nothing.
func (a *address) checkOption(name string) fault.Key {
	isOption := func(option string) bool { return a.optionName(option) == name }
	switch {
	case !slices.ContainsFunc(querying.AddressOptions(), isOption):
		return fault.NotAnOption
	case len(a.values[name]) > 1:
		return fault.GivenTwice
	case isOption("bom") && !slices.Contains([]string{"", "0", "1"}, a.values.Get(name)):
		return fault.NotAnOption
	}
	return ""
}

// value reads the texts of a parameter as its type: a list from repetition and from
// commas, an empty text as null unless it is of a String.
func (a *address) value(of *ast.Type, texts []string) (any, fault.Key) {
	if of.Elem == nil {
		if len(texts) != 1 {
			return nil, fault.GivenTwice
		}
		return a.single(of, texts[0])
	}
	list := []any{}
	for _, text := range texts {
		parts := []string{text}
		if !a.isInput(of.Elem) {
			parts = strings.Split(text, ",")
		}
		for _, part := range parts {
			if part == "" {
				continue
			}
			element, key := a.value(of.Elem, []string{part})
			if key != "" {
				return nil, key
			}
			list = append(list, element)
		}
	}
	return list, ""
}

func (a *address) isInput(of *ast.Type) bool {
	definition := a.schema.Types[of.Name()]
	return definition != nil && definition.Kind == ast.InputObject
}

func (a *address) single(of *ast.Type, text string) (any, fault.Key) {
	if !utf8.ValidString(text) {
		return nil, fault.BadText
	}
	definition := a.schema.Types[of.Name()]
	if text == "" && of.Name() != "String" {
		return nil, ""
	}
	switch {
	case definition != nil && definition.Kind == ast.Enum:
		if definition.EnumValues.ForName(text) == nil {
			return nil, fault.NotAnOption
		}
		return text, ""
	case a.isInput(of):
		return object(text)
	}
	if day := querying.Day(text, a.on); of.Name() == "Date" && day != text {
		a.relative, text = true, day
	}
	return scalar(of.Name(), text)
}

func scalar(name, text string) (any, fault.Key) {
	var err error
	switch name {
	case "Int", "Money":
		_, err = strconv.ParseInt(text, 10, 64)
		if err == nil {
			return json.Number(text), ""
		}
	case "Float":
		var number float64
		if number, err = strconv.ParseFloat(text, 64); err == nil {
			return number, ""
		}
	case "Boolean":
		switch text {
		case "true", "1":
			return true, ""
		case "false", "0":
			return false, ""
		}
		return nil, fault.BadFormat
	case "Date":
		if _, err = calendar.Parse(text); err != nil {
			return nil, fault.BadDate
		}
	case "Time":
		_, err = time.Parse(time.RFC3339, text)
	}
	if err != nil {
		return nil, fault.BadFormat
	}
	return text, ""
}

// object reads an input object from JSON.
func object(text string) (any, fault.Key) {
	numbers := json.NewDecoder(bytes.NewReader([]byte(text)))
	numbers.UseNumber()
	var read map[string]any
	if err := numbers.Decode(&read); err != nil || numbers.More() {
		return nil, fault.BadFormat
	}
	return read, ""
}
