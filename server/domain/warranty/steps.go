package warranty

// StepKey names one step of an explanation. Keys cross the API, so that a client
// may phrase them itself; Step.Text phrases them for everybody else.
type StepKey string

const (
	// NoStart: no day is known with which the periods could start.
	NoStart StepKey = "no_start"
	// StartsAfter: the periods start with {start}, a day that is itself not counted.
	StartsAfter StepKey = "starts_after"
	// NotBegun: {day} comes before {start}, so every right that is given is open.
	NotBegun StepKey = "not_begun"
	// ExchangedAnew: the exchange on {exchanged} starts the periods anew.
	ExchangedAnew StepKey = "exchanged_anew"
	// ExchangedOn: the exchange on {exchanged} does not start the months anew.
	ExchangedOn StepKey = "exchanged_on"
	// RefundOpen, RefundOver: refund within {days}, until {until}.
	RefundOpen StepKey = "refund_open"
	RefundOver StepKey = "refund_over"
	// RefundNotGiven: the terms give no refund.
	RefundNotGiven StepKey = "refund_not_given"
	// ExchangeOpen, ExchangeOver: exchange within {days}, until {until}.
	ExchangeOpen StepKey = "exchange_open"
	ExchangeOver StepKey = "exchange_over"
	// ExchangeNotGiven: the terms give no exchange by days.
	ExchangeNotGiven StepKey = "exchange_not_given"
	// DidNotHold: the repair of {repaired} failed, the unit came back on {back}
	// within {days}.
	DidNotHold StepKey = "did_not_hold"
	// ExchangeDueOpen, ExchangeDueOver: an exchange is due after {failed} failed
	// repairs, until {until}.
	ExchangeDueOpen StepKey = "exchange_due_open"
	ExchangeDueOver StepKey = "exchange_due_over"
	// ExchangeDueAfter: after {more} further failed repairs an exchange is due.
	ExchangeDueAfter StepKey = "exchange_due_after"
	// PartsLimitDue, PartsLimitNear: {elapsed} since the unit came in on {from}
	// without a repair, for want of parts; an exchange is due above {limit}.
	PartsLimitDue  StepKey = "parts_limit_due"
	PartsLimitNear StepKey = "parts_limit_near"
	// RepairerLimitDue, RepairerLimitNear: the same by the repairer's fault.
	RepairerLimitDue  StepKey = "repairer_limit_due"
	RepairerLimitNear StepKey = "repairer_limit_near"
	// RefundForWant: no unit to exchange, so the whole price is paid back.
	RefundForWant StepKey = "refund_for_want"
	// RefundDeclined: who declines the exchange gets the price less {rate} a day.
	RefundDeclined StepKey = "refund_declined"
	// RepairPeriod: the whole unit is repaired free for {months}, until {until}.
	RepairPeriod StepKey = "repair_period"
	// StoodStill: the clock stood still from {from} to {back}, {stopped}; {papers}.
	StoodStill StepKey = "stood_still"
	// StandsStill: it has stood still since {from}, {stopped} so far; {papers}.
	StandsStill StepKey = "stands_still"
	// StoppedInAll: {stopped} for {repairs} in all, which moves the end to {until}.
	StoppedInAll StepKey = "stopped_in_all"
	// Rolled: {nominal} is a day off, the end moves to {until}.
	Rolled StepKey = "rolled"
	// MainPartPeriod: main parts are repaired free for {months}, until {until}.
	MainPartPeriod StepKey = "main_part_period"
	// PartPeriod: the main part {part} is repaired free for {months}, until {until}.
	PartPeriod StepKey = "part_period"
	// RepairExtended: an extension moves the end of free repair to {until}.
	RepairExtended StepKey = "repair_extended"
	// RepairOpen, RepairOver: the outcome for free repair, until {until}.
	RepairOpen StepKey = "repair_open"
	RepairOver StepKey = "repair_over"
	// RepairNotGiven: the terms give no free repair.
	RepairNotGiven StepKey = "repair_not_given"
	// ContractCarriesOn: a contract or an extension stands for repairs after that, until
	// {until}.
	ContractCarriesOn StepKey = "contract_carries_on"
	// ContractCovers: a contract or an extension stands for repairs until {until}.
	ContractCovers StepKey = "contract_covers"

	// RipensOn: if nothing is done an exchange is due on {on}, in {left}.
	RipensOn StepKey = "ripens_on"
	// MustHold: the last repair has to hold until {until}.
	MustHold StepKey = "must_hold"

	// LineFree: the three guarantees stand for the line, until {until}.
	LineFree StepKey = "line_free"
	// LineByContract: a contract or an extension does, until {until}.
	LineByContract StepKey = "line_by_contract"
	// LineExcepted: the contract or the extension excepts this kind of line.
	LineExcepted StepKey = "line_excepted"
	// LineTravelPaid: the repair is free, travel is not promised.
	LineTravelPaid StepKey = "line_travel_paid"
	// LinePaid: no period and no contract stands for the line.
	LinePaid StepKey = "line_paid"
	// LineExcluded: the customer pays by the finding {finding}.
	LineExcluded StepKey = "line_excluded"

	// PriceOf: the price on the invoice is {price}.
	PriceOf StepKey = "price_of"
	// DaysUsed: {elapsed} from {purchased} to {day}, less {stopped}: {used}.
	DaysUsed StepKey = "days_used"
	// DepreciationKept: {price} × {rate} × {used} is {kept}.
	DepreciationKept StepKey = "depreciation_kept"
	// RefundPaid: {price} less {kept} is {refund}.
	RefundPaid StepKey = "refund_paid"
)

// Step is one sentence of an explanation.
type Step struct {
	Key StepKey `json:"key"`
	// Params fill the sentence: a calendar.Date for days, an int for numbers, Fen
	// for money, Rate for a depreciation, Name for a main part, []string for papers,
	// Exclusion for a finding.
	Params map[string]any `json:"params,omitempty"`
}

// Fen is an amount of money in fen, as a step tells it.
type Fen int64

// Rate is a share in ten-thousandths, as a step tells it.
type Rate int
