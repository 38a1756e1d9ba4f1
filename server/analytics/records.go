package analytics

import (
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent/customer"
	"sanbao/ent/partusage"
	"sanbao/ent/product"
	"sanbao/ent/responseclock"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// repeatDays is within how many days after a repair another one of the same unit
// counts as repeated.
const repeatDays = 30

// The neighbours of a record whose columns are dimensions.
var (
	itsCustomer = &neighbour{entity: access.Customer, table: customer.Table, reference: servicerecord.FieldCustomerID,
		edge: "hasCustomerWith", field: "customerID", columns: []string{customer.FieldTier, customer.FieldServiceZone, customer.FieldRegion}}
	itsProduct = &neighbour{entity: access.Product, table: product.Table, reference: servicerecord.FieldProductID, optional: true,
		edge: "hasProductWith", field: "productID", columns: []string{product.FieldCategory}}
)

// persons are the fields of filters that name somebody, or may, wherever they stand.
var persons = []string{"owner", "customer", "productUnit", "registeredBy", "completedBy", "reviewedBy", "caller", "serviceAddress",
	"technician", "dispatchedBy", "usedBy", "signedBy", "contact", "users", "mentioned", "actor", "salesPerson", "replace", "siteAddress", "matching"}

// recordTopic is what can be asked about service records.
var recordTopic = &topic{
	entity: access.ServiceRecord, ofRecords: true, persons: persons,
	dimensions: map[string]dimension{
		"kind":         {column: servicerecord.FieldKind, text: true, field: "kind"},
		"channel":      {column: servicerecord.FieldChannel, text: true, field: "channel"},
		"status":       {column: servicerecord.FieldStatus, text: true, field: "status"},
		"severity":     {column: servicerecord.FieldSeverity, text: true, field: "severity"},
		"chargeClass":  {column: servicerecord.FieldChargeClass, text: true, field: "chargeClass"},
		"outcome":      {column: servicerecord.FieldOutcome, text: true, optional: true, field: "outcome"},
		"plan":         {column: servicerecord.FieldPlan, text: true, optional: true, field: "plan"},
		"holdReason":   {column: servicerecord.FieldHoldReason, text: true, optional: true, field: "holdReason"},
		"faultCode":    {column: servicerecord.FieldFaultCode, text: true, field: "faultCode"},
		"department":   {column: servicerecord.FieldDepartmentID, optional: true, field: "departmentID"},
		"owner":        {column: servicerecord.FieldOwnerID, optional: true, person: true, field: "ownerID"},
		"product":      {column: servicerecord.FieldProductID, optional: true, field: "productID"},
		"productUnit":  {column: servicerecord.FieldProductUnitID, optional: true, person: true, field: "productUnitID"},
		"customer":     {column: servicerecord.FieldCustomerID, person: true, field: "customerID"},
		"customerTier": {column: customer.FieldTier, through: itsCustomer, text: true, field: "tier"},
		"serviceZone":  {column: customer.FieldServiceZone, through: itsCustomer, text: true, field: "serviceZone"},
		"region":       {column: customer.FieldRegion, through: itsCustomer, text: true, field: "region"},
		"category":     {column: product.FieldCategory, through: itsProduct, text: true, field: "category"},
	},
	facts: map[string]fact{
		"open": condition(isOpen),
		"closed": condition(func(b *base) string {
			return fmt.Sprintf("%s = '%s'", b.C(servicerecord.FieldStatus), casework.StatusClosed)
		}),
		"overdue": condition(isOverdue),
		"promised": condition(func(b *base) string {
			return b.C(servicerecord.FieldPromisedAt) + " IS NOT NULL AND " + b.C(servicerecord.FieldStartedAt) + " IS NOT NULL"
		}),
		"promiseKept": condition(func(b *base) string {
			return b.C(servicerecord.FieldStartedAt) + " <= " + b.C(servicerecord.FieldPromisedAt)
		}),
		"firstReply": lapse(servicerecord.FieldReportedAt, servicerecord.FieldFirstRepliedAt),
		"onSite":     lapse(servicerecord.FieldReportedAt, servicerecord.FieldStartedAt),
		"repair":     lapse(servicerecord.FieldReportedAt, servicerecord.FieldCompletedAt),

		"labourCharge": column(servicerecord.FieldLabourCharge),
		"travelCharge": column(servicerecord.FieldTravelCharge),
		"partsCharge":  column(servicerecord.FieldPartsCharge),
		"cost":         expression(costOf),
		"warrantyCost": costBorneAs(casework.ChargeFreeWarranty),
		"contractCost": costBorneAs(casework.ChargeContract),
		"paidCost":     costBorneAs(casework.ChargePaid),
		"internalCost": costBorneAs(casework.ChargeInternal),
		"partsCost":    {hidden: []hiddenColumn{{access.PartUsage, partusage.FieldUnitCost}}, sql: partsCost},

		"clocksMissed": {sql: clocksMissed},
		"visits":       {sql: visitsOfCompleted},
		"repeated":     {sql: repeated},
	},
	measures: map[string]measure{
		"count":       rows(),
		"open":        counted("open"),
		"closed":      counted("closed"),
		"overdue":     counted("overdue"),
		"promised":    counted("promised"),
		"promiseKept": counted("promiseKept"),

		"firstReplyMinutes":       averaged("firstReply"),
		"firstReplyMedianMinutes": percentile("firstReply", "0.5"),
		"firstReplyP90Minutes":    percentile("firstReply", "0.9"),
		"onSiteMinutes":           averaged("onSite"),
		"onSiteMedianMinutes":     percentile("onSite", "0.5"),
		"onSiteP90Minutes":        percentile("onSite", "0.9"),
		"repairMinutes":           averaged("repair"),
		"repairMedianMinutes":     percentile("repair", "0.5"),
		"repairP90Minutes":        percentile("repair", "0.9"),

		"labourCharge": summed("labourCharge"),
		"travelCharge": summed("travelCharge"),
		"partsCharge":  summed("partsCharge"),
		"totalCost":    summed("cost"),
		"averageCost":  averaged("cost"),
		"warrantyCost": summed("warrantyCost"),
		"contractCost": summed("contractCost"),
		"paidCost":     summed("paidCost"),
		"internalCost": summed("internalCost"),
		"partsCost":    summed("partsCost"),

		"slaJudged":        counted("clocksMissed"),
		"slaMet":           countedAs("clocksMissed", "0"),
		"slaMetRate":       rate("clocksMissed", "0"),
		"firstTimeFixed":   countedAs("visits", "1"),
		"firstTimeJudged":  counted("visits"),
		"firstTimeFixRate": rate("visits", "1"),
		"repeatRepairs":    counted("repeated"),
	},
}

func isOpen(b *base) string {
	return fmt.Sprintf("%s NOT IN ('%s', '%s')", b.C(servicerecord.FieldStatus), casework.StatusClosed, casework.StatusCancelled)
}

// isOverdue: the promised arrival is over, and work has not begun.
func isOverdue(b *base) string {
	var waiting []string
	for _, status := range casework.QueueArrival.Held().Statuses {
		waiting = append(waiting, "'"+string(status)+"'")
	}
	return fmt.Sprintf("%s < %s AND %s IS NULL AND %s IN (%s)", b.C(servicerecord.FieldPromisedAt),
		moment(b.asking.service.Clock(), b.asking.service.Dialect), b.C(servicerecord.FieldStartedAt), b.C(servicerecord.FieldStatus), list(waiting))
}

func costOf(b *base) string {
	return b.C(servicerecord.FieldLabourCharge) + " + " + b.C(servicerecord.FieldTravelCharge) + " + " + b.C(servicerecord.FieldPartsCharge)
}

// costBorneAs is the fact of what of a record's cost falls to a charge class: labour,
// travel and each part by their own class, where they have one, and by the record's
// otherwise. The four classes add up to the whole.
func costBorneAs(class casework.ChargeClass) fact {
	return fact{sql: func(b *base) entsql.Querier {
		own, falls := b.C(servicerecord.FieldChargeClass), " = '"+string(class)+"'"
		line := func(lineClass, charge string) string {
			return fmt.Sprintf("CASE WHEN COALESCE(%s, %s)%s THEN %s ELSE 0 END", b.C(lineClass), own, falls, b.C(charge))
		}
		// Parts fall to the record's class in one sum, less those of another class.
		parts := b.beside(partusage.Table, "part_of_class", access.PartUsage)
		parts.Where(entsql.ColumnsEQ(parts.C(partusage.FieldServiceRecordID), b.C(servicerecord.FieldID)))
		parts.Where(entsql.NotNull(parts.C(partusage.FieldChargeClass)))
		parts.SelectExpr(entsql.Expr(fmt.Sprintf("CAST(COALESCE(SUM(%s * %s * (CASE WHEN %s%s THEN 1 ELSE 0 END - CASE WHEN %s%s THEN 1 ELSE 0 END)), 0) AS BIGINT)",
			parts.C(partusage.FieldQuantity), parts.C(partusage.FieldUnitPrice), parts.C(partusage.FieldChargeClass), falls, own, falls)))
		borne := line(servicerecord.FieldLabourChargeClass, servicerecord.FieldLabourCharge) + " + " +
			line(servicerecord.FieldTravelChargeClass, servicerecord.FieldTravelCharge) + " + " +
			fmt.Sprintf("CASE WHEN %s%s THEN %s ELSE 0 END", own, falls, b.C(servicerecord.FieldPartsCharge))
		return around(borne+" + (", parts, ")")
	}}
}

// partsCost is the fact of what the parts used on a record cost the company.
func partsCost(b *base) entsql.Querier {
	parts := b.beside(partusage.Table, "part_at_cost", access.PartUsage)
	parts.Where(entsql.ColumnsEQ(parts.C(partusage.FieldServiceRecordID), b.C(servicerecord.FieldID)))
	return parts.SelectExpr(entsql.Expr("CAST(SUM(" + parts.C(partusage.FieldQuantity) + " * " + parts.C(partusage.FieldUnitCost) + ") AS BIGINT)"))
}

// clocksMissed is the fact of whether a record missed a response time: 1 if it did, 0
// if all that were judged were kept, and NULL while none is. Those whose place
// another took do not count.
func clocksMissed(b *base) entsql.Querier {
	clocks := b.beside(responseclock.Table, "judged_clock", access.ResponseClock)
	missed := clocks.C(responseclock.FieldMissed)
	clocks.Where(entsql.ColumnsEQ(clocks.C(responseclock.FieldServiceRecordID), b.C(servicerecord.FieldID)))
	clocks.Where(entsql.IsNull(clocks.C(responseclock.FieldSupersededAt)))
	clocks.Where(entsql.Or(entsql.EQ(missed, true), entsql.NotNull(clocks.C(responseclock.FieldStoppedAt))))
	return clocks.SelectExpr(entsql.Expr("MAX(CASE WHEN " + missed + " THEN 1 ELSE 0 END)"))
}

// visitsOfCompleted is the fact of how many visits a completed record took, those
// called off aside; NULL for none, and while it is not completed.
func visitsOfCompleted(b *base) entsql.Querier {
	visits := b.beside(visit.Table, "made_visit", access.Visit)
	visits.Where(entsql.ColumnsEQ(visits.C(visit.FieldServiceRecordID), b.C(servicerecord.FieldID)))
	visits.Where(entsql.NEQ(visits.C(visit.FieldStatus), string(casework.VisitCancelled)))
	visits.SelectExpr(entsql.Expr("NULLIF(COUNT(*), 0)"))
	return around("CASE WHEN "+b.C(servicerecord.FieldCompletedAt)+" IS NOT NULL THEN (", visits, ") END")
}

// repeated is the fact that a repair was reported within thirty days after another
// one of the same unit was completed; that one has to be the viewer's to see.
func repeated(b *base) entsql.Querier {
	in := b.asking.service.Dialect
	earlier := b.beside(servicerecord.Table, "earlier_repair", access.ServiceRecord)
	completed, reported := earlier.C(servicerecord.FieldCompletedAt), b.C(servicerecord.FieldReportedAt)
	earlier.Where(entsql.ColumnsEQ(earlier.C(servicerecord.FieldProductUnitID), b.C(servicerecord.FieldProductUnitID)))
	earlier.Where(entsql.ColumnsNEQ(earlier.C(servicerecord.FieldID), b.C(servicerecord.FieldID)))
	// In a CASE, or SQLite would go through all repairs instead of the few of the unit.
	within := fmt.Sprintf("CASE WHEN %s = '%s' AND %s <= %s AND %s >= %s - %d THEN 1 END = 1", earlier.C(servicerecord.FieldKind), casework.KindRepair,
		completed, reported, seconds(completed, in), seconds(reported, in), repeatDays*24*60*60)
	earlier.Where(entsql.P(func(w *entsql.Builder) { w.WriteString(within) }))
	earlier.Select(earlier.C(servicerecord.FieldID))
	return around(fmt.Sprintf("CASE WHEN %s = '%s' AND EXISTS (", b.C(servicerecord.FieldKind), casework.KindRepair), earlier, ") THEN 1 END")
}

// around writes SQL around a query.
func around(before string, query *entsql.Selector, after string) entsql.Querier {
	return entsql.ExprFunc(func(w *entsql.Builder) { w.WriteString(before).Join(query).WriteString(after) })
}
