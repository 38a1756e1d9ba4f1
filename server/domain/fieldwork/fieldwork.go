// Package fieldwork holds the rules of the work around a repair in the field:
// goods that change hands until they are back with the customer, repair cards,
// installations up to their acceptance, and the certificates that a technician
// needs for a kind of product.
package fieldwork

import (
	"io"

	"sanbao/server/domain/enum"
)

// Party is who has goods in hand on their way to repair and back.
type Party string

const (
	// PartyCustomer: the customer 客户.
	PartyCustomer Party = "CUSTOMER"
	// PartyOutlet: an outlet or the service centre's own workshop 服务网点.
	PartyOutlet Party = "OUTLET"
	// PartyFactory: the factory 工厂.
	PartyFactory Party = "FACTORY"
	// PartySupplier: the supplier of the goods or of the part 供应商.
	PartySupplier Party = "SUPPLIER"
)

// Parties returns every Party in the order of the way out.
func Parties() []Party { return []Party{PartyCustomer, PartyOutlet, PartyFactory, PartySupplier} }

// Values lists the set for ent.
func (Party) Values() []string { return enum.Strings(Parties()) }

// MarshalGQL writes the value as a GraphQL enum.
func (p Party) MarshalGQL(w io.Writer) { enum.Marshal(w, p) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (p *Party) UnmarshalGQL(raw any) error { return enum.Unmarshal(p, raw, Parties()) }

// CheckResult is what a supervisor's check of a repair came to.
type CheckResult string

const (
	// CheckPassed: the repair is good 合格.
	CheckPassed CheckResult = "PASSED"
	// CheckFailed: it has to be done again 不合格.
	CheckFailed CheckResult = "FAILED"
)

// CheckResults returns every CheckResult in the order in which people expect them.
func CheckResults() []CheckResult { return []CheckResult{CheckPassed, CheckFailed} }

// Values lists the set for ent.
func (CheckResult) Values() []string { return enum.Strings(CheckResults()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c CheckResult) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *CheckResult) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, CheckResults()) }

// Acceptance is how an installation was accepted.
type Acceptance string

const (
	// AcceptanceSigned: the customer signed the acceptance report 签署验收报告.
	AcceptanceSigned Acceptance = "SIGNED"
	// AcceptanceDeemed: not signed, and no issue is open: it counts as accepted 可视验收.
	AcceptanceDeemed Acceptance = "DEEMED"
)

// Acceptances returns every Acceptance in the order in which people expect them.
func Acceptances() []Acceptance { return []Acceptance{AcceptanceSigned, AcceptanceDeemed} }

// Values lists the set for ent.
func (Acceptance) Values() []string { return enum.Strings(Acceptances()) }

// MarshalGQL writes the value as a GraphQL enum.
func (a Acceptance) MarshalGQL(w io.Writer) { enum.Marshal(w, a) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (a *Acceptance) UnmarshalGQL(raw any) error { return enum.Unmarshal(a, raw, Acceptances()) }

// ItemResult is what was found at one item of a checklist.
type ItemResult string

const (
	// ItemOpen: not looked at yet 未检查.
	ItemOpen ItemResult = "OPEN"
	// ItemPassed: as it should be 合格.
	ItemPassed ItemResult = "PASSED"
	// ItemFailed: not as it should be; an issue is left over 不合格.
	ItemFailed ItemResult = "FAILED"
	// ItemNotApplicable: does not apply here 不适用.
	ItemNotApplicable ItemResult = "NOT_APPLICABLE"
)

// ItemResults returns every ItemResult in the order in which people expect them.
func ItemResults() []ItemResult {
	return []ItemResult{ItemOpen, ItemPassed, ItemFailed, ItemNotApplicable}
}

// Values lists the set for ent.
func (ItemResult) Values() []string { return enum.Strings(ItemResults()) }

// MarshalGQL writes the value as a GraphQL enum.
func (i ItemResult) MarshalGQL(w io.Writer) { enum.Marshal(w, i) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (i *ItemResult) UnmarshalGQL(raw any) error { return enum.Unmarshal(i, raw, ItemResults()) }

// ChecklistItem is one item of a checklist, and what was found at it.
type ChecklistItem struct {
	// Name is what is looked at.
	Name string `json:"name"`
	// Result is what was found.
	Result ItemResult `json:"result"`
	// Note is the reading, or what is wrong.
	Note string `json:"note"`
}
