package imports

import (
	"embed"
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
)

//go:embed mappings/*.yml
var mappings embed.FS

// Presets returns the names of the mappings that come with the program.
func Presets() []string {
	entries, err := mappings.ReadDir("mappings")
	if err != nil {
		return nil
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = strings.TrimSuffix(entry.Name(), path.Ext(entry.Name()))
	}
	return names
}

// PresetText returns the YAML of a mapping that comes with the program, to copy
// and change. Returns an error that lists them for any other name.
func PresetText(name string) ([]byte, error) {
	if !slices.Contains(Presets(), name) {
		return nil, fmt.Errorf("no mapping is called %q; there are %s", name, strings.Join(Presets(), ", "))
	}
	return mappings.ReadFile("mappings/" + name + ".yml")
}

// LoadPreset returns the mapping that comes with the program under this name.
// Returns an error for any other name: files of the server are not looked at.
func LoadPreset(name string) (*Mapping, error) {
	text, err := PresetText(name)
	if err != nil {
		return nil, err
	}
	return ParseMapping(name, text)
}

// LoadMapping returns the preset of this name, else the mapping in this file.
func LoadMapping(nameOrFile string) (*Mapping, error) {
	if slices.Contains(Presets(), nameOrFile) {
		return LoadPreset(nameOrFile)
	}
	text, err := os.ReadFile(nameOrFile)
	if err != nil {
		return nil, fmt.Errorf("%w; mappings that come with the program: %s", err, strings.Join(Presets(), ", "))
	}
	return ParseMapping(nameOrFile, text)
}
