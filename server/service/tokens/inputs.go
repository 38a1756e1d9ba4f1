package tokens

import (
	"time"

	"sanbao/server/domain/access"
)

// IssueServiceTokenInput is the input of issueServiceToken.
type IssueServiceTokenInput struct {
	Name string
	Role access.Role
	// DepartmentID is nil for the viewer's own.
	DepartmentID      *int
	ExpiresAt         time.Time
	Addresses         []string
	KeyInAddress      bool
	RequestsPerMinute int
	CostPerHour       int
}

// RevokeServiceTokenInput is the input of revokeServiceToken.
type RevokeServiceTokenInput struct{ ID int }
