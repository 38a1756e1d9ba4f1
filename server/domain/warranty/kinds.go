package warranty

import (
	"io"

	"sanbao/server/domain/enum"
	"sanbao/server/domain/warranty/ledger"
)

// What stands in the ledger and in the terms of a policy is declared in package
// ledger, so that storage can be generated with it; the rules name its values as
// theirs. The types keep their one name: a second one makes gqlgen write either.
const (
	Start    = ledger.Start
	Suspend  = ledger.Suspend
	Resume   = ledger.Resume
	Restart  = ledger.Restart
	Repaired = ledger.Repaired

	ByInvoice      = ledger.ByInvoice
	ByInstallation = ledger.ByInstallation
	ByAcceptance   = ledger.ByAcceptance

	UnderRepair     = ledger.UnderRepair
	WaitingForParts = ledger.WaitingForParts

	Maker      = ledger.Maker
	Repairer   = ledger.Repairer
	ByContract = ledger.ByContract
	Customer   = ledger.Customer

	Held   = ledger.Held
	Failed = ledger.Failed
)

// Ground is why an exchange can be claimed.
type Ground string

const (
	// WithinDays 15日内: within the days of refund or exchange (articles 9 and 10).
	WithinDays Ground = "WITHIN_DAYS"
	// FailedRepairs 修理两次: too many repairs have failed (article 11).
	FailedRepairs Ground = "FAILED_REPAIRS"
	// PartsLimit 90日: not repaired in time for want of parts (article 12).
	PartsLimit Ground = "PARTS_LIMIT"
	// RepairerLimit 30日: not repaired in time by the repairer's fault (article 12).
	RepairerLimit Ground = "REPAIRER_LIMIT"
)

// Grounds returns every Ground.
func Grounds() []Ground { return []Ground{WithinDays, FailedRepairs, PartsLimit, RepairerLimit} }

// Values lists the set for ent.
func (Ground) Values() []string { return enum.Strings(Grounds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (g Ground) MarshalGQL(w io.Writer) { enum.Marshal(w, g) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (g *Ground) UnmarshalGQL(raw any) error { return enum.Unmarshal(g, raw, Grounds()) }

// LineKind is what a line of a job's bill is for.
type LineKind string

const (
	// LineLabour 工时费.
	LineLabour LineKind = "LABOUR"
	// LinePart 材料费.
	LinePart LineKind = "PART"
	// LineTravel 上门费/运输费.
	LineTravel LineKind = "TRAVEL"
)

// LineKinds returns every LineKind.
func LineKinds() []LineKind { return []LineKind{LineLabour, LinePart, LineTravel} }

// Values lists the set for ent.
func (LineKind) Values() []string { return enum.Strings(LineKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k LineKind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *LineKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, LineKinds()) }

// Exclusion is a finding that takes a repair out of the three guarantees, which
// the customer then pays (articles 15 and 17).
type Exclusion string

const (
	// Misuse 使用、维护、保管不当: article 17 (1).
	Misuse Exclusion = "MISUSE"
	// OpenedByOthers 非承担三包修理者拆动: article 17 (2).
	OpenedByOthers Exclusion = "OPENED_BY_OTHERS"
	// NoProof 无三包凭证及有效发票: article 17 (3).
	NoProof Exclusion = "NO_PROOF"
	// ProofMismatch 凭证型号不符或者涂改: article 17 (4).
	ProofMismatch Exclusion = "PROOF_MISMATCH"
	// ForceMajeure 不可抗拒力: article 17 (5).
	ForceMajeure Exclusion = "FORCE_MAJEURE"
)

// Exclusions returns every Exclusion.
func Exclusions() []Exclusion {
	return []Exclusion{Misuse, OpenedByOthers, NoProof, ProofMismatch, ForceMajeure}
}

// Values lists the set for ent.
func (Exclusion) Values() []string { return enum.Strings(Exclusions()) }

// MarshalGQL writes the value as a GraphQL enum.
func (x Exclusion) MarshalGQL(w io.Writer) { enum.Marshal(w, x) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (x *Exclusion) UnmarshalGQL(raw any) error { return enum.Unmarshal(x, raw, Exclusions()) }
