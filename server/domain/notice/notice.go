// Package notice says of what people are told without asking: which kinds of
// notices there are, and how each reaches a person. Who is told what follows from
// the rules behind each kind; this package knows the kinds alone.
package notice

import (
	"io"
	"slices"

	"sanbao/server/domain/enum"
)

// Kind is of what somebody is told.
type Kind string

const (
	// ClockWarning: a response clock is about to run out 响应时限将到.
	ClockWarning Kind = "CLOCK_WARNING"
	// ClockBreached: a response clock has run out 响应超时.
	ClockBreached Kind = "CLOCK_BREACHED"
	// Mentioned: a note on a timeline speaks to the person 提到我.
	Mentioned Kind = "MENTIONED"
	// Assigned: the person has become responsible for a record 分配给我.
	Assigned Kind = "ASSIGNED"
	// Dispatched: the person is sent on a visit, or the visit was moved or called off 派工.
	Dispatched Kind = "DISPATCHED"
	// IssueDue: an issue left over that the person follows is due 遗留问题到期.
	IssueDue Kind = "ISSUE_DUE"
	// RepairLate: goods taken back for repair are not done in time 带回修理逾期.
	RepairLate Kind = "REPAIR_LATE"
	// FreeMaintenanceEnds: the free maintenance of a unit ends in three months 免费维保将到期.
	FreeMaintenanceEnds Kind = "FREE_MAINTENANCE_ENDS"
	// ContractEnds: a maintenance contract ends in a month 维保合同将到期.
	ContractEnds Kind = "CONTRACT_ENDS"
	// ExchangeRipens: a customer's right to an exchange is about to ripen 换货条件将满足.
	ExchangeRipens Kind = "EXCHANGE_RIPENS"
	// CertificateEnds: a technician's certificate is about to expire 证书将到期.
	CertificateEnds Kind = "CERTIFICATE_ENDS"
	// ScheduleTrouble: a scheduled query failed, was stopped, or left somebody out 定时查询异常.
	ScheduleTrouble Kind = "SCHEDULE_TROUBLE"
	// QueryBroken: a saved query does not fit the API any more 查询失效.
	QueryBroken Kind = "QUERY_BROKEN"
)

// Kinds returns every Kind in the order in which people expect them.
func Kinds() []Kind {
	return []Kind{ClockWarning, ClockBreached, Mentioned, Assigned, Dispatched, IssueDue, RepairLate,
		FreeMaintenanceEnds, ContractEnds, ExchangeRipens, CertificateEnds, ScheduleTrouble, QueryBroken}
}

// Values lists the set for ent.
func (Kind) Values() []string { return enum.Strings(Kinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k Kind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *Kind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, Kinds()) }

// Mailing is whether and when a notice is also sent by e-mail.
type Mailing string

const (
	// MailNever: it stands in the page alone 不发邮件.
	MailNever Mailing = "NEVER"
	// MailAtOnce: an e-mail of its own, at once 立即发送.
	MailAtOnce Mailing = "AT_ONCE"
	// MailDaily: with the others of the day, in the daily digest 每日汇总.
	MailDaily Mailing = "DAILY"
)

// Mailings returns every Mailing in the order in which people expect them.
func Mailings() []Mailing { return []Mailing{MailNever, MailAtOnce, MailDaily} }

// Values lists the set for ent.
func (Mailing) Values() []string { return enum.Strings(Mailings()) }

// MarshalGQL writes the value as a GraphQL enum.
func (m Mailing) MarshalGQL(w io.Writer) { enum.Marshal(w, m) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (m *Mailing) UnmarshalGQL(raw any) error { return enum.Unmarshal(m, raw, Mailings()) }

// Setting is how one kind of notice reaches a person.
type Setting struct {
	// InPage: it stands behind the bell.
	InPage bool
	// Mailing says whether and when it is also sent by e-mail.
	Mailing Mailing
}

// Default returns how a kind of notice reaches somebody who has chosen nothing:
// all of them stand in the page, what runs out or did not reach anybody is mailed at
// once, dates that can be planned for come with the daily digest.
func Default(kind Kind) Setting {
	atOnce := []Kind{ClockBreached, ScheduleTrouble}
	daily := []Kind{IssueDue, RepairLate, FreeMaintenanceEnds, ContractEnds, ExchangeRipens, CertificateEnds, QueryBroken}
	switch {
	case slices.Contains(atOnce, kind):
		return Setting{InPage: true, Mailing: MailAtOnce}
	case slices.Contains(daily, kind):
		return Setting{InPage: true, Mailing: MailDaily}
	}
	return Setting{InPage: true, Mailing: MailNever}
}
