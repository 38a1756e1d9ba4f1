package analytics

import (
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent/servicerecord"
	"sanbao/server/domain/casework"
)

// recordDimensions are the columns by which records may be grouped, by the name
// under which the API selects them; the buckets of time are beside them.
var recordDimensions = map[string]string{
	"kind": servicerecord.FieldKind, "channel": servicerecord.FieldChannel, "status": servicerecord.FieldStatus,
	"severity": servicerecord.FieldSeverity, "chargeClass": servicerecord.FieldChargeClass,
	"outcome": servicerecord.FieldOutcome, "plan": servicerecord.FieldPlan, "faultCode": servicerecord.FieldFaultCode,
	"holdReason": servicerecord.FieldHoldReason, "department": servicerecord.FieldDepartmentID,
	"owner": servicerecord.FieldOwnerID, "product": servicerecord.FieldProductID,
}

// timeDimensions are the buckets, by the name under which the API selects them.
var timeDimensions = map[string]Bucket{"day": ByDay, "week": ByWeek, "month": ByMonth}

// measuring is what a measure is made of.
type measuring struct {
	s       *sql.Selector
	dialect string
	now     time.Time
}

// recordMeasures are what may be asked of each group, by the name under which the
// API selects it.
var recordMeasures = map[string]func(measuring) string{
	"count": func(measuring) string { return "COUNT(*)" },
	"open": func(m measuring) string {
		return m.countIf(fmt.Sprintf("%s NOT IN ('%s', '%s')", m.c(servicerecord.FieldStatus), casework.StatusClosed, casework.StatusCancelled))
	},
	"overdue": func(m measuring) string {
		return m.countIf(fmt.Sprintf("%s < %s AND %s IS NULL AND %s IN (%s)", m.c(servicerecord.FieldPromisedAt), moment(m.now, m.dialect),
			m.c(servicerecord.FieldStartedAt), m.c(servicerecord.FieldStatus), quoted(casework.QueueArrival.Held().Statuses)))
	},
	"firstReplyMinutes": func(m measuring) string {
		return m.average(servicerecord.FieldReportedAt, servicerecord.FieldFirstRepliedAt)
	},
	"repairMinutes": func(m measuring) string {
		return m.average(servicerecord.FieldReportedAt, servicerecord.FieldCompletedAt)
	},
	"promised": func(m measuring) string {
		return m.countIf(m.c(servicerecord.FieldPromisedAt) + " IS NOT NULL AND " + m.c(servicerecord.FieldStartedAt) + " IS NOT NULL")
	},
	"promiseKept": func(m measuring) string {
		return m.countIf(m.c(servicerecord.FieldStartedAt) + " <= " + m.c(servicerecord.FieldPromisedAt))
	},
	"labourCharge": func(m measuring) string { return m.total(servicerecord.FieldLabourCharge) },
	"travelCharge": func(m measuring) string { return m.total(servicerecord.FieldTravelCharge) },
	"partsCharge":  func(m measuring) string { return m.total(servicerecord.FieldPartsCharge) },
}

// c names a column of the records.
func (m measuring) c(column string) string { return m.s.C(column) }

func (m measuring) countIf(condition string) string {
	return "COUNT(CASE WHEN " + condition + " THEN 1 END)"
}

func (m measuring) average(from, to string) string {
	return "AVG(" + minutes(m.c(from), m.c(to), m.dialect) + ")"
}

func (m measuring) total(column string) string {
	return "CAST(COALESCE(SUM(" + m.c(column) + "), 0) AS BIGINT)"
}

// quoted lists statuses for SQL: constants of the program, never input.
func quoted(statuses []casework.Status) string {
	list := ""
	for i, status := range statuses {
		if i > 0 {
			list += ", "
		}
		list += "'" + string(status) + "'"
	}
	return list
}
