package importjobs

import (
	"sanbao/server/domain/importing"
)

// StartImportInput is the input of the API's verb of that name.
type StartImportInput struct {
	ID      int
	DryRun  bool
	Preset  string
	Columns []importing.ColumnChoice
	Source  *string
}

// CancelImportInput is the input of the API's verb of that name.
type CancelImportInput struct{ ID int }

// ImportPreset is a mapping that comes with the program.
type ImportPreset struct {
	Name   string
	Target importing.Target
	// Adaptable: the columns may be chosen by hand.
	Adaptable bool
	Fields    []ImportField
}

// ImportField is a field that a file can fill.
type ImportField struct {
	// Name of the field, as in "name", or "customer.code" for what a row speaks of.
	Name     string
	Required bool
}

// ImportPreview is the beginning of a file.
type ImportPreview struct {
	Columns []string
	Rows    [][]string
	Guesses []ImportGuess
}

// ImportGuess is a preset that a file's headings fit.
type ImportGuess struct {
	Preset  string
	Columns []importing.ColumnChoice
	// Missing are the required fields without a column.
	Missing []string
}

// ImportReject is something that is wrong with a row, in one language.
type ImportReject struct {
	Line                  int
	Column, Value, Reason string
}
