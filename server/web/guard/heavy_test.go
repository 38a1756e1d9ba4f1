package guard_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"sanbao/graph"
	"sanbao/server/web/guard"
)

// documents are the GraphQL texts of the page.
func documents(t *testing.T) *ast.QueryDocument {
	t.Helper()
	text, all := regexp.MustCompile("graphql\\(`([^`]*)`\\)"), &ast.QueryDocument{}
	err := filepath.WalkDir("../../../frontend/src", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasPrefix(filepath.Ext(path), ".ts") || strings.Contains(path, ".test.") || strings.Contains(path, "/gql/") {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, found := range text.FindAllStringSubmatch(string(source), -1) {
			doc, err := parser.ParseQuery(&ast.Source{Name: path, Input: found[1]})
			if err != nil {
				return err
			}
			all.Operations, all.Fragments = append(all.Operations, doc.Operations...), append(all.Fragments, doc.Fragments...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// price has the guard price an operation with pages of the largest size.
func price(t *testing.T, g *guard.Guard, operation *ast.OperationDefinition) *graphql.OperationContext {
	t.Helper()
	op := &graphql.OperationContext{Operation: operation, Variables: map[string]any{"first": 200, "limit": 200}}
	if err := g.MutateOperationContext(context.Background(), op); err != nil {
		t.Fatalf("%s: %v", operation.Name, err)
	}
	return op
}

// None of the page's own operations is taken for somebody's own, and what is little more
// than the largest of them is.
func TestThePageIsNotHeavy(t *testing.T) {
	schema, all := graph.Schema(&graph.Resolver{}).Schema(), documents(t)
	if len(all.Operations) < 100 {
		t.Fatalf("only %d operations are found", len(all.Operations))
	}
	// Each is checked on its own by the page's build; here their types are wanted.
	_ = validator.ValidateWithRules(schema, all, guard.Rules())
	g := guard.New(guard.Defaults(), func(context.Context) bool { return true })
	most := 0
	for _, operation := range all.Operations {
		if operation.Operation != ast.Query {
			continue
		}
		op := price(t, g, operation)
		most = max(most, guard.Requested(op))
		if guard.Heavy(op) {
			t.Errorf("%s costs %d", operation.Name, guard.Requested(op))
		}
	}
	for text, heavy := range map[string]bool{
		"{ serviceStats { count } }": false,
		"{ serviceStats(limit: 1000) { month department { name } product { model } customer { name } owner { name } faultCode status count totalCost firstReplyMinutes } }": true,
		"{ serviceRecords(first: 200) { edges { node { number customer { name } events(first: 50) { edges { node { action note } } } } } } }":                               true,
	} {
		doc, faults := guard.Check(schema, guard.Defaults(), text)
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		if op := price(t, g, doc.Operations[0]); guard.Heavy(op) != heavy {
			t.Errorf("%s costs %d of %d: heavy is %v", text, guard.Requested(op), most, !heavy)
		}
	}
}

// A list that takes a limit is priced by it: rows of statistics a tenth of others.
func TestListsArePricedByTheirLimit(t *testing.T) {
	schema := graph.Schema(&graph.Resolver{}).Schema()
	g := guard.New(guard.Defaults(), func(context.Context) bool { return true })
	for text, want := range map[string]int{
		"{ serviceStats { status count } }":                                1 + 1000*2/10,
		"{ serviceStats(limit: 1000) { status count } }":                   1 + 1000*2/10,
		"{ serviceStats(limit: 3) { status count } }":                      1 + 1,
		"{ serviceStats(limit: 0) { status count } }":                      1 + 1,
		"{ serviceStats(limit: 999999999) { status count } }":              1 + 1000*2/10,
		"query($limit: Int!) { partStats(limit: $limit) { part { id } } }": 1 + 200*2/10,
		"{ queryRecipients(savedQueryID: 1, limit: 3) { id } }":            1 + 3,
	} {
		doc, faults := guard.Check(schema, guard.Defaults(), text)
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		op := price(t, g, doc.Operations[0])
		statistics := 0
		if strings.Contains(text, "Stats") {
			statistics = want
		}
		if guard.Requested(op) != want || guard.Statistics(op) != statistics {
			t.Errorf("%s costs %d, %d of it for statistics; want %d", text, guard.Requested(op), guard.Statistics(op), want)
		}
	}
}
