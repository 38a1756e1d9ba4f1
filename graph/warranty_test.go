package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// TestWarrantyLedger: a unit that waits for parts appears on the radar before an
// exchange is due, its rights tell why, and a line that is taken back no longer counts.
func TestWarrantyLedger(t *testing.T) {
	eachDesk(t, func(d *desk) {
		if _, err := d.run(access.Clerk, `mutation { handOverProductUnit(input: {serialNumber: "A-1", productID: %d, purchasedOn: "2025-10-10"}) {
			productUnit { id } } }`, d.product.ID); err != nil {
			d.Fatal(err)
		}
		unit := d.store.Client().ProductUnit.Query().OnlyIDX(authz.System(d.Context()))
		record := fmt.Sprintf(`mutation { recordWarrantyEvent(input: {productUnitID: %d, kind: SUSPEND, day: "2025-12-15", reason: WAITING_FOR_PARTS, note: "缺压缩机"}) {
			warrantyEvent { kind day reason note productUnit { serialNumber } } } }`, unit)
		if _, err := d.run(access.Clerk, "%s", record); fault.CodeOf(err) != fault.Forbidden {
			d.Errorf("a clerk writes into the ledger: %v", err)
		}
		data, err := d.run(access.Dispatcher, "%s", record)
		d.want(`{"recordWarrantyEvent":{"warrantyEvent":{"kind":"SUSPEND","day":"2025-12-15","reason":"WAITING_FOR_PARTS","note":"缺压缩机","productUnit":{"serialNumber":"A-1"}}}}`, data, err)
		data, err = d.run(access.Clerk, `{ warrantyRadar { right ground on left stay productUnit { serialNumber product { model } } } }`)
		d.want(`{"warrantyRadar":[{"right":"EXCHANGE","ground":"PARTS_LIMIT","on":"2026-03-16","left":6,"stay":"","productUnit":{"serialNumber":"A-1","product":{"model":"RS-500"}}}]}`, data, err)
		data, err = d.run(access.Clerk, `{ node(id: %d) { ... on ProductUnit { warrantyEvents { kind basis } warrantyRights(on: "2026-03-16") {
			suspendedDays suspendedFor failedRepairs exchangeGrounds depreciatedRefund { open } depreciation(price: 100000) { daysUsed kept refund } policy { code } mainParts { key } } } } }`, unit)
		d.want(`{"node":{"warrantyEvents":[{"kind":"START","basis":"INVOICE"},{"kind":"SUSPEND","basis":null}],"warrantyRights":{`+
			`"suspendedDays":91,"suspendedFor":1,"failedRepairs":0,"exchangeGrounds":["PARTS_LIMIT"],"depreciatedRefund":{"open":true},`+
			`"depreciation":{"daysUsed":66,"kept":3300,"refund":96700},"policy":{"code":"STD"},"mainParts":[]}}}`, data, err)
		var line struct {
			WarrantyEvents struct {
				Edges []struct{ Node struct{ ID string } }
			}
		}
		d.answer(access.Admin, &line, `{ warrantyEvents(first: 1, where: {kind: SUSPEND}) { edges { node { id } } } }`)
		if _, err := d.run(access.Admin, `mutation { takeBackWarrantyEvent(input: {id: %s, note: "误记"}) { warrantyEvent { id } } }`, line.WarrantyEvents.Edges[0].Node.ID); err != nil {
			d.Fatal(err)
		}
		data, err = d.run(access.Clerk, `{ warrantyRadar(withinDays: 366) { ground } }`)
		d.want(`{"warrantyRadar":[]}`, data, err)
	})
}

func TestDeliveredPacks(t *testing.T) {
	eachDesk(t, func(d *desk) {
		data, err := d.run(access.Clerk, `{ deliveredWarrantyPacks { code version refundDays mainParts { key months accessory name { zh en } } } }`)
		if err != nil || !strings.Contains(data, `{"key":"COMPRESSOR","months":36,"accessory":false,"name":{"zh":"压缩机","en":"compressor"}}`) {
			d.Errorf("the packs are %s, %v", data, err)
		}
		if strings.Count(data, `"code":"COLOUR_TV"`) != 1 {
			d.Error("a kind of product has two versions at a time")
		}
	})
}
