// Package audit says what is kept of a change of master data and accounts: who
// did what to which row, when and from where. An entry is written in the
// transaction of the change and is never changed or removed afterwards. What a
// service record goes through stands on its own timeline instead.
package audit

import (
	"context"
	"io"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum"
)

// Operation is what was done.
type Operation string

const (
	// Create: a row was added 新增.
	Create Operation = "CREATE"
	// Update: fields of a row were changed 修改.
	Update Operation = "UPDATE"
	// Delete: a row was removed 删除.
	Delete Operation = "DELETE"
	// SignIn: somebody signed in 登录.
	SignIn Operation = "SIGN_IN"
	// SignOut: somebody signed out, here or everywhere 退出登录.
	SignOut Operation = "SIGN_OUT"
	// LockOut: too many wrong passwords closed the account for a while 账号锁定.
	LockOut Operation = "LOCK_OUT"
	// SessionRevoked: a sign-in was ended because its token came twice, as a stolen one does 登录失效.
	SessionRevoked Operation = "SESSION_REVOKED"
	// ChangePassword: somebody chose a new password 修改密码.
	ChangePassword Operation = "CHANGE_PASSWORD"
	// ResetPassword: somebody was given a new password 重置密码.
	ResetPassword Operation = "RESET_PASSWORD"
	// Import: the rows of a file were taken over 导入.
	Import Operation = "IMPORT"
	// Export: a whole table was taken out, as tools take it 导出.
	Export Operation = "EXPORT"
)

// Operations returns every Operation in the order in which people expect them.
func Operations() []Operation {
	return []Operation{Create, Update, Delete, SignIn, SignOut, LockOut, SessionRevoked, ChangePassword, ResetPassword, Import, Export}
}

// Values lists the set for ent.
func (Operation) Values() []string { return enum.Strings(Operations()) }

// MarshalGQL writes the value as a GraphQL enum.
func (o Operation) MarshalGQL(w io.Writer) { enum.Marshal(w, o) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (o *Operation) UnmarshalGQL(raw any) error { return enum.Unmarshal(o, raw, Operations()) }

// Entry is what is written down.
type Entry struct {
	Operation Operation
	// Entity and RowID name the row; Label is what people call it, as it was then.
	Entity access.Entity
	RowID  int
	Label  string
	// Version of the row afterwards; 0 where it has none or is gone.
	Version int
	// DepartmentID is the row's department; 0 where it has none.
	DepartmentID int
	// Changes of the fields.
	Changes []casework.FieldChange
	// Actor is who did it; nil for whoever the context acts for.
	Actor *Actor
}

// Actor is a person, by the name of the day.
type Actor struct {
	ID   int
	Name string
}

// Origin is the request in which something is done.
type Origin struct {
	// Address of the client, "" where it is not known.
	Address string
	// RequestID stands in the log as well.
	RequestID string
}

type originKey struct{}

// WithOrigin returns a context for what a request does.
func WithOrigin(ctx context.Context, o Origin) context.Context {
	return context.WithValue(ctx, originKey{}, o)
}

// OriginOf returns the request behind what is done; empty outside of requests.
func OriginOf(ctx context.Context) Origin {
	o, _ := ctx.Value(originKey{}).(Origin)
	return o
}

type bulkKey struct{}

// InBulk returns a context in which single rows leave no entries: for what brings
// thousands of them in at once and is written down as one thing, such as an import.
func InBulk(ctx context.Context) context.Context { return context.WithValue(ctx, bulkKey{}, true) }

// IsBulk reports whether single rows leave no entries.
func IsBulk(ctx context.Context) bool { return ctx.Value(bulkKey{}) != nil }

// maxLabel is how many characters of a label are kept.
const maxLabel = 200

// ShortLabel returns the label, cut where it is longer than entries keep it.
func (e Entry) ShortLabel() string {
	if runes := []rune(e.Label); len(runes) > maxLabel {
		return string(runes[:maxLabel-1]) + "…"
	}
	return e.Label
}
