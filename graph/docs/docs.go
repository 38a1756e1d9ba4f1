// Package docs tells what the API's schema says of itself in the
// languages of its readers. The schema is written in English; another language
// is a file that has each text by the English one, so that a text that changes
// counts as missing until somebody has translated it anew.
package docs

import (
	"embed"
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
)

//go:embed zh-CN.json
var files embed.FS

// In returns a copy of the English schema that describes itself in lang. A text
// without a translation stays English; Check tells which.
func In(lang fault.Language, schema *ast.Schema) (*ast.Schema, error) {
	texts, err := read(lang)
	if err != nil {
		return nil, err
	}
	return (&translator{texts: texts, used: map[string]bool{}}).schema(schema), nil
}

// Check returns the English texts of the schema that have no translation into
// lang, and the translations of texts that the schema does not have.
func Check(lang fault.Language, schema *ast.Schema) (missing, unused []string, err error) {
	texts, err := read(lang)
	if err != nil {
		return nil, nil, err
	}
	t := &translator{texts: texts, used: map[string]bool{}}
	t.schema(schema)
	for text := range t.used {
		if _, ok := texts[text]; !ok {
			missing = append(missing, text)
		}
	}
	for text := range texts {
		if !t.used[text] {
			unused = append(unused, text)
		}
	}
	return missing, unused, nil
}

func read(lang fault.Language) (map[string]string, error) {
	data, err := files.ReadFile(string(lang) + ".json")
	if err != nil {
		return nil, fmt.Errorf("no documentation in %s: %w", lang, err)
	}
	texts := map[string]string{}
	if err := json.Unmarshal(data, &texts); err != nil {
		return nil, fmt.Errorf("reading the documentation in %s: %w", lang, err)
	}
	return texts, nil
}
