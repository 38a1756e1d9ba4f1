package guard

import (
	"errors"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"sanbao/server/domain/fault"
)

// Check reads a text as the API does before it executes anything: it returns the
// document, or what the text is refused for, each with its line where that is known.
// What an operation costs depends on its variables, and is not looked at.
func Check(schema *ast.Schema, limits Limits, text string) (*ast.QueryDocument, []*fault.Error) {
	if len(text) > limits.QueryBytes {
		return nil, []*fault.Error{tooLong(limits.QueryBytes).fault}
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, limits.Tokens)
	if err != nil {
		return nil, []*fault.Error{fault.New(fault.Invalid, fault.QuerySyntax, fault.Params{"detail": placed(err)})}
	}
	if _, refused := shapeOf(document, limits); refused != nil {
		return nil, []*fault.Error{refused.fault}
	}
	var faults []*fault.Error
	for _, broken := range validator.ValidateWithRules(schema, document, Rules()) {
		faults = append(faults, fault.New(fault.Invalid, fault.QueryInvalid, fault.Params{"detail": placed(broken)}))
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return document, nil
}

// placed words an error of the parser with its line and column.
func placed(err error) string {
	var at *gqlerror.Error
	if errors.As(err, &at) && len(at.Locations) > 0 {
		return fmt.Sprintf("%s (%d:%d)", at.Message, at.Locations[0].Line, at.Locations[0].Column)
	}
	return err.Error()
}
