package model

import (
	"sanbao/server/domain/fault"
)

// AssignServiceRecordResult is what became of one record of many; the record is
// read anew, after the commit and as the viewer.
type AssignServiceRecordResult struct {
	ServiceRecordPayload
	// Refusal is nil where the record was assigned.
	Refusal *Refusal
}

// Refusal says why something was not done, in the language of the request.
type Refusal struct {
	Code    string
	Key     string
	Message string
}

// NewRefusal phrases a fault; nil for none.
func NewRefusal(lang fault.Language, f *fault.Error) *Refusal {
	if f == nil {
		return nil
	}
	return &Refusal{Code: string(f.Code), Key: string(f.Key), Message: fault.Text(lang, f.Key, f.Params)}
}
