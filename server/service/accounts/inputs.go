// Package accounts is signing in and out, and the people who may: sessions and
// their refresh tokens, passwords, users.
package accounts

import (
	"sanbao/server/domain/access"
	"sanbao/server/domain/change"
	"sanbao/server/domain/installedbase"
)

// A new password for oneself.
type ChangePasswordInput struct {
	// The password as it is.
	CurrentPassword string
	// The password as it is to be: at least 10 characters, not a common one.
	NewPassword string
}

// CreateUserInput is the input of createUser.
type CreateUserInput struct {
	// Sign-in name, unique, lower case.
	Username string
	// Name.
	Name string
	// What the person may do.
	Role access.Role
	// Where the person works.
	DepartmentID int
	// Employee number.
	EmployeeNumber *string
	// Telephone.
	Phone *string
	// E-mail.
	Email *string
	// For technicians: the usual zone.
	ServiceZone *installedbase.ServiceZone
	// For technicians: the product categories.
	Skills []string
	// Language of the page and of messages.
	Language string
	// The first password; without one the person is invited by a password link.
	Password *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ResetPasswordInput is the input of resetPassword.
type ResetPasswordInput struct {
	// The person.
	UserID int
	// The new password.
	Password string
}

// LockUserInput is the input of lockUser.
type LockUserInput struct {
	// The person.
	ID int
	// The version that the viewer has seen; CONFLICT if it has changed since.
	Version int
}

// UnlockUserInput is the input of unlockUser.
type UnlockUserInput struct {
	// The person.
	ID int
	// The version that the viewer has seen; CONFLICT if it has changed since.
	Version int
}

// IssuePasswordLinkInput is the input of issuePasswordLink.
type IssuePasswordLinkInput struct {
	// The person who is to set a password.
	UserID int
}

// SetPasswordByLinkInput is the input of setPasswordByLink.
type SetPasswordByLinkInput struct {
	// What stands in the link.
	Token string
	// The new password.
	Password string
}

// EndSessionInput is the input of endSession.
type EndSessionInput struct {
	// The sign-in to end.
	ID int
}

// EndSessionsInput is the input of endSessions.
type EndSessionsInput struct {
	// Whose sign-ins to end; the viewer's own where it is left out.
	UserID *int
}

// Name and password.
type SignInInput struct {
	// Sign-in name; upper and lower case are alike.
	Username string
	// Password.
	Password string
}

// UpdateUserInput is the input of updateUser.
type UpdateUserInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Name.
	Name *string
	// What the person may do.
	Role *access.Role
	// Where the person works.
	DepartmentID *int
	// Employee number.
	EmployeeNumber *string
	// Telephone.
	Phone *string
	// E-mail.
	Email *string
	// For technicians: the usual zone.
	ServiceZone change.To[installedbase.ServiceZone]
	// For technicians: the product categories.
	Skills []string
	// Language of the page and of messages.
	Language *string
	// Whether the person may sign in.
	Active *bool
}
