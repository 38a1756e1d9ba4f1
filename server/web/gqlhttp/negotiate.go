package gqlhttp

import (
	"mime"
	"strconv"
	"strings"
)

// media is a form in which an answer can be given.
type media string

const (
	// asJSON is the older form: whatever could be read is answered with 200.
	asJSON media = "application/json"
	// asGraphQL is the form of the GraphQL-over-HTTP specification: refusals
	// have a status of their own.
	asGraphQL media = "application/graphql-response+json"
	// asEvents streams the answers of a subscription.
	asEvents media = "text/event-stream"
)

// negotiate picks the form that the Accept headers like best: the highest
// quality, and among equals the one named first. Whoever has no wish, or accepts
// anything, gets JSON, as the specification has it until every client knows
// better. None of ours is "".
func negotiate(accept []string) media {
	list := strings.Join(accept, ",")
	if strings.TrimSpace(list) == "" {
		return asJSON
	}
	best, bestQuality := media(""), 0.0
	for wish := range strings.SplitSeq(list, ",") {
		kind, params, err := mime.ParseMediaType(strings.TrimSpace(wish))
		if err != nil {
			continue
		}
		quality := 1.0
		if q, given := params["q"]; given {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				continue
			}
		}
		if quality <= bestQuality {
			continue
		}
		switch kind {
		case "*/*", "application/*":
			best, bestQuality = asJSON, quality
		case string(asJSON), string(asGraphQL), string(asEvents):
			best, bestQuality = media(kind), quality
		}
	}
	return best
}
