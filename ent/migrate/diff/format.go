package main

import (
	"strings"

	atlas "ariga.io/atlas/sql/migrate"
)

// format writes a plan as goose reads it and as people do: a table's indexes
// below the table, its columns and constraints one to a line, and no dropping of
// what goes with a dropped table anyway.
func format(plan *atlas.Plan) string {
	var up, down strings.Builder
	up.WriteString("-- +goose Up\n")
	for _, change := range plan.Changes {
		if !belongsToTable(change.Cmd) {
			up.WriteString("\n")
		}
		up.WriteString(lines(change.Cmd) + ";\n")
	}
	down.WriteString("\n-- +goose Down\n")
	created := createdTables(plan)
	for i := range plan.Changes {
		change := plan.Changes[len(plan.Changes)-1-i]
		for _, statement := range undo(change, created) {
			down.WriteString(lines(statement) + ";\n")
		}
	}
	return up.String() + down.String()
}

// undo returns the statements that undo a change, none where dropping a created
// table undoes it as well.
func undo(change *atlas.Change, created []string) []string {
	for _, table := range created {
		if belongsToTable(change.Cmd) && strings.Contains(change.Cmd, table) {
			return nil
		}
	}
	statements, err := change.ReverseStmts()
	if err != nil {
		return []string{"-- " + err.Error()}
	}
	return statements
}

// belongsToTable reports whether a statement only adds to a table.
func belongsToTable(statement string) bool {
	for _, prefix := range []string{"CREATE INDEX", "CREATE UNIQUE INDEX", "INSERT INTO sqlite_sequence"} {
		if strings.HasPrefix(statement, prefix) {
			return true
		}
	}
	return false
}

// createdTables returns the quoted names of the tables that a plan creates.
func createdTables(plan *atlas.Plan) []string {
	var names []string
	for _, change := range plan.Changes {
		if rest, ok := strings.CutPrefix(change.Cmd, "CREATE TABLE "); ok {
			name, _, _ := strings.Cut(rest, " ")
			names = append(names, name, `"`+strings.Trim(name, "`\"")+`"`)
		}
	}
	return names
}

// lines breaks a long statement into lines.
func lines(statement string) string {
	switch {
	case strings.HasPrefix(statement, "CREATE TABLE"):
		head, body, found := strings.Cut(statement, " (")
		if !found {
			return statement
		}
		return head + " (\n  " + breakAtCommas(strings.TrimSuffix(body, ")")) + "\n)"
	case strings.HasPrefix(statement, "ALTER TABLE"):
		words := strings.SplitN(statement, " ", 4)
		return strings.Join(words[:3], " ") + "\n  " + breakAtCommas(words[3])
	case strings.HasPrefix(statement, "INSERT INTO sqlite_sequence"):
		// In SQL double quotes are for names; SQLite only tolerates them here.
		return strings.ReplaceAll(statement, `"`, "'")
	}
	return statement
}

// breakAtCommas begins a new line after every comma outside of parentheses and
// literals.
func breakAtCommas(list string) string {
	var b strings.Builder
	depth, literal := 0, false
	for _, r := range list {
		switch {
		case r == '\'':
			literal = !literal
		case literal:
		case r == '(':
			depth++
		case r == ')':
			depth--
		}
		b.WriteRune(r)
		if r == ',' && depth == 0 && !literal {
			b.WriteString("\n ")
		}
	}
	return b.String()
}
