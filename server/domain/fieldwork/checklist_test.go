package fieldwork_test

import (
	"slices"
	"testing"

	"sanbao/server/domain/fieldwork"
)

func item(name string, result fieldwork.ItemResult) fieldwork.ChecklistItem {
	return fieldwork.ChecklistItem{Name: name, Result: result}
}

func TestAChecklistIsDoneWhenNothingIsOpen(t *testing.T) {
	for name, tc := range map[string]struct {
		items []fieldwork.ChecklistItem
		want  bool
	}{
		"no checklist":         {nil, false},
		"nothing looked at":    {fieldwork.StandardChecklist(false), false},
		"one open":             {[]fieldwork.ChecklistItem{item("a", fieldwork.ItemPassed), item("b", fieldwork.ItemOpen)}, false},
		"all passed":           {[]fieldwork.ChecklistItem{item("a", fieldwork.ItemPassed)}, true},
		"with one that failed": {[]fieldwork.ChecklistItem{item("a", fieldwork.ItemFailed), item("b", fieldwork.ItemNotApplicable)}, true},
	} {
		if got := fieldwork.ChecklistDone(tc.items); got != tc.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestAnIssueIsLeftOnceForWhatFails(t *testing.T) {
	before := []fieldwork.ChecklistItem{item("a", fieldwork.ItemFailed), item("b", fieldwork.ItemOpen), item("c", fieldwork.ItemPassed)}
	after := []fieldwork.ChecklistItem{item("a", fieldwork.ItemFailed), item("b", fieldwork.ItemFailed), item("c", fieldwork.ItemFailed),
		item("d", fieldwork.ItemFailed), item("e", fieldwork.ItemPassed)}
	var names []string
	for _, i := range fieldwork.NewlyFailed(before, after) {
		names = append(names, i.Name)
	}
	if !slices.Equal(names, []string{"b", "c", "d"}) {
		t.Error(names)
	}
	if tally := fieldwork.Tally(after); tally != "✓ 1  ✗ 4  / 5" || fieldwork.Tally(nil) != "" {
		t.Error(tally)
	}
}

func TestTheDeliveredChecklistIsInBothLanguages(t *testing.T) {
	chinese, english := fieldwork.StandardChecklist(false), fieldwork.StandardChecklist(true)
	if len(chinese) == 0 || len(chinese) != len(english) {
		t.Fatalf("%d and %d items", len(chinese), len(english))
	}
	seen := map[string]bool{}
	for i := range chinese {
		for _, one := range []fieldwork.ChecklistItem{chinese[i], english[i]} {
			if one.Name == "" || one.Result != fieldwork.ItemOpen || seen[one.Name] {
				t.Errorf("%+v", one)
			}
			seen[one.Name] = true
		}
	}
}
