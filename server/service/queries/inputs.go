package queries

import "sanbao/server/domain/querying"

// CreateSavedQueryInput is the input of createSavedQuery.
type CreateSavedQueryInput struct {
	Name           string
	Description    string
	Document       string
	Variables      string
	Chart          querying.ChartKind
	Visibility     querying.Visibility
	Slug           *string
	IdempotencyKey *string
}

// UpdateSavedQueryInput is the input of updateSavedQuery; what is nil stays.
type UpdateSavedQueryInput struct {
	ID          int
	Version     int
	Name        *string
	Description *string
	Document    *string
	Variables   *string
	Chart       *querying.ChartKind
	Visibility  *querying.Visibility
	Slug        *string
}

// DeleteSavedQueryInput is the input of deleteSavedQuery.
type DeleteSavedQueryInput struct{ ID int }

// CreateQueryScheduleInput is the input of createQuerySchedule.
type CreateQueryScheduleInput struct {
	SavedQueryID   int
	DayOfMonth     int
	Hour           int
	Variables      string
	RecipientIDs   []int
	IdempotencyKey *string
}

// UpdateQueryScheduleInput is the input of updateQuerySchedule; what is nil stays.
type UpdateQueryScheduleInput struct {
	ID           int
	Version      int
	DayOfMonth   *int
	Hour         *int
	Variables    *string
	RecipientIDs []int
	Active       *bool
}

// DeleteQueryScheduleInput is the input of deleteQuerySchedule.
type DeleteQueryScheduleInput struct{ ID int }
