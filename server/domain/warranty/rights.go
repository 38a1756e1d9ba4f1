package warranty

import (
	"io"

	"sanbao/server/domain/enum"
)

// Right is something that a customer may claim.
type Right string

const (
	// Refund 退货: the unit goes back, the price on the invoice is paid back (article 9).
	Refund Right = "REFUND"
	// Exchange 换货: a new unit of the same model, free of charge (articles 9 to 11).
	Exchange Right = "EXCHANGE"
	// DepreciatedRefund 折旧退货: the price less depreciation is paid back to a
	// customer who may claim an exchange and declines it (article 13).
	DepreciatedRefund Right = "DEPRECIATED_REFUND"
	// Repair 修理: free of charge, labour and parts (articles 9, 10 and 15).
	Repair Right = "REPAIR"
)

// Rights returns every Right, the strongest first.
func Rights() []Right { return []Right{Refund, Exchange, DepreciatedRefund, Repair} }

// Values lists the set for ent.
func (Right) Values() []string { return enum.Strings(Rights()) }

// MarshalGQL writes the value as a GraphQL enum.
func (r Right) MarshalGQL(w io.Writer) { enum.Marshal(w, r) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (r *Right) UnmarshalGQL(raw any) error { return enum.Unmarshal(r, raw, Rights()) }

// Coverage says who stands for the cost of a repair before anyone has looked at
// who is liable for the fault.
type Coverage string

const (
	// CoverageWarranty: the repair is free under the three-guarantees policy.
	CoverageWarranty Coverage = "WARRANTY"
	// CoverageContract: the policy's period is over, an extension or a maintenance
	// contract covers the unit.
	CoverageContract Coverage = "CONTRACT"
	// CoverageNone: neither does.
	CoverageNone Coverage = "NONE"
)

// Coverages returns every Coverage in the order in which they take precedence.
func Coverages() []Coverage {
	return []Coverage{CoverageWarranty, CoverageContract, CoverageNone}
}

// Values lists the set for ent.
func (Coverage) Values() []string { return enum.Strings(Coverages()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c Coverage) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *Coverage) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, Coverages()) }
