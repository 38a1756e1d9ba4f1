package labels

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/enum"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/importing"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/querying"
	"sanbao/server/domain/sla"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// sets are all values of the sets of the domain. The compiler of the page misses a
// label for a value of the API; here the server does, and labels of no value.
var sets = map[Set][]string{
	ServiceRecordStatus:      enum.Strings(casework.Statuses()),
	ServiceRecordKind:        enum.Strings(casework.Kinds()),
	ServiceChannel:           enum.Strings(casework.Channels()),
	Severity:                 enum.Strings(casework.Severities()),
	ChargeClass:              enum.Strings(casework.ChargeClasses()),
	RepairPlan:               enum.Strings(casework.Plans()),
	Outcome:                  enum.Strings(casework.Outcomes()),
	CustomerConfirmation:     enum.Strings(casework.Confirmations()),
	NotificationKind:         enum.Strings(notice.Kinds()),
	"notificationMailing":    enum.Strings(notice.Mailings()),
	"renewal":                enum.Strings(installedbase.Renewals()),
	"queryVisibility":        enum.Strings(querying.Visibilities()),
	"queryChannel":           enum.Strings(querying.Channels()),
	"chartKind":              enum.Strings(querying.ChartKinds()),
	"accessOperation":        enum.Strings(access.Operations()),
	"attachmentKind":         enum.Strings(casework.AttachmentKinds()),
	"auditOperation":         enum.Strings(audit.Operations()),
	"customerKind":           enum.Strings(installedbase.CustomerKinds()),
	"customerOpinion":        enum.Strings(casework.Opinions()),
	"customerTier":           enum.Strings(installedbase.Tiers()),
	"custodyParty":           enum.Strings(fieldwork.Parties()),
	"checkResult":            enum.Strings(fieldwork.CheckResults()),
	"checklistItemResult":    enum.Strings(fieldwork.ItemResults()),
	"installationAcceptance": enum.Strings(fieldwork.Acceptances()),
	"dayKind":                enum.Strings(calendar.DayKinds()),
	"dayOutcome":             enum.Strings(dailyreport.Outcomes()),
	"issueStanding":          enum.Strings(casework.IssueStandings()),
	"holdReason":             enum.Strings(casework.HoldReasons()),
	"importStatus":           enum.Strings(importing.Statuses()),
	"importTarget":           enum.Strings(importing.Targets()),
	"publicHoliday":          enum.Strings(calendar.PublicHolidays()),
	"role":                   enum.Strings(access.Roles()),
	"serviceAction":          enum.Strings(casework.Actions()),
	"serviceZone":            enum.Strings(installedbase.ServiceZones()),
	"unitStatus":             enum.Strings(installedbase.UnitStatuses()),
	"visitStatus":            enum.Strings(casework.VisitStatuses()),
	"warrantyCoverage":       enum.Strings(warranty.Coverages()),
	"warrantyKind":           enum.Strings(installedbase.WarrantyKinds()),
	"calendarDayRule":        enum.Strings(sla.DayRules()),
	"clockWait":              enum.Strings(sla.Waits()),
	"escalationStep":         enum.Strings(sla.StepKinds()),
	"timeMeasure":            enum.Strings(sla.Measures()),
	"weekday":                enum.Strings(calendar.Weekdays()),
	"warrantyEventKind":      enum.Strings(ledger.EventKinds()),
	"warrantyGround":         enum.Strings(warranty.Grounds()),
	"warrantyParty":          enum.Strings(ledger.Parties()),
	"warrantyRepairOutcome":  enum.Strings(ledger.RepairOutcomes()),
	"warrantyRight":          enum.Strings(warranty.Rights()),
	"warrantyStartBasis":     enum.Strings(ledger.StartBases()),
	"warrantySuspendReason":  enum.Strings(ledger.SuspendReasons()),
	ResponseClockKind:        enum.Strings(sla.ClockKinds()),
}

// pageOnly are the sets that the API alone knows.
var pageOnly = []Set{"accessScope"}

func TestEveryValueHasALabel(t *testing.T) {
	for language, labels := range map[fault.Language]table{fault.Chinese: chinese(), fault.English: english()} {
		for set, values := range sets {
			if got, want := slices.Sorted(maps.Keys(labels[set])), slices.Sorted(slices.Values(values)); !slices.Equal(got, want) {
				t.Errorf("%s: %s has labels for %v, the domain has %v", language, set, got, want)
			}
		}
		for set, values := range labels {
			if sets[set] == nil && !slices.Contains(pageOnly, set) {
				t.Errorf("%s: no such set: %s", language, set)
			}
			for value, label := range values {
				if strings.TrimSpace(label) == "" || label == value {
					t.Errorf("%s: %s.%s is called %q", language, set, value, label)
				}
			}
		}
	}
	for _, set := range pageOnly {
		got, want := slices.Sorted(maps.Keys(english()[set])), slices.Sorted(maps.Keys(chinese()[set]))
		if !slices.Equal(got, want) || len(got) == 0 {
			t.Errorf("%s: %v in English, %v in Chinese", set, got, want)
		}
	}
}

func TestOf(t *testing.T) {
	for _, tc := range []struct {
		language fault.Language
		status   casework.Status
		want     string
	}{
		{fault.Chinese, casework.StatusOnHold, "已暂停"},
		{fault.English, casework.StatusOnHold, "On hold"},
		{"fr", casework.StatusOnHold, "已暂停"},
		{fault.English, "NEVER_HEARD_OF", "NEVER_HEARD_OF"},
	} {
		if got := Of(tc.language, ServiceRecordStatus, tc.status); got != tc.want {
			t.Errorf("%s in %s is %q, want %q", tc.status, tc.language, got, tc.want)
		}
	}
}
