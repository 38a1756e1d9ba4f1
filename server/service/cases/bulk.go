package cases

import (
	"context"
	"fmt"
	"strconv"

	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// bulkLimit is how many records one request may assign: a page of the list at
// its longest.
const bulkLimit = 200

// Assigned is what became of one record of many: Refused is nil where it was
// assigned.
type Assigned struct {
	ID      int
	Refused *fault.Error
}

// AssignServiceRecords names the person responsible for each of the records.
// Every record is assigned in a transaction of its own, or refused for a reason
// of its own: one that has changed since holds up none of the others. Returns
// INVALID for an input that is wrong for all of them, FORBIDDEN where the viewer's
// role assigns nobody; a defect or an outage ends it, and what was done by then is done once when the request comes again with
// its key.
func (s *Service) AssignServiceRecords(ctx context.Context, in AssignServiceRecordsInput) ([]Assigned, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	if !casework.CanAssign(viewer.Role) {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if err := checkBulk(in); err != nil {
		return nil, err
	}
	results := make([]Assigned, len(in.Records))
	for i, seen := range in.Records {
		one := AssignServiceRecordInput{ID: seen.ID, Version: seen.Version, OwnerID: in.OwnerID, Note: in.Note}
		if in.IdempotencyKey != nil && *in.IdempotencyKey != "" {
			key := *in.IdempotencyKey + "/" + strconv.Itoa(seen.ID)
			one.IdempotencyKey = &key
		}
		_, err := s.AssignServiceRecord(ctx, one)
		refused := fault.As(store.Fault(err))
		switch {
		case err != nil && (refused == nil || refused.Code == fault.Unavailable || refused.Code == fault.Internal):
			return nil, err
		case refused != nil && refused.Code == fault.Invalid:
			// The person to assign is wrong for all of them.
			return nil, refused
		}
		results[i] = Assigned{ID: seen.ID, Refused: refused}
	}
	return results, nil
}

func checkBulk(in AssignServiceRecordsInput) error {
	var p check.Problems
	p.OptionalText("note", in.Note, proseLimit)
	switch n := len(in.Records); {
	case n == 0:
		p.Add("records", fault.Required)
	case n > bulkLimit:
		p.Add("records", fault.TooMany, fault.Params{"max": bulkLimit})
	}
	if in.IdempotencyKey != nil && len(*in.IdempotencyKey) > 80 {
		p.Add("idempotencyKey", fault.TooLong, fault.Params{"max": 80})
	}
	known := map[int]bool{}
	for i, seen := range in.Records {
		if known[seen.ID] {
			p.Add(fmt.Sprintf("records.%d.id", i), fault.AlreadyExists, fault.Params{"what": fault.ServiceRecord})
		}
		known[seen.ID] = true
	}
	return p.Err()
}
