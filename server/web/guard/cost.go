package guard

import "github.com/99designs/gqlgen/graphql"

// Requested returns what an operation costs, as extensions.cost tells it; 0 for one
// that the guard has not let through.
func Requested(op *graphql.OperationContext) int {
	if told, ok := op.Stats.GetExtension((*Guard)(nil).ExtensionName()).(cost); ok {
		return told.Requested
	}
	return 0
}

// Statistics returns the part of Requested that the operation's statistics cost.
func Statistics(op *graphql.OperationContext) int {
	told, _ := op.Stats.GetExtension(guardName).(cost)
	return told.statistics
}
