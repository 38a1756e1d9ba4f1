package authz_test

import (
	"context"
	"maps"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
)

// makeCertificates gives everybody a certificate.
func (c *company) makeCertificates() {
	today := calendar.DateIn(noon, time.UTC)
	for _, p := range people {
		certificate := c.client.Certificate.Create().SetUser(c.users[p.name]).SetNumber(p.name).SetProductCategory("冰箱").
			SetIssuedOn(today).SetExpiresOn(today.AddDays(365)).SaveX(c.system())
		c.add(access.Certificate, certificate.ID, nil, "")
	}
}

// makeFieldWork makes what the field work on a record leaves behind.
func (c *company) makeFieldWork(key string) {
	ctx, record, behind := c.system(), c.records[key], []string{key}
	transfer := c.client.CustodyTransfer.Create().SetServiceRecord(record).SetNumber("CT-" + key).
		SetFromParty(fieldwork.PartyCustomer).SetToParty(fieldwork.PartyOutlet).SetGoods("主机").SetHandedOverAt(noon).
		SetHandedOverBy("张三").SetTakenOverBy("李四").SaveX(ctx)
	c.add(access.CustodyTransfer, transfer.ID, behind, "")
	card := c.client.RepairCard.Create().SetServiceRecord(record).SetNumber("RC-" + key).SetStartedAt(noon).
		SetTechnician(c.users["clerk"]).SaveX(ctx)
	c.add(access.RepairCard, card.ID, behind, "")
	installation := c.client.Installation.Create().SetServiceRecord(record).SetSiteContact("王工").SetAcceptedBy("赵工").SaveX(ctx)
	c.add(access.Installation, installation.ID, behind, "")
}

// creationsOfFieldWork make a row of each entity around field work, as creations do.
func (c *company) creationsOfFieldWork(all map[access.Entity]func(context.Context, *ent.Tx) error, record int) {
	today := calendar.DateIn(noon, time.UTC)
	maps.Copy(all, map[access.Entity]func(context.Context, *ent.Tx) error{
		access.CustodyTransfer: func(ctx context.Context, tx *ent.Tx) error {
			return tx.CustodyTransfer.Create().SetServiceRecordID(record).SetNumber("CT-new").
				SetFromParty(fieldwork.PartyOutlet).SetToParty(fieldwork.PartyCustomer).SetGoods("主机").SetHandedOverAt(noon).
				SetHandedOverBy("李四").SetTakenOverBy("张三").Exec(ctx)
		},
		access.RepairCard: func(ctx context.Context, tx *ent.Tx) error {
			return tx.RepairCard.Create().SetServiceRecordID(record).SetNumber("RC-new").SetStartedAt(noon).
				SetTechnician(c.users["clerk"]).Exec(ctx)
		},
		access.Installation: func(ctx context.Context, tx *ent.Tx) error {
			// A record has one installation: the one that it has gives way.
			if _, err := tx.Installation.Delete().Exec(c.system()); err != nil {
				return err
			}
			return tx.Installation.Create().SetServiceRecordID(record).Exec(ctx)
		},
		access.Certificate: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Certificate.Create().SetUser(c.users["clerk"]).SetNumber("new").SetProductCategory("空调").
				SetIssuedOn(today).SetExpiresOn(today).Exec(ctx)
		},
	})
}
