// Package graph is the API: it turns operations into one call each of a
// service, and errors into codes. The schema stands in schema, one file a topic;
// ent.graphql is generated from the entities.
package graph

//go:generate go run gqlgen.go
