package seed

import (
	"slices"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fieldwork"
)

// installs reports whether the record is an installation.
func (l *life) installs() bool { return l.record.row.Kind == casework.KindInstallation }

// onInstallation takes one action on the record's installation, which the first of them
// makes.
func (l *life) onInstallation(action casework.Action, by *person, note string, write func(*event, *installation)) {
	l.act(action, by, note, func(e *event) {
		if l.installation == nil {
			l.installation = &installation{record: l.record}
			l.installation.row.Checklist = fieldwork.StandardChecklist(false)
			l.installation.row.CreatedAt = l.clock
		} else {
			l.installation.row.Version++
		}
		l.installation.row.UpdatedAt = l.clock
		write(e, l.installation)
	})
}

// prepare plans an installation, gives its task order and notes when the site is ready;
// another plan later changes none of it.
func (l *life) prepare(by *person) {
	if !l.installs() || l.installation != nil {
		return
	}
	scope := l.text(pick(l.dice, installationScopes))
	l.onInstallation(casework.ActionPlanInstallation, by, scope, func(e *event, i *installation) {
		i.row.Scope, i.row.SiteContact = scope, l.record.row.CallerName
		e.changed("siteContact", "", i.row.SiteContact)
	})
	l.onInstallation(casework.ActionGiveTaskOrder, by, "", func(_ *event, i *installation) {
		i.row.TaskOrderedAt, i.orderedBy = l.at(), by
	})
	ready := l.dayOf(l.clock)
	l.onInstallation(casework.ActionSiteReady, by, "", func(e *event, i *installation) {
		i.row.SiteReadyOn = &ready
		e.changed("siteReadyOn", "", ready.String())
	})
}

// accept goes through the checklist and has the installation accepted: with a signature,
// or now and then, where nothing is left over, without.
func (l *life) accept(by *person) {
	if !l.installs() || l.installation != nil && l.installation.row.AcceptedOn != nil {
		return
	}
	l.onInstallation(casework.ActionFillChecklist, by, "", func(e *event, i *installation) {
		items := slices.Clone(i.row.Checklist)
		for n := range items {
			items[n].Result = fieldwork.ItemPassed
		}
		e.changed("checklist", fieldwork.Tally(i.row.Checklist), fieldwork.Tally(items))
		i.row.Checklist = items
	})
	if l.facts().OpenIssues == 0 && l.chance(15) {
		l.deem()
		return
	}
	l.onInstallation(casework.ActionAcceptInstallation, by, "", func(e *event, i *installation) {
		i.row.AcceptedBy = l.record.row.CallerName
		i.report = l.store(by, nil, casework.AttachmentDocument, "acceptance.png", l.world.signature(i.row.AcceptedBy))
		e.changed("acceptedBy", "", i.row.AcceptedBy)
		l.acceptedAs(e, i, fieldwork.AcceptanceSigned, casework.ConfirmedBySignature)
	})
}

func (l *life) deem() {
	note := pick(l.dice, deemedNotes)
	l.onInstallation(casework.ActionDeemAccepted, l.anyOf(access.Dispatcher), note, func(e *event, i *installation) {
		l.acceptedAs(e, i, fieldwork.AcceptanceDeemed, casework.ConfirmedAbsent)
	})
}

func (l *life) acceptedAs(e *event, i *installation, how fieldwork.Acceptance, confirmed casework.Confirmation) {
	day := l.dayOf(l.clock)
	i.row.Acceptance, i.row.AcceptedOn, i.row.AcceptanceNote = &how, &day, e.row.Note
	e.changed("acceptedOn", "", day.String())
	if row := &l.record.row; row.Confirmation == nil {
		row.Confirmation, row.ConfirmationNote, row.ConfirmedAt = &confirmed, e.row.Note, l.at()
	}
}

// summarize writes the summary of the trip, now and then.
func (l *life) summarize(by *person, work string) {
	if !l.installs() || l.over || !l.chance(60) {
		return
	}
	l.onInstallation(casework.ActionSummarizeTrip, by, work, func(_ *event, i *installation) { i.row.TripSummary = work })
}

var (
	installationScopes = []string{
		"按安装协议完成设备就位、管路连接、电气接线、调试及负荷试验。",
		"设备安装调试，含操作人员培训；基础、水电由甲方按图施工。",
		"现场就位、安装、调试，验收合格后移交资料。",
	}
	deemedNotes = []string{
		"设备已连续正常运行，甲方负责人外出未签字，无遗留问题，按可视验收处理。",
		"用户已投入使用，多次联系未能签字，无遗留问题。",
	}
)
