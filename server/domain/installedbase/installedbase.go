// Package installedbase holds the closed sets of the master data: customers and
// the units that they own.
package installedbase

import (
	"io"
	"slices"

	"sanbao/server/domain/enum"
)

// CustomerKind is what sort of customer it is.
type CustomerKind string

const (
	// CustomerCompany: a company that uses the products 企业.
	CustomerCompany CustomerKind = "COMPANY"
	// CustomerPerson: a private person 个人.
	CustomerPerson CustomerKind = "PERSON"
	// CustomerDealer: buys to sell 经销商.
	CustomerDealer CustomerKind = "DEALER"
	// CustomerAgent: sells and serves on the company's behalf 代理商.
	CustomerAgent CustomerKind = "AGENT"
)

// CustomerKinds returns every CustomerKind in the order in which people expect them.
func CustomerKinds() []CustomerKind {
	return []CustomerKind{CustomerCompany, CustomerPerson, CustomerDealer, CustomerAgent}
}

// Values lists the set for ent.
func (CustomerKind) Values() []string { return enum.Strings(CustomerKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c CustomerKind) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *CustomerKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, CustomerKinds()) }

// Tier is how important the customer is; key customers have a service archive 用户服务档案.
type Tier string

const (
	// TierKey: a key customer 重要顾客.
	TierKey Tier = "KEY"
	// TierRegular: any other customer 普通顾客.
	TierRegular Tier = "REGULAR"
)

// Tiers returns every Tier in the order in which people expect them.
func Tiers() []Tier {
	return []Tier{TierKey, TierRegular}
}

// Values lists the set for ent.
func (Tier) Values() []string { return enum.Strings(Tiers()) }

// MarshalGQL writes the value as a GraphQL enum.
func (t Tier) MarshalGQL(w io.Writer) { enum.Marshal(w, t) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (t *Tier) UnmarshalGQL(raw any) error { return enum.Unmarshal(t, raw, Tiers()) }

// ServiceZone is how far away the customer is; response times depend on it.
type ServiceZone string

const (
	// ZoneCity: the city centre 市区.
	ZoneCity ServiceZone = "CITY"
	// ZoneSuburb: the suburbs 郊区.
	ZoneSuburb ServiceZone = "SUBURB"
	// ZoneProvince: the own and neighbouring provinces 省内及邻省.
	ZoneProvince ServiceZone = "PROVINCE"
	// ZoneRemote: other provinces 外省.
	ZoneRemote ServiceZone = "REMOTE"
)

// ServiceZones returns every ServiceZone in the order in which people expect them.
func ServiceZones() []ServiceZone {
	return []ServiceZone{ZoneCity, ZoneSuburb, ZoneProvince, ZoneRemote}
}

// Values lists the set for ent.
func (ServiceZone) Values() []string { return enum.Strings(ServiceZones()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s ServiceZone) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *ServiceZone) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, ServiceZones()) }

// UnitStatus is where a unit is in its life.
type UnitStatus string

const (
	// UnitOrdered: handed over by sales, not shipped yet 已移交.
	UnitOrdered UnitStatus = "ORDERED"
	// UnitShipped: on the way or at the customer's, not installed 已发货.
	UnitShipped UnitStatus = "SHIPPED"
	// UnitInstalled: installed, not accepted yet 已安装.
	UnitInstalled UnitStatus = "INSTALLED"
	// UnitInService: accepted and in use 使用中.
	UnitInService UnitStatus = "IN_SERVICE"
	// UnitReturned: taken back 已退回.
	UnitReturned UnitStatus = "RETURNED"
	// UnitExchanged: replaced by another unit 已换货.
	UnitExchanged UnitStatus = "EXCHANGED"
	// UnitScrapped: out of use for good 已报废.
	UnitScrapped UnitStatus = "SCRAPPED"
)

// UnitStatuses returns every UnitStatus in the order in which people expect them.
func UnitStatuses() []UnitStatus {
	return []UnitStatus{UnitOrdered, UnitShipped, UnitInstalled, UnitInService, UnitReturned, UnitExchanged, UnitScrapped}
}

// OutOfUse returns the states of units that are no longer in the field: taken back,
// replaced or scrapped.
func OutOfUse() []UnitStatus { return []UnitStatus{UnitReturned, UnitExchanged, UnitScrapped} }

// OutOfUse reports whether it is one of OutOfUse.
func (u UnitStatus) OutOfUse() bool { return slices.Contains(OutOfUse(), u) }

// Values lists the set for ent.
func (UnitStatus) Values() []string { return enum.Strings(UnitStatuses()) }

// MarshalGQL writes the value as a GraphQL enum.
func (u UnitStatus) MarshalGQL(w io.Writer) { enum.Marshal(w, u) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (u *UnitStatus) UnmarshalGQL(raw any) error { return enum.Unmarshal(u, raw, UnitStatuses()) }

// WarrantyKind is where a warranty comes from.
type WarrantyKind string

const (
	// WarrantyPolicy: the product's three-guarantees policy 三包.
	WarrantyPolicy WarrantyKind = "POLICY"
	// WarrantyExtension: an extension bought or granted 延保.
	WarrantyExtension WarrantyKind = "EXTENSION"
	// WarrantyContract: a maintenance contract 维保合同.
	WarrantyContract WarrantyKind = "CONTRACT"
)

// WarrantyKinds returns every WarrantyKind in the order in which people expect them.
func WarrantyKinds() []WarrantyKind {
	return []WarrantyKind{WarrantyPolicy, WarrantyExtension, WarrantyContract}
}

// Values lists the set for ent.
func (WarrantyKind) Values() []string { return enum.Strings(WarrantyKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k WarrantyKind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *WarrantyKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, WarrantyKinds()) }

// Renewal is what becomes of a contract, or of free maintenance, that ends.
type Renewal string

const (
	// RenewalOpen: nobody has decided; reminders go on 待跟进.
	RenewalOpen Renewal = "OPEN"
	// RenewalRenewed: renewed 已续签.
	RenewalRenewed Renewal = "RENEWED"
	// RenewalLetGo: the customer does not renew 不再续签.
	RenewalLetGo Renewal = "LET_GO"
)

// Renewals returns every Renewal in the order in which people expect them.
func Renewals() []Renewal { return []Renewal{RenewalOpen, RenewalRenewed, RenewalLetGo} }

// Values lists the set for ent.
func (Renewal) Values() []string { return enum.Strings(Renewals()) }

// MarshalGQL writes the value as a GraphQL enum.
func (r Renewal) MarshalGQL(w io.Writer) { enum.Marshal(w, r) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (r *Renewal) UnmarshalGQL(raw any) error { return enum.Unmarshal(r, raw, Renewals()) }
