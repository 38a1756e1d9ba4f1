package savedviews

// CreateSavedViewInput is the input of createSavedView.
type CreateSavedViewInput struct {
	Name           string
	Query          string
	Shared         bool
	IsDefault      bool
	IdempotencyKey *string
}

// UpdateSavedViewInput is the input of updateSavedView; what is nil stays.
type UpdateSavedViewInput struct {
	ID        int
	Version   int
	Name      *string
	Query     *string
	Shared    *bool
	IsDefault *bool
}

// DeleteSavedViewInput is the input of deleteSavedView.
type DeleteSavedViewInput struct{ ID int }
