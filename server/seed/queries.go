package seed

import (
	"context"

	"sanbao/ent"
	"sanbao/server/domain/querying"
)

// queryEntry is a query that somebody has saved.
type queryEntry struct {
	owner, name, description string
	// slug is its address; of published queries alone.
	slug      string
	chart     querying.ChartKind
	variables string
	document  string
}

// The questions that the procedures ask every month, as the company's heads ask them.
var queryTable = []queryEntry{
	{"head", "每月服务量", "按月、按受理部门统计报修数量、平均答复时间和服务时限达成率。", "monthly-service", querying.ChartLine,
		`{"from":"2025-01-01","to":"2026-12-31"}`, `query MonthlyService($from: Date!, $to: Date!) {
  serviceStats(from: $from, to: $to) {
    month
    department { name }
    count
    firstReplyMinutes
    slaMetRate
  }
}
`},
	{"inspector", "产品故障排行", "故障最多的产品及其重复维修，供品质周会使用。", "", querying.ChartBar,
		`{"from":"2026-01-01","to":"2026-12-31"}`, `query Faults($from: Date!, $to: Date!, $top: Int = 15) {
  serviceStats(from: $from, to: $to, top: $top, orderBy: [{ by: COUNT }], where: { kindIn: [REPAIR, COMPLAINT] }) {
    product { model name }
    count
    repeatRepairs
    totalCost
  }
}
`},
	{"finance", "三包费用", "每月 13 日前报行政部：三包、合同、收费与内部费用的合计。", "guarantee-costs", querying.ChartColumn,
		`{"from":"2026-01-01","to":"2026-12-31"}`, `query GuaranteeCosts($from: Date!, $to: Date!) {
  serviceStats(from: $from, to: $to, by: COMPLETED_AT) {
    month
    warrantyCost
    contractCost
    paidCost
    internalCost
  }
}
`},
	{"head", "超期未结", "受理部门名下超过承诺时间仍未开始处理的服务单。", "", querying.ChartTable, `{}`, `query Overdue {
  serviceRecords(first: 100, orderBy: { field: NEXT_DUE_AT, direction: ASC }, where: { overdue: true }) {
    edges {
      node {
        number
        severity
        reportedAt
        nextDueAt
        customer { name }
        department { name }
        owner { name }
      }
    }
  }
}
`},
}

// writeQueries writes the queries that people have saved, each with its one text.
func (w *world) writeQueries(ctx context.Context, tx *ent.Tx) error {
	for i, entry := range queryTable {
		owner := w.personByName[entry.owner]
		saved := w.clockOn(w.dayOf(w.opening).AddMonths(2).AddDays(i), 15, 10*i)
		create := tx.SavedQuery.Create().SetName(entry.name).SetDescription(entry.description).SetDocument(entry.document).
			SetVariables(entry.variables).SetChart(entry.chart).SetOwnerID(owner.row.ID).SetCreatedAt(saved).SetUpdatedAt(saved)
		if entry.slug != "" {
			create.SetSlug(entry.slug).SetVisibility(querying.Published)
		} else {
			create.SetVisibility(querying.Department).SetDepartmentID(owner.department.row.ID)
		}
		query, err := create.Save(ctx)
		if err != nil {
			return err
		}
		if entry.slug != "" {
			if err := tx.QueryAddress.Create().SetSlug(entry.slug).SetQueryID(query.ID).Exec(ctx); err != nil {
				return err
			}
		}
		if err := tx.QueryRevision.Create().SetSavedQuery(query).SetNumber(1).SetDocument(entry.document).SetAt(saved).
			SetAuthorID(owner.row.ID).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
