package model

import (
	"time"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
	"sanbao/server/domain/installedbase"
)

// The scalars of edits: each reads what its plain scalar reads, and null as the
// change that takes the value away. gqlgen does not ask for what is left out.

// UnmarshalIDChange reads what becomes of a reference.
func UnmarshalIDChange(raw any) (change.To[int], error) {
	return readChange(raw, graphql.UnmarshalIntID)
}

// MarshalIDChange writes what UnmarshalIDChange reads.
func MarshalIDChange(c change.To[int]) graphql.Marshaler {
	return writeChange(c, graphql.MarshalIntID)
}

// UnmarshalMoneyChange reads what becomes of an amount.
func UnmarshalMoneyChange(raw any) (change.To[int64], error) {
	return readChange(raw, graphql.UnmarshalInt64)
}

// MarshalMoneyChange writes what UnmarshalMoneyChange reads.
func MarshalMoneyChange(c change.To[int64]) graphql.Marshaler {
	return writeChange(c, graphql.MarshalInt64)
}

// UnmarshalDateChange reads what becomes of a day.
func UnmarshalDateChange(raw any) (change.To[calendar.Date], error) {
	return readChange(raw, readInto[calendar.Date])
}

// MarshalDateChange writes what UnmarshalDateChange reads.
func MarshalDateChange(c change.To[calendar.Date]) graphql.Marshaler {
	return writeChange(c, func(d calendar.Date) graphql.Marshaler { return d })
}

// UnmarshalTimeChange reads what becomes of a moment.
func UnmarshalTimeChange(raw any) (change.To[time.Time], error) {
	return readChange(raw, graphql.UnmarshalTime)
}

// MarshalTimeChange writes what UnmarshalTimeChange reads.
func MarshalTimeChange(c change.To[time.Time]) graphql.Marshaler {
	return writeChange(c, graphql.MarshalTime)
}

// UnmarshalServiceZoneChange reads what becomes of a service zone.
func UnmarshalServiceZoneChange(raw any) (change.To[installedbase.ServiceZone], error) {
	return readChange(raw, readInto[installedbase.ServiceZone])
}

// MarshalServiceZoneChange writes what UnmarshalServiceZoneChange reads.
func MarshalServiceZoneChange(c change.To[installedbase.ServiceZone]) graphql.Marshaler {
	return writeChange(c, func(z installedbase.ServiceZone) graphql.Marshaler { return z })
}

func readChange[T any](raw any, read func(any) (T, error)) (change.To[T], error) {
	if raw == nil {
		return change.Clear[T](), nil
	}
	value, err := read(raw)
	if err != nil {
		return change.To[T]{}, err
	}
	return change.Set(value), nil
}

// readInto reads a value whose type is its own scalar.
func readInto[T any, P interface {
	*T
	graphql.Unmarshaler
}](raw any) (T, error) {
	var value T
	err := P(&value).UnmarshalGQL(raw)
	return value, err
}

func writeChange[T any](c change.To[T], write func(T) graphql.Marshaler) graphql.Marshaler {
	if value := c.Value(); value != nil {
		return write(*value)
	}
	return graphql.Null
}
