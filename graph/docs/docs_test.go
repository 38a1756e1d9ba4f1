package docs_test

import (
	"regexp"
	"testing"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph/docs"
	"sanbao/graph/generated"
	"sanbao/server/domain/fault"
)

func english() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

func TestEveryTextIsTranslated(t *testing.T) {
	missing, unused, err := docs.Check(fault.Chinese, english())
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range missing {
		t.Errorf("no translation of %q", text)
	}
	for _, text := range unused {
		t.Errorf("the schema does not say (any more) %q", text)
	}
}

func TestTheTranslationIsChinese(t *testing.T) {
	schema, err := docs.In(fault.Chinese, english())
	if err != nil {
		t.Fatal(err)
	}
	for name, def := range schema.Types {
		if def.BuiltIn {
			continue
		}
		checkChinese(t, name, def.Description)
		for _, field := range def.Fields {
			checkChinese(t, name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				checkChinese(t, name+"."+field.Name+"("+argument.Name+")", argument.Description)
			}
		}
		for _, value := range def.EnumValues {
			checkChinese(t, name+"."+value.Name, value.Description)
		}
	}
}

func checkChinese(t *testing.T, place, text string) {
	t.Helper()
	if text == "" {
		return
	}
	for _, r := range text {
		if unicode.Is(unicode.Han, r) {
			return
		}
	}
	t.Errorf("%s is described by %q", place, text)
}

func TestFiltersNameTheirField(t *testing.T) {
	schema, err := docs.In(fault.Chinese, english())
	if err != nil {
		t.Fatal(err)
	}
	filter := schema.Types["ServiceRecordWhereInput"]
	for field, want := range map[string]string{
		"number":              "`number` 等于该值。",
		"numberNotIn":         "`number` 不是其中任何一个。",
		"symptomContainsFold": "`symptom` 包含该值，不分大小写。",
		"completedAtIsNil":    "`completedAt` 没有值。",
		"hasCustomerWith":     "`customer` 满足全部条件；看不到的行视为没有。",
	} {
		if def := filter.Fields.ForName(field); def == nil || def.Description != want {
			t.Errorf("%s: %+v, want %q", field, def, want)
		}
	}
	left := regexp.MustCompile(`\bthis\b|these\b|hidden`)
	for name, def := range schema.Types {
		for _, field := range def.Fields {
			if !def.BuiltIn && left.MatchString(field.Description) {
				t.Errorf("%s.%s: %q", name, field.Name, field.Description)
			}
		}
	}
}

func TestTheCopyIsWhole(t *testing.T) {
	original := english()
	before := original.Types["ServiceRecord"].Description
	schema, err := docs.In(fault.Chinese, original)
	if err != nil {
		t.Fatal(err)
	}
	if original.Types["ServiceRecord"].Description != before {
		t.Error("the translation has changed the original")
	}
	for name, list := range original.PossibleTypes {
		own := schema.PossibleTypes[name]
		if len(own) != len(list) {
			t.Fatalf("%s: %d possible types, want %d", name, len(own), len(list))
		}
		for _, def := range own {
			if schema.Types[def.Name] != def {
				t.Errorf("a possible type of %s is not the one of the copy", name)
			}
		}
	}
	if schema.Query != schema.Types["Query"] || schema.Mutation != schema.Types["Mutation"] {
		t.Error("the roots are not those of the copy")
	}
}
