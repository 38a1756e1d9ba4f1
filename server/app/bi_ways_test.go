package app_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/store/storetest"
)

// What is read in one statement is, byte for byte, what the API answers: for every list
// with all of its plain columns and those of the rows to which it refers, for roles with
// limits and hidden columns.
func bothWaysOfReadingTablesAgree(t *testing.T, w *world) {
	people := map[string]string{"EXECUTIVE": "executive", "HEAD": "head", "ANALYST": "analyst", "FINANCE": "finance"}
	tokens := map[string]string{}
	for role, person := range people {
		tokens[role] = w.tool(role, person, vars{"requestsPerMinute": 6000, "costPerHour": 100_000_000})
	}
	inOneStatement := map[string]int{}
	for _, list := range theSchema().Query.Fields {
		if !strings.HasSuffix(list.Type.Name(), "Connection") || list.Name == "savedQueries" {
			// A query is changed by its own run.
			continue
		}
		row := theSchema().Types[strings.TrimSuffix(list.Type.Name(), "Connection")]
		selection := plainSelection(row, 1)
		open := list.Name + "(first: 100) { edges { node { "
		// The API's own way is taken where the field stands in two places.
		own := "{ " + open + selection + " } } } " + open + " id } } } }"
		byRows, byAPI := w.publish("{ "+open+selection+" } } } }"), w.publish(own)
		for role, token := range tokens {
			for _, form := range []string{".json?limit=100", ".csv?limit=100"} {
				counted := storetest.CountStatements(w.app.Reader())
				rows := w.fetch("GET", "/bi/q/"+byRows+form, "", "Authorization", "Bearer "+token)
				statements := counted.Texts()
				counted.Reset()
				api := w.fetch("GET", "/bi/q/"+byAPI+form, "", "Authorization", "Bearer "+token)
				if rows.status != api.status || !bytes.Equal(rows.body, api.body) {
					t.Errorf("%s of %s as %s: %d and %d\n%s", form, list.Name, role, rows.status, api.status, firstDifference(rows.body, api.body))
				}
				if all := strings.ReplaceAll(strings.Join(statements, ""), "`", `"`); strings.Contains(all, `AS "ra"`) || !strings.Contains(selection, "{") {
					inOneStatement[list.Name]++
				}
			}
		}
	}
	if len(inOneStatement) < 22 || inOneStatement["serviceRecords"] != 2*len(people) {
		t.Errorf("few lists are read in one statement: %v", inOneStatement)
	}
}

// notStored are fields that are told otherwise than as they are stored.
var notStored = []string{"needsNewTime", "text", "problem", "mayChange", "mayStart", "mayCancel", "rejects"}

// plainSelection selects what is told as it stands, and so of single rows below.
func plainSelection(row *ast.Definition, depth int) string {
	var b strings.Builder
	for _, field := range row.Fields {
		below := theSchema().Types[field.Type.Name()]
		switch {
		case slices.Contains(notStored, field.Name), len(field.Arguments) > 0 || field.Type.Elem != nil || strings.HasPrefix(field.Name, "__"):
		case below.IsLeafType():
			b.WriteString(field.Name + " ")
		case depth > 0 && row.Fields.ForName(field.Name+"ID") != nil:
			b.WriteString(field.Name + " { " + plainSelection(below, depth-1) + " } ")
		}
	}
	return b.String()
}

func firstDifference(a, b []byte) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	from := max(0, i-120)
	return string(a[from:min(len(a), i+120)]) + "\n" + string(b[from:min(len(b), i+120)])
}
