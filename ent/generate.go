// Package ent is the storage: generated from the entities in schema, from the
// templates in template and from the corrections in entc.go.
package ent

//go:generate go run -mod=mod entc.go describe.go
