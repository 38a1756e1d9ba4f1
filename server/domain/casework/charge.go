package casework

import "sanbao/server/domain/warranty"

// Charge returns who pays, as it follows from the cover on the day of the
// report: the three guarantees before a contract, a contract before the
// customer. Work that the company does for itself is internal whatever the cover.
func Charge(cover warranty.Coverage, internal bool) ChargeClass {
	switch {
	case internal:
		return ChargeInternal
	case cover == warranty.CoverageWarranty:
		return ChargeFreeWarranty
	case cover == warranty.CoverageContract:
		return ChargeContract
	default:
		return ChargePaid
	}
}

// Kinder returns the class of two that is better for the customer: the labour of
// changing a main part is free as the part is.
func Kinder(a, b ChargeClass) ChargeClass {
	for _, class := range []ChargeClass{ChargeFreeWarranty, ChargeContract} {
		if a == class || b == class {
			return class
		}
	}
	return a
}
