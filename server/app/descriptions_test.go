package app_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph/generated"
)

// leftover is what generators write when nobody has said what a thing is, and
// what describes the Go code instead of the API.
var leftover = regexp.MustCompile(`is enum for the field|is used for (create|update) |was auto-?generated|` +
	`returned from the connection\.$|^[A-Z][A-Za-z]+ is (a|an|the|how|what|who|why|where|when) |TODO|FIXME`)

// undescribed are directives and scalars that gqlgen and GraphQL bring along.
var undescribed = []string{"goField", "goModel", "goTag", "goEnum", "goExtraField"}

func TestEverythingPublicIsDescribed(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	described := 0
	describe := func(place, text string) {
		described++
		switch {
		case strings.TrimSpace(text) == "":
			t.Errorf("%s has no description", place)
		case leftover.MatchString(text):
			t.Errorf("%s is described by what a generator left: %s", place, text)
		}
	}
	arguments := func(place string, list ast.ArgumentDefinitionList) {
		for _, argument := range list {
			describe(place+"("+argument.Name+")", argument.Description)
		}
	}
	for name, def := range schema.Types {
		if def.BuiltIn {
			continue
		}
		// Query, Mutation and Subscription are described by what they hold.
		if def != schema.Query && def != schema.Mutation && def != schema.Subscription {
			describe(name, def.Description)
		}
		for _, field := range def.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			describe(name+"."+field.Name, field.Description)
			arguments(name+"."+field.Name, field.Arguments)
		}
		for _, value := range def.EnumValues {
			describe(name+"."+value.Name, value.Description)
			if strings.HasPrefix(value.Description, "By the field ") && !strings.HasSuffix(name, "OrderField") {
				t.Errorf("%s.%s is described as if a list were ordered by it", name, value.Name)
			}
		}
	}
	for name, directive := range schema.Directives {
		if directive.Position != nil && directive.Position.Src.BuiltIn || isUndescribed(name) {
			continue
		}
		describe("@"+name, directive.Description)
		arguments("@"+name, directive.Arguments)
	}
	if described < 3000 {
		t.Errorf("only %d descriptions were looked at", described)
	}
}

func isUndescribed(directive string) bool {
	for _, name := range undescribed {
		if name == directive {
			return true
		}
	}
	return false
}
