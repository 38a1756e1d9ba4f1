// Package guard refuses GraphQL operations that would cost more than an honest
// client ever asks for, before anything is executed and, where the shape of the
// query alone tells, before it is validated.
//
// It works in two passes, because the validator of gqlparser v2.5 is itself
// exponential on hostile documents of a few hundred bytes (its rules
// MaxIntrospectionDepth and OverlappingFieldsCanBeMerged walk spread fragments
// without a memo): the first pass needs no schema and bounds what the validator
// gets to see, the second prices the valid operation by its types. Both measure
// every fragment once, so their work is linear in the document.
package guard

// Limits bounds a single operation. There is no "unlimited": a limit of zero
// refuses everything, so start from Defaults.
type Limits struct {
	// QueryBytes bounds the text of a query, which the caches keep.
	QueryBytes int
	// Tokens bounds what the parser reads.
	Tokens int
	// Documents is how many queries are remembered as parsed and validated.
	Documents int

	// Depth bounds how far fields nest; a field of the root has depth 1.
	Depth int
	// Aliases bounds the fields that are renamed, counted as fragments expand.
	Aliases int
	// Fields bounds all fields, counted as fragments expand.
	Fields int
	// RootFields bounds the fields of the root, counted as fragments expand.
	RootFields int
	// Repeats bounds how often one response name stands in one selection set:
	// the validator compares each of them with every other.
	Repeats int
	// Directives bounds the directives in one place.
	Directives int

	// SchemaDepth bounds how far fields nest below __schema and __type, which
	// Depth does not count.
	SchemaDepth int
	// SchemaLists bounds how many lists of __Schema and __Type nest, since each
	// multiplies the answer by the size of the schema.
	SchemaLists int

	// PageSize is the most that first and last may ask for.
	PageSize int
	// Cost bounds the price of the operation; see Guard.
	Cost int
	// ListSize is how many elements a list of objects without paging is
	// assumed to have.
	ListSize int
	// ListRows is the most that a list that takes a limit in place of pages is
	// assumed to have, whatever its limit.
	ListRows int
	// StatisticRows is how many rows of statistics cost as much as one of
	// anything else: they are made at once, by one statement.
	StatisticRows int
}

// Defaults returns the limits of the product. The introspection query of
// GraphiQL and graphql-codegen needs a SchemaDepth of 14 and nests one list.
func Defaults() Limits {
	return Limits{
		QueryBytes: 32 << 10,
		Tokens:     1_500,
		Documents:  1_000,

		Depth:      12,
		Aliases:    60,
		Fields:     2_000,
		RootFields: 30,
		Repeats:    8,
		Directives: 5,

		SchemaDepth: 16,
		SchemaLists: 2,

		PageSize: 200,
		Cost:     50_000,
		ListSize: 5,

		ListRows:      1_000,
		StatisticRows: 10,
	}
}

// ceiling is where counting stops: far above any limit, and its square still
// fits an int64.
const ceiling = 1 << 31

// plus adds two counts and stops at the ceiling.
func plus(a, b int) int { return min(a+b, ceiling) }

// times multiplies two counts and stops at the ceiling.
func times(a, b int) int { return min(a*b, ceiling) }
