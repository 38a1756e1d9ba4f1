package store

import (
	"regexp"
	"strings"

	"entgo.io/ent/dialect/sql/schema"
	"github.com/go-openapi/inflect"

	"sanbao/ent"
	"sanbao/ent/migrate"
	"sanbao/server/domain/fault"
)

// The names of one thing: table "product_units", label "product_unit", noun
// "ProductUnit". Only errors ask for them.

func nounOfTable(table string) fault.Noun { return nounOfLabel(inflect.Singularize(table)) }

func nounOfLabel(label string) fault.Noun {
	if label == "" {
		return fault.Row
	}
	return fault.Noun(inflect.Camelize(label))
}

// nounOfReference returns what a column of a table refers to.
func nounOfReference(table, column string) fault.Noun {
	if t := findTable(table); t != nil {
		for _, key := range t.ForeignKeys {
			if len(key.Columns) == 1 && key.Columns[0].Name == column {
				return nounOfTable(key.RefTable.Name)
			}
		}
	}
	return fault.Row
}

func findTable(name string) *schema.Table {
	for _, table := range migrate.Tables {
		if table.Name == name {
			return table
		}
	}
	return nil
}

// fieldsOf returns the input fields behind columns.
func fieldsOf(columns []string, key fault.Key, params fault.Params) []fault.Field {
	fields := make([]fault.Field, len(columns))
	for i, column := range columns {
		fields[i] = fault.Field{Path: fieldName(column), Key: key, Params: params}
	}
	return fields
}

// fieldName returns a column's name in the API: service_record_id is
// serviceRecordID there.
func fieldName(column string) string {
	words := strings.Split(column, "_")
	for i, word := range words[1:] {
		if word == "id" {
			words[i+1] = "ID"
			continue
		}
		words[i+1] = inflect.Capitalize(word)
	}
	return strings.Join(words, "")
}

// refusedValue translates what an entity's own validators say. Ent keeps the
// reason and the entity in the message alone.
func refusedValue(e *ent.ValidationError) *fault.Error {
	message, path := e.Error(), fieldName(e.Name)
	switch {
	case strings.Contains(message, "missing required edge"):
		return fault.InvalidField(path+"ID", fault.Required)
	case strings.Contains(message, "missing required"):
		return fault.InvalidField(path, fault.Required)
	case strings.Contains(message, "less than the required"):
		// The only shortest length in the entities is one character.
		return fault.InvalidField(path, fault.Required)
	case strings.Contains(message, "greater than the required"):
		return fault.InvalidField(path, fault.TooLong, fault.Params{"max": sizeOf(message)})
	case strings.Contains(message, "invalid enum value"):
		return fault.InvalidField(path, fault.NotAnOption)
	case strings.Contains(message, "out of range"):
		return fault.InvalidField(path, fault.OutOfRange)
	}
	return fault.InvalidField(path, fault.BadFormat)
}

// sizeOf returns the greatest length of the field that a message names as
// "Customer.name".
func sizeOf(message string) int64 {
	found := regexp.MustCompile(`field "(\w+)\.(\w+)"`).FindStringSubmatch(message)
	if found == nil {
		return 0
	}
	table := findTable(inflect.Tableize(found[1]))
	if table == nil {
		return 0
	}
	for _, column := range table.Columns {
		if column.Name == found[2] {
			return column.Size
		}
	}
	return 0
}
