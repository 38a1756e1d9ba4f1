package imports

import (
	"os"
	"strings"
	"testing"
)

func TestPresetsAreMappings(t *testing.T) {
	if len(Presets()) != 7 {
		t.Errorf("presets are %v", Presets())
	}
	for _, name := range Presets() {
		m, err := LoadMapping(name)
		if err != nil {
			t.Error(err)
			continue
		}
		if m.Name != name {
			t.Errorf("%s is called %s", name, m.Name)
		}
	}
	if _, err := LoadMapping("no/such/file.yml"); err == nil {
		t.Error("a file that is not there is a mapping")
	}
	if _, err := PresetText("../presets"); err == nil {
		t.Error("a path is a preset")
	}
}

func TestTheGuidesExampleIsAMapping(t *testing.T) {
	guide, err := os.ReadFile("mappings/README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(guide), "```yaml\n")
	example, _, found := strings.Cut(rest, "```")
	if _, err := ParseMapping("README", []byte(example)); err != nil || !found {
		t.Error(err)
	}
}
