package fault

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"testing"
)

func TestEveryDeclaredKeyHasBothTexts(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "catalogue.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	declared := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if ident, ok := spec.Type.(*ast.Ident); ok && ident.Name == "Key" {
			declared++
		}
		return true
	})
	if declared != len(catalogue) {
		t.Errorf("%d keys declared, %d phrased", declared, len(catalogue))
	}
	placeholder := regexp.MustCompile(`\{\w+\}`)
	for key, text := range catalogue {
		if text.zh == "" || text.en == "" {
			t.Errorf("%s: a text is missing", key)
		}
		zh, en := placeholder.FindAllString(text.zh, -1), placeholder.FindAllString(text.en, -1)
		slices.Sort(zh)
		slices.Sort(en)
		for _, p := range zh {
			if !slices.Contains(en, p) {
				t.Errorf("%s: %s stands in the Chinese text only", key, p)
			}
		}
	}
}

func TestText(t *testing.T) {
	if got := Text(Chinese, TooLong, Params{"max": 20}); got != "最多 20 个字符" {
		t.Error(got)
	}
	if got := Text("fr", TooLong, Params{"max": 20}); got != "最多 20 个字符" {
		t.Error("unknown languages are answered in Chinese, got", got)
	}
	if got := Text(Chinese, RowNotFound, Params{"what": ServiceRecord}); got != "找不到服务记录，或您无权查看" {
		t.Error(got)
	}
	if got := Text(English, "no_such_key", nil); got != "no_such_key" {
		t.Error(got)
	}
}

func TestCodeOf(t *testing.T) {
	cases := []struct {
		err  error
		want Code
	}{
		{nil, ""},
		{errors.New("boom"), Internal},
		{Missing(ServiceRecord), NotFound},
		{fmt.Errorf("registering: %w", InvalidField("symptom", Required)), Invalid},
		{Missing(ServiceRecord).Wrap(errors.New("sql")), NotFound},
	}
	for _, c := range cases {
		if got := CodeOf(c.err); got != c.want {
			t.Errorf("%v: got %s, want %s", c.err, got, c.want)
		}
	}
}

func TestWrapKeepsTheCauseOutOfTheOriginal(t *testing.T) {
	base, cause := Missing(ServiceRecord), errors.New("sql: no rows")
	if wrapped := base.Wrap(cause); !errors.Is(wrapped, cause) {
		t.Error("the cause is lost")
	}
	if base.Unwrap() != nil {
		t.Error("Wrap changed its receiver")
	}
}
