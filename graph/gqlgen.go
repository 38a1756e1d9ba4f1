//go:build ignore

// The generator of the executable schema and of the resolvers' signatures.
package main

import (
	"errors"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	if err := os.Chdir(".."); err != nil {
		log.Fatal(err)
	}
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		log.Fatalf("reading gqlgen.yml: %v", err)
	}
	if err := api.Generate(cfg); err != nil {
		log.Fatalf("generating: %v", err)
	}
	if err := shorten(cfg.Exec.DirName); err != nil {
		log.Fatalf("adding the shortcuts: %v", err)
	}
}

var rowFunction = regexp.MustCompile(
	`(func \(ec \*executionContext\) _(\w+)\(ctx context\.Context, sel ast\.SelectionSet, obj \*ent\.(\w+)\) graphql\.Marshaler \{\n)`)

const shortcut = `${1}	if written, ok := obj.MarshalSelection(ctx, ec.OperationContext, sel); ok {
		return written
	}

`

// shorten lets rows and their connections write themselves where nothing below
// them needs resolving; see ent/template/marshal.tmpl. gqlgen's own way through
// every field stays behind it, for everything else.
func shorten(dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.generated.go"))
	if err != nil {
		return err
	}
	count := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		text = rowFunction.ReplaceAllFunc(text, func(match []byte) []byte {
			if strings.HasSuffix(string(rowFunction.FindSubmatch(match)[2]), "Edge") {
				return match
			}
			count++
			return rowFunction.ReplaceAll(match, []byte(shortcut))
		})
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return err
		}
	}
	if count == 0 {
		return errors.New("no function for rows was found in " + dir)
	}
	return nil
}
