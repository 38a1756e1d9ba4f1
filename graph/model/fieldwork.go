package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/ent/repaircard"
)

// CustodyTransferPayload is the outcome of registering that goods changed hands.
type CustodyTransferPayload struct{ OnRecord }

// CustodyTransfer reads the transfer; nil where the viewer no longer sees it.
func (p *CustodyTransferPayload) CustodyTransfer(ctx context.Context) (*ent.CustodyTransfer, error) {
	query, err := p.Client.CustodyTransfer.Query().Where(custodytransfer.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	found, err := query.Only(ctx)
	return found, ent.MaskNotFound(err)
}

// RepairCardPayload is the outcome of every verb on a repair card.
type RepairCardPayload struct{ OnRecord }

// RepairCard reads the card; nil where the viewer no longer sees it.
func (p *RepairCardPayload) RepairCard(ctx context.Context) (*ent.RepairCard, error) {
	query, err := p.Client.RepairCard.Query().Where(repaircard.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	found, err := query.Only(ctx)
	return found, ent.MaskNotFound(err)
}
