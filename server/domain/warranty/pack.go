package warranty

import (
	"slices"
	"strings"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty/ledger"
)

// Pack is one version of the terms for a kind of product, with the days of sale for
// which it holds. Packs are data: those that the law asks for are delivered (Packs),
// a maker keeps others beside them.
type Pack struct {
	// Code names the kind of product; all versions share it.
	Code string `json:"code"`
	// Version tells the versions of a code apart.
	Version string      `json:"version"`
	Name    ledger.Name `json:"name"`
	// From and Until are the first and the last day of sale for which it holds,
	// zero where it has none.
	From  calendar.Date `json:"from"`
	Until calendar.Date `json:"until"`
	// Source is where the terms come from.
	Source string `json:"source"`
	// Unverified lists what could not be held against the official text, and is to
	// be checked before it is relied on.
	Unverified []Term `json:"unverified,omitempty"`
	Policy     Policy `json:"policy"`
}

// On says whether the pack holds for a unit that was sold on day.
func (p Pack) On(day calendar.Date) bool {
	return !day.IsZero() && !day.Before(p.From) && (p.Until.IsZero() || !day.After(p.Until))
}

// PackFor returns the pack of a code for a unit that was sold on day: of several
// that hold the one that came into force last, and the later version of those that
// came on the same day. A unit keeps its pack when another version comes.
func PackFor(packs []Pack, code string, sold calendar.Date) (Pack, bool) {
	var best Pack
	found := false
	for _, p := range packs {
		if p.Code != code || !p.On(sold) {
			continue
		}
		if !found || p.From.After(best.From) || p.From == best.From && p.Version > best.Version {
			best, found = p, true
		}
	}
	best.Policy.MainParts = slices.Clone(best.Policy.MainParts)
	return best, found
}

// Delivered returns a delivered pack by its code, the version of it that came into
// force last, or by code and version, as COLOUR_TV/1995.
func Delivered(name string) (Pack, bool) {
	code, version, versioned := strings.Cut(name, "/")
	var best Pack
	found := false
	for _, p := range Packs() {
		if p.Code == code && (!versioned || p.Version == version) && (!found || p.From.After(best.From)) {
			best, found = p, true
		}
	}
	return best, found
}
