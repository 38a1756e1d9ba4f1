package bulk_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/service/bulk"
)

var removing = regexp.MustCompile(`\.([A-Z]\w*)\.Delete(?:One(?:ID)?)?\(`)

// TestRemovedAreTheTablesFromWhichServicesDelete: a list of any other keeps its rows, and
// may be dated by the newest of them.
func TestRemovedAreTheTablesFromWhichServicesDelete(t *testing.T) {
	found := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, entry os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, match := range removing.FindAllStringSubmatch(string(text), -1) {
			if bulk.Moment(match[1]) != "" {
				found[authz.TableOf(access.Entity(match[1]))] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for table := range found {
		if !slices.Contains(bulk.Removed, table) {
			t.Errorf("rows of %s are removed", table)
		}
	}
	if len(found) != len(bulk.Removed) {
		t.Errorf("rows are removed of %v", found)
	}
}
