package queries

import (
	"context"
	"encoding/json"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// Parse reads a text as the API does. What the API would refuse it for comes back
// as problems, in the reader's language where the API has words for it; the
// document is then of no use.
type Parse func(ctx context.Context, text string) (document *ast.QueryDocument, problems []string)

// Parameter is a variable of a query's operation.
type Parameter struct {
	Name     string
	Type     string
	Required bool
	// DefaultValue is the default that the text gives, as JSON; nil where it gives none.
	DefaultValue *string
}

// Parameters returns the variables of a text's operation, in their order; none for
// a text that is no query.
func (s *Service) Parameters(ctx context.Context, text string) []*Parameter {
	document, problems := s.Parse(ctx, text)
	if len(problems) > 0 || len(document.Operations) != 1 {
		return []*Parameter{}
	}
	parameters := []*Parameter{}
	for _, variable := range document.Operations[0].VariableDefinitions {
		parameter := &Parameter{Name: variable.Variable, Type: variable.Type.String(),
			Required: variable.Type.NonNull && variable.DefaultValue == nil}
		if variable.DefaultValue != nil {
			parameter.DefaultValue = asJSON(variable.DefaultValue)
		}
		parameters = append(parameters, parameter)
	}
	return parameters
}

func asJSON(value *ast.Value) *string {
	read, err := value.Value(nil)
	if err != nil {
		return nil
	}
	text, err := json.Marshal(read)
	if err != nil {
		return nil
	}
	written := string(text)
	return &written
}

// Problems returns what keeps a text from running today, in the reader's language;
// none where nothing does.
func (s *Service) Problems(ctx context.Context, text string) []string {
	document, problems := s.Parse(ctx, text)
	if len(problems) == 0 && !isOneQuery(document) {
		return []string{s.Say(ctx, fault.NotOneQuery)}
	}
	return append([]string{}, problems...)
}

func isOneQuery(document *ast.QueryDocument) bool {
	return len(document.Operations) == 1 && document.Operations[0].Operation == ast.Query
}

// checkDocument notes why a text is none that may be saved.
func (s *Service) checkDocument(ctx context.Context, p *check.Problems, text string) {
	if text == "" {
		p.Add("document", fault.Required)
		return
	}
	if len(text) > documentLimit {
		p.Add("document", fault.TooLong, fault.Params{"max": documentLimit})
		return
	}
	document, problems := s.Parse(ctx, text)
	switch {
	case len(problems) > 0:
		p.Add("document", fault.QueryRefused, fault.Params{"why": problems[0]})
	case !isOneQuery(document):
		p.Add("document", fault.NotOneQuery)
	}
}
