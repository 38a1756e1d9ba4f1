package queries

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
)

// readValues reads the values of parameters, and notes where a text is not the JSON of
// an object: the result is nil then.
func readValues(p *check.Problems, text string) map[string]any {
	if len(text) > variablesLimit {
		p.Add("variables", fault.TooLong, fault.Params{"max": variablesLimit})
		return nil
	}
	numbers := json.NewDecoder(strings.NewReader(text))
	numbers.UseNumber()
	var values map[string]any
	if err := numbers.Decode(&values); err != nil || values == nil || numbers.More() {
		p.Add("variables", fault.BadFormat)
		return nil
	}
	return values
}

// checkOpening notes where the values with which a query is opened do not fit its
// parameters. Whoever opens it gives those that are missing.
func (s *Service) checkOpening(ctx context.Context, p *check.Problems, document, text string) {
	values := readValues(p, text)
	operation := s.operation(ctx, document)
	if values == nil || operation == nil {
		return
	}
	given := *operation
	given.VariableDefinitions = slices.DeleteFunc(slices.Clone(operation.VariableDefinitions),
		func(d *ast.VariableDefinition) bool { _, is := values[d.Variable]; return !is })
	s.checkValues(p, &given, values)
}

// checkRun notes where the values of a schedule do not fit the parameters of its query:
// nobody is there to give those that are missing. A query that does not run at all is a
// problem of the field of its id.
func (s *Service) checkRun(ctx context.Context, p *check.Problems, document, text string) {
	values := readValues(p, text)
	if problems := s.Problems(ctx, document); len(problems) > 0 {
		p.Add("savedQueryID", fault.QueryRefused, fault.Params{"why": problems[0]})
		return
	}
	if values == nil {
		return
	}
	s.checkValues(p, s.operation(ctx, document), querying.Dated(values, calendar.DateIn(s.now(), s.Zone)))
}

// operation returns the one query of a text, nil where it is none.
func (s *Service) operation(ctx context.Context, text string) *ast.OperationDefinition {
	document, problems := s.Parse(ctx, text)
	if len(problems) > 0 || !isOneQuery(document) {
		return nil
	}
	return document.Operations[0]
}

// checkValues notes the first value that the API would refuse.
func (s *Service) checkValues(p *check.Problems, operation *ast.OperationDefinition, values map[string]any) {
	for _, d := range operation.VariableDefinitions {
		if values[d.Variable] == nil && d.Type.NonNull && d.DefaultValue == nil {
			p.Add("variables", fault.ParameterMissing, fault.Params{"name": d.Variable})
			return
		}
	}
	_, err := validator.VariableValues(s.Schema, operation, values)
	var refused *gqlerror.Error
	if errors.As(err, &refused) {
		// The path begins with "variable", and with the name of one.
		name := strings.TrimPrefix(refused.Path.String(), "variable.")
		s.addType(p, operation, name)
		return
	}
	for _, d := range operation.VariableDefinitions {
		if at := s.misfit(d.Type, values[d.Variable], d.Variable); at != "" {
			s.addType(p, operation, at)
			return
		}
	}
}

// addType notes that the value at a path below a variable is none of its type.
func (s *Service) addType(p *check.Problems, operation *ast.OperationDefinition, path string) {
	name := path
	if end := strings.IndexAny(path, ".["); end >= 0 {
		name = path[:end]
	}
	wanted := ""
	if d := operation.VariableDefinitions.ForName(name); d != nil {
		wanted = d.Type.String()
	}
	p.Add("variables", fault.ParameterType, fault.Params{"name": path, "type": wanted})
}

// misfit returns the path of what is no value of a type among what the parser's validator
// lets pass, which knows neither the scalars of the API nor how enums are spelled; "" where
// all is well.
func (s *Service) misfit(of *ast.Type, value any, path string) string {
	if value == nil {
		return ""
	}
	if of.Elem != nil {
		list, is := value.([]any)
		if !is {
			return s.misfit(of.Elem, value, path)
		}
		for i, one := range list {
			if at := s.misfit(of.Elem, one, path+"["+strconv.Itoa(i)+"]"); at != "" {
				return at
			}
		}
		return ""
	}
	definition := s.Schema.Types[of.NamedType]
	if object, is := value.(map[string]any); is && definition.Kind == ast.InputObject {
		for _, field := range definition.Fields {
			if at := s.misfit(field.Type, object[field.Name], path+"."+field.Name); at != "" {
				return at
			}
		}
		return ""
	}
	if fits(definition, value) {
		return ""
	}
	return path
}

func fits(definition *ast.Definition, value any) bool {
	text, isText := value.(string)
	number, isNumber := value.(json.Number)
	switch {
	case definition.Kind == ast.Enum:
		return isText && definition.EnumValues.ForName(text) != nil
	case definition.Name == "Date":
		_, err := calendar.Parse(text)
		return isText && err == nil
	case definition.Name == "Time":
		_, err := time.Parse(time.RFC3339, text)
		return isText && err == nil
	case definition.Name == "Money" || definition.Name == "Int":
		_, err := number.Int64()
		return isNumber && err == nil
	case definition.Name == "String":
		return isText
	}
	return true
}
