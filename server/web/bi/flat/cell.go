package flat

// Kind is what stands in a column, for formats that tell numbers from texts.
type Kind uint8

const (
	// Null is an empty cell.
	Null Kind = iota
	// Text, an enum's code and an id among them.
	Text
	// Number is an Int, a Float or an amount of Money.
	Number
	// Boolean is true or false.
	Boolean
	// Day is a Date, as YYYY-MM-DD.
	Day
	// Instant is a Time, in RFC 3339.
	Instant
)

// Cell is one value, as text; its kind is the column's, or Null.
type Cell struct {
	Kind Kind
	Text []byte
}

// Column is a column of a table.
type Column struct {
	Name string
	Kind Kind
	// Money says that its numbers are amounts, in fen.
	Money bool
}

// KindOf returns what a scalar or an enum is to a table.
func KindOf(scalar string) Kind {
	switch scalar {
	case "Int", "Float", "Money":
		return Number
	case "Boolean":
		return Boolean
	case "Date":
		return Day
	case "Time":
		return Instant
	default:
		return Text
	}
}
