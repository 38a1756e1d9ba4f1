package guard

import "github.com/99designs/gqlgen/graphql"

// pageCost and pageStatistics are the most that an operation of the product's own page
// costs, all of it and its statistics alone.
const (
	pageCost       = 16_000
	pageStatistics = 800
)

// Heavy reports whether an operation that the guard let through asks for more than any
// of the product's own page does, all in all or of statistics: it is somebody's own,
// whatever it calls itself.
func Heavy(op *graphql.OperationContext) bool {
	return Requested(op) > pageCost || Statistics(op) > pageStatistics
}
