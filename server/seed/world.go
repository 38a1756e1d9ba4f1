package seed

import (
	"errors"
	"image/png"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/warranty"
)

// The rows on their way into the database: ent's own structs carry the columns,
// the fields beside them carry what becomes a reference once ids are known.
type (
	department struct {
		row    ent.Department
		parent *department
	}
	person struct {
		row        ent.User
		department *department
		// key stands for the id while there is none.
		key int
		// lines are the product lines in which a technician is skilled.
		lines []line
	}
	policy  struct{ row ent.WarrantyPolicy }
	product struct {
		row        ent.Product
		policy     *policy
		line       line
		commercial bool
		labourYuan int
		weight     int
		topics     map[casework.Kind][]share[*topic]
	}
	part     struct{ row ent.Part }
	customer struct {
		row      ent.Customer
		place    place
		foreign  bool
		contacts []*contact
		units    []*unit
		// byDesk: the desk registers the customer along with the first call, and
		// the system gives the code.
		byDesk bool
	}
	contact struct{ row ent.Contact }
	unit    struct {
		row      ent.ProductUnit
		product  *product
		customer *customer
		covers   []*cover
		// stops are when its clock stood still for records that are over.
		stops warranty.Ledger
		// busyUntil keeps stories about one unit apart.
		busyUntil time.Time
		// gone: it was returned, exchanged or scrapped.
		gone bool
		// served: the service centre has handled a record about it.
		served bool
	}
	// cover is a warranty on a unit.
	cover struct {
		row    ent.Warranty
		unit   *unit
		policy *policy
	}
	visit struct {
		row          ent.Visit
		record       *record
		crew         []*person
		dispatchedBy *person
		signature    *file
		// way is how long it takes to get there.
		way time.Duration
	}
	usage struct {
		row    ent.PartUsage
		record *record
		visit  *visit
		part   *part
		by     *person
	}
	issue struct {
		row              ent.OpenIssue
		record           *record
		visit            *visit
		owner, settledBy *person
	}
	file struct {
		row    ent.Attachment
		record *record
		visit  *visit
		by     *person
		data   []byte
	}
	event struct {
		row    ent.ServiceEvent
		record *record
		visit  *visit
		actor  *person
		// quiet: the record's row does not change, only what hangs on it.
		quiet bool
		// mentioned are the people whom the note speaks to.
		mentioned []*person
	}
	installation struct {
		row       ent.Installation
		record    *record
		orderedBy *person
		report    *file
	}
	// transfer is goods that changed hands.
	transfer struct {
		row          ent.CustodyTransfer
		record       *record
		by           *person
		given, taken *file
	}
	repairCard struct {
		row                   ent.RepairCard
		record                *record
		technician, checkedBy *person
	}
	record struct {
		row                                          ent.ServiceRecord
		customer                                     *customer
		unit                                         *unit
		product                                      *product
		department                                   *department
		owner, registeredBy, completedBy, reviewedBy *person
		visits                                       []*visit
		usages                                       []*usage
		issues                                       []*issue
		installation                                 *installation
		transfers                                    []*transfer
		cards                                        []*repairCard
		files                                        []*file
		events                                       []*event
	}
)

// world is the company and everything that happens to it.
type world struct {
	dice
	zone *time.Location
	// now is the present; opening the day on which the company took the software
	// into use, which is when its master data came in.
	now, opening time.Time

	departments []*department
	people      []*person
	policies    []*policy
	products    []*product
	parts       []*part
	customers   []*customer
	units       []*unit
	records     []*record
	// newcomers are customers who have not called yet, in the order in which they will.
	newcomers []*customer

	departmentByCode map[string]*department
	personByName     map[string]*person
	partByCode       map[string]*part
	roster           roster
	pictures         png.Encoder
	signatures       map[string][]byte
	// taken are the names of companies in use; phones counts the telephone numbers.
	taken  map[string]bool
	phones int
	// sequences are the last numbers given, by kind and year.
	sequences []*ent.NumberSequence
	// broken is what a story did against the rules: a defect of this package.
	broken error
}

// history is how many months the records go back.
const history = 18

func newWorld(cfg Config) *world {
	now := cfg.Now.UTC().Truncate(time.Second)
	w := &world{
		dice: newDice(cfg.Seed), zone: cfg.Zone, now: now,
		departmentByCode: map[string]*department{},
		personByName:     map[string]*person{},
		partByCode:       map[string]*part{},
		roster:           roster{},
		taken:            map[string]bool{},
		signatures:       map[string][]byte{},
		pictures:         png.Encoder{CompressionLevel: png.BestSpeed, BufferPool: &oneBuffer{}},
	}
	w.opening = w.clockOn(w.today().AddMonths(-history).AddDays(-10), 9, 0)
	return w
}

// live makes the company and lets it live until now. Returns an error if a story
// went against the rules.
func (w *world) live() error {
	w.found()
	w.stockProducts()
	w.winCustomers()
	w.install()
	// What is going on now comes first: it needs people who are free now.
	current := w.situations()
	w.workThrough(totalRecords - current)
	return errors.Join(w.broken)
}

func (w *world) today() calendar.Date { return calendar.DateIn(w.now, w.zone) }

// clockOn returns the instant at which the company's clocks show a time of a day.
func (w *world) clockOn(day calendar.Date, hour, minute int) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), hour, minute, 0, 0, w.zone).UTC()
}

// dayOf returns the company's day of an instant.
func (w *world) dayOf(t time.Time) calendar.Date { return calendar.DateIn(t, w.zone) }
