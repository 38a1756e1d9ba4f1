package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"sanbao/graph/model"
	"sanbao/server/service/cases"
	"sanbao/server/service/fieldwork"
)

func (r *Resolver) custodyPayload(recordID, id int, err error) (*model.CustodyTransferPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.CustodyTransferPayload{OnRecord: r.onRecord(id, recordID)}, nil
}

func (r *Resolver) cardPayload(carded fieldwork.Carded, err error) (*model.RepairCardPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.RepairCardPayload{OnRecord: r.onRecord(carded.CardID, carded.RecordID)}, nil
}

func handingOver(in model.RecordCustodyTransferInput) fieldwork.HandingOver {
	return fieldwork.HandingOver{RecordID: in.ID, Version: in.Version, From: in.FromParty, To: in.ToParty,
		Goods: in.Goods, Condition: in.Condition, At: in.At, HandedOverBy: in.HandedOverBy, TakenOverBy: in.TakenOverBy,
		HandedOverSignature: optionalFile(in.HandedOverSignature), TakenOverSignature: optionalFile(in.TakenOverSignature),
		TrackingNumber: in.TrackingNumber, ExpectedBackOn: in.ExpectedBackOn, IdempotencyKey: in.IdempotencyKey}
}

func optionalFile(u *graphql.Upload) *cases.File {
	if u == nil {
		return nil
	}
	f := file(*u)
	return &f
}
