// Package model holds the Go shapes of the API that are neither rows nor enums
// of the domain: inputs, payloads and views. models_gen.go is generated.
package model
