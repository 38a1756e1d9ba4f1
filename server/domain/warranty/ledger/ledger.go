// Package ledger is what stands in the three-guarantees ledger of a unit and in the
// terms of a policy: the closed sets of their values. The rules over them are those
// of package warranty; they stand apart because storage is generated with them, and
// its own package for warranties has that name.
package ledger

import (
	"io"

	"sanbao/server/domain/enum"
)

// EventKind says what an entry of the ledger does to the clock.
type EventKind string

const (
	// Start 起算: the invoice, the installation or the acceptance.
	Start EventKind = "START"
	// Suspend 中止: the unit comes in for repair, or begins to wait for parts.
	Suspend EventKind = "SUSPEND"
	// Resume 恢复: the unit is back with the customer, or the parts have come.
	Resume EventKind = "RESUME"
	// Restart 重新计算: the unit, or the main part, was exchanged. What else is
	// recorded for that day belongs to the one that was given back.
	Restart EventKind = "RESTART"
	// Repaired 修理: a repair was completed on that day, well or not.
	Repaired EventKind = "REPAIRED"
)

// EventKinds returns every EventKind.
func EventKinds() []EventKind { return []EventKind{Start, Suspend, Resume, Restart, Repaired} }

// Values lists the set for ent.
func (EventKind) Values() []string { return enum.Strings(EventKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k EventKind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *EventKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, EventKinds()) }

// StartBasis is an event that may start the periods.
type StartBasis string

const (
	// ByInvoice 开具发票: the day of the invoice (article 8).
	ByInvoice StartBasis = "INVOICE"
	// ByInstallation 安装完成: the day on which the installation was done.
	ByInstallation StartBasis = "INSTALLATION"
	// ByAcceptance 验收: the day on which the customer accepted it.
	ByAcceptance StartBasis = "ACCEPTANCE"
)

// StartBases returns every StartBasis in the order in which they usually come.
func StartBases() []StartBasis { return []StartBasis{ByInvoice, ByInstallation, ByAcceptance} }

// Values lists the set for ent.
func (StartBasis) Values() []string { return enum.Strings(StartBases()) }

// MarshalGQL writes the value as a GraphQL enum.
func (b StartBasis) MarshalGQL(w io.Writer) { enum.Marshal(w, b) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (b *StartBasis) UnmarshalGQL(raw any) error { return enum.Unmarshal(b, raw, StartBases()) }

// SuspendReason says why the clock stops.
type SuspendReason string

const (
	// UnderRepair 修理占用: the time that a repair takes.
	UnderRepair SuspendReason = "UNDER_REPAIR"
	// WaitingForParts 无零配件待修: the time for which parts are missing.
	WaitingForParts SuspendReason = "WAITING_FOR_PARTS"
)

// SuspendReasons returns every SuspendReason.
func SuspendReasons() []SuspendReason { return []SuspendReason{UnderRepair, WaitingForParts} }

// Values lists the set for ent.
func (SuspendReason) Values() []string { return enum.Strings(SuspendReasons()) }

// MarshalGQL writes the value as a GraphQL enum.
func (r SuspendReason) MarshalGQL(w io.Writer) { enum.Marshal(w, r) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (r *SuspendReason) UnmarshalGQL(raw any) error { return enum.Unmarshal(r, raw, SuspendReasons()) }

// Party is who stands for something: for a delay, or for a cost.
type Party string

const (
	// Maker 生产者: the company whose product it is, with those who sell it.
	Maker Party = "MAKER"
	// Repairer 修理者: the outlet or workshop that does the repair.
	Repairer Party = "REPAIRER"
	// ByContract 合同: a contract or an extension that somebody has paid for.
	ByContract Party = "CONTRACT"
	// Customer 消费者: who has bought and uses the product.
	Customer Party = "CUSTOMER"
)

// Parties returns every Party.
func Parties() []Party { return []Party{Maker, Repairer, ByContract, Customer} }

// Values lists the set for ent.
func (Party) Values() []string { return enum.Strings(Parties()) }

// MarshalGQL writes the value as a GraphQL enum.
func (p Party) MarshalGQL(w io.Writer) { enum.Marshal(w, p) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (p *Party) UnmarshalGQL(raw any) error { return enum.Unmarshal(p, raw, Parties()) }

// RepairOutcome says how a repair that was completed turned out.
type RepairOutcome string

const (
	// Held 修好: the unit worked when it was given back. It may still show later
	// that the repair did not hold (Policy.RepairHoldsDays).
	Held RepairOutcome = "HELD"
	// Failed 未修好: the unit is still unfit for normal use.
	Failed RepairOutcome = "FAILED"
)

// RepairOutcomes returns every RepairOutcome.
func RepairOutcomes() []RepairOutcome { return []RepairOutcome{Held, Failed} }

// Values lists the set for ent.
func (RepairOutcome) Values() []string { return enum.Strings(RepairOutcomes()) }

// MarshalGQL writes the value as a GraphQL enum.
func (o RepairOutcome) MarshalGQL(w io.Writer) { enum.Marshal(w, o) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (o *RepairOutcome) UnmarshalGQL(raw any) error { return enum.Unmarshal(o, raw, RepairOutcomes()) }

// MainPart is a main part 主要部件 with months of its own.
type MainPart struct {
	// Key is how the ledger and the lines of a job name it.
	Key string `json:"key"`
	// Name is how a customer is told of it.
	Name Name `json:"name"`
	// Months is how long it is repaired free of charge.
	Months int `json:"months"`
	// Accessory says that it is no part of the whole 附件, like a battery: its own
	// months count alone, also where they are fewer, and an extension leaves it aside.
	Accessory bool `json:"accessory,omitempty"`
}

// Name is a name in both languages; English may be missing.
type Name struct {
	ZH string `json:"zh"`
	EN string `json:"en,omitempty"`
}
