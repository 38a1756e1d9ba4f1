package warranty

import "sanbao/server/domain/fault"

// Summary tells the answer in one sentence, fit to be shown to the customer.
func (r UnitRights) Summary(language fault.Language) string {
	return Step{Key: RepairOpen, Params: map[string]any{"until": r.Repair.Until}}.Text(language)
}
