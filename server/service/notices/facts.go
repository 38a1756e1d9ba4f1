package notices

import (
	"context"
	"maps"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
)

// The names of what fills the words of a notice. A record's number, customer and
// symptom and a unit's serial number, model and customer are filled in by Notify.
const (
	// ParamNumber is the number of the record.
	ParamNumber = "number"
	// ParamCustomer is the customer's name.
	ParamCustomer = "customer"
	// ParamSymptom is what is wrong, in the caller's words.
	ParamSymptom = "symptom"
	// ParamSerial is the unit's serial number.
	ParamSerial = "serial"
	// ParamModel is the model of the unit.
	ParamModel = "model"
	// ParamActor is the name of the person who did it.
	ParamActor = "actor"
	// ParamNote is what was said, or why.
	ParamNote = "note"
	// ParamChange says of a dispatch what it is: one of the Visit constants.
	ParamChange = "change"
	// ParamStart is when a visit is to begin, as Moment writes it.
	ParamStart = "start"
	// ParamClock is which response clock: a value of sla.ClockKind.
	ParamClock = "clock"
	// ParamDue is when a clock runs out, as Moment writes it.
	ParamDue = "due"
	// ParamDay is a calendar day, as 2026-03-14.
	ParamDay = "day"
	// ParamIssue is the issue left over.
	ParamIssue = "issue"
	// ParamGoods are goods taken back for repair.
	ParamGoods = "goods"
	// ParamContract is the number of a contract.
	ParamContract = "contract"
	// ParamTechnician is the name of a technician.
	ParamTechnician = "technician"
	// ParamCategory is a category of products.
	ParamCategory = "category"
	// ParamCertificate is the number of a certificate.
	ParamCertificate = "certificate"
	// ParamQuery is the name of a saved query.
	ParamQuery = "query"
	// ParamReason is why something failed, in the reader's words.
	ParamReason = "reason"
	// ParamNext is when something is done next, as Moment writes it.
	ParamNext = "next"
	// ParamPeople are the names of people.
	ParamPeople = "people"
)

// What a Dispatched notice can be about, as the value of ParamChange.
const (
	// VisitSent: the person is sent on a visit.
	VisitSent = "SENT"
	// VisitMoved: the visit takes place at another time.
	VisitMoved = "MOVED"
	// VisitCalledOff: the visit does not take place.
	VisitCalledOff = "CALLED_OFF"
	// VisitGiven: somebody else makes the visit.
	VisitGiven = "GIVEN"
)

// What a ScheduleTrouble notice can be about, as the value of ParamChange.
const (
	// ScheduleFailed: a run failed, and is tried again.
	ScheduleFailed = "FAILED"
	// ScheduleGivenUp: a run failed too often to be tried again before its next time.
	ScheduleGivenUp = "GIVEN_UP"
	// ScheduleStopped: it does not run any more.
	ScheduleStopped = "STOPPED"
	// ScheduleLeftOut: people do not see the query, and got nothing.
	ScheduleLeftOut = "LEFT_OUT"
)

// excerptLimit is how much of a longer text a notice repeats.
const excerptLimit = 120

// factsOf returns the notice's params with what the record and the unit are called.
func factsOf(ctx context.Context, tx *ent.Tx, n Notice) (map[string]string, error) {
	facts := map[string]string{}
	if n.ProductUnitID != 0 {
		unit, err := tx.ProductUnit.Query().Where(productunit.ID(n.ProductUnitID)).
			WithProduct(func(q *ent.ProductQuery) { q.Select(product.FieldModel) }).
			WithCustomer(func(q *ent.CustomerQuery) { q.Select(customer.FieldName) }).Only(ctx)
		if err != nil {
			return nil, err
		}
		facts[ParamSerial], facts[ParamModel] = unit.SerialNumber, unit.Edges.Product.Model
		if unit.Edges.Customer != nil {
			facts[ParamCustomer] = unit.Edges.Customer.Name
		}
	}
	if n.ServiceRecordID != 0 {
		record, err := tx.ServiceRecord.Query().Where(servicerecord.ID(n.ServiceRecordID)).
			WithCustomer(func(q *ent.CustomerQuery) { q.Select(customer.FieldName) }).Only(ctx)
		if err != nil {
			return nil, err
		}
		facts[ParamNumber], facts[ParamSymptom] = record.Number, shortened(record.Symptom, excerptLimit)
		facts[ParamCustomer] = record.Edges.Customer.Name
	}
	maps.Copy(facts, n.Params)
	for name, value := range facts {
		facts[name] = shortened(value, excerptLimit)
	}
	return facts, nil
}
