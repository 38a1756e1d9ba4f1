package analytics

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Column is a dimension or a measure as the API's enums write it, in capitals:
// TOTAL_COST is the measure totalCost.
type Column string

// MarshalGQL writes the value as a GraphQL enum.
func (c Column) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(string(c))) }

// UnmarshalGQL reads the value; which there are the schema says.
func (c *Column) UnmarshalGQL(raw any) error {
	text, ok := raw.(string)
	if !ok {
		return fmt.Errorf("%T is not an enum value", raw)
	}
	*c = Column(text)
	return nil
}

// name is the field of that name: firstReplyP90Minutes for FIRST_REPLY_P90_MINUTES.
func (c Column) name() string {
	words := strings.Split(strings.ToLower(string(c)), "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:min(1, len(word))]) + word[min(1, len(word)):]
	}
	return strings.Join(words, "")
}

// ColumnOf is the enum value of a field's name.
func ColumnOf(name string) Column {
	var text strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			text.WriteByte('_')
		}
		text.WriteRune(unicode.ToUpper(r))
	}
	return Column(text.String())
}

// Range is where a measure has to lie; what it does not say is no limit.
type Range map[string]float64

// comparisons are what a range may say, and how SQL writes it.
var comparisons = map[string]string{"eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}

// Having is where measures of a group have to lie, by the measures' names.
type Having map[string]Range

// names of the measures, in order.
func (h Having) names() []string {
	names := make([]string, 0, len(h))
	for name := range h {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// sql writes the conditions over aggregates that of writes.
func (h Having) sql(of func(measure string) string) []string {
	var all []string
	for _, name := range h.names() {
		for _, comparison := range []string{"eq", "gt", "gte", "lt", "lte"} {
			if limit, said := h[name][comparison]; said {
				all = append(all, of(name)+" "+comparisons[comparison]+" "+strconv.FormatFloat(limit, 'f', -1, 64))
			}
		}
	}
	return all
}
