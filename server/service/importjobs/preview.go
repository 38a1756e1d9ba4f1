package importjobs

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/importing"
	"sanbao/server/service/imports"
)

// Presets returns the mappings that come with the program. Returns FORBIDDEN to
// those who may not import.
func (s *Service) Presets(ctx context.Context) ([]ImportPreset, error) {
	if _, err := may(ctx, access.Create); err != nil {
		return nil, err
	}
	var presets []ImportPreset
	for _, name := range imports.Presets() {
		mapping, err := imports.LoadPreset(name)
		if err != nil {
			return nil, err
		}
		preset := ImportPreset{Name: name, Target: targetOf(mapping), Adaptable: mapping.Adaptable(), Fields: []ImportField{}}
		for _, place := range mapping.Places() {
			preset.Fields = append(preset.Fields, ImportField(place))
		}
		presets = append(presets, preset)
	}
	return presets, nil
}

// targetOf returns what a row of a mapping's file is, as the API names it.
func targetOf(mapping *imports.Mapping) importing.Target {
	return importing.Target(strings.ToUpper(string(mapping.Target)))
}

// Preview returns the beginning of an import's file and what it looks like; nil
// where the file was dropped.
func (s *Service) Preview(ctx context.Context, job *ent.ImportJob) (*ImportPreview, error) {
	data, err := s.kept(ctx, job.ID)
	if err != nil || len(data) == 0 {
		return nil, err
	}
	headings, rows, _, err := imports.Head(data)
	if err != nil {
		return nil, err
	}
	guesses, err := guess(headings)
	if err != nil {
		return nil, err
	}
	return &ImportPreview{Columns: headings, Rows: rows, Guesses: guesses}, nil
}

// guess returns the presets that headings fit, those without a missing column
// first, then those with more columns recognised.
func guess(headings []string) ([]ImportGuess, error) {
	guesses := []ImportGuess{}
	for _, name := range imports.Presets() {
		mapping, err := imports.LoadPreset(name)
		if err != nil {
			return nil, err
		}
		found := mapping.Recognise(headings)
		g := ImportGuess{Preset: name, Columns: []importing.ColumnChoice{}, Missing: []string{}}
		for _, place := range mapping.Places() {
			if heading := found[place.Name]; heading != "" {
				g.Columns = append(g.Columns, importing.ColumnChoice{Field: place.Name, Column: heading})
			} else if place.Required {
				g.Missing = append(g.Missing, place.Name)
			}
		}
		// The mappings of collections fit whole or not at all.
		if len(g.Columns) > 0 && (mapping.Adaptable() || len(g.Missing) == 0) {
			guesses = append(guesses, g)
		}
	}
	slices.SortStableFunc(guesses, func(a, b ImportGuess) int {
		return cmp.Or(cmp.Compare(len(a.Missing), len(b.Missing)), cmp.Compare(len(b.Columns), len(a.Columns)))
	})
	return guesses, nil
}
