package seed

import (
	"fmt"
	"strings"
	"time"

	"sanbao/server/domain/installedbase"
)

// How many customers there are of which sort; together three hundred.
const (
	companyCustomers = 112
	personCustomers  = 100
	dealerCustomers  = 28
	agentCustomers   = 12
	deskCustomers    = 40
)

// winCustomers makes the customers: those known from the beginning, and the
// newcomers whom the desk will register with their first call.
func (w *world) winCustomers() {
	for range companyCustomers {
		w.addCustomer(installedbase.CustomerCompany, w.companyName(companyTrades))
	}
	for range personCustomers {
		w.addCustomer(installedbase.CustomerPerson, w.personName())
	}
	for range dealerCustomers {
		w.addCustomer(installedbase.CustomerDealer, w.companyName(dealerTrades))
	}
	for range agentCustomers {
		w.addCustomer(installedbase.CustomerAgent, w.companyName(agentTrades))
	}
	for _, entry := range foreignCustomers {
		w.addForeign(entry)
	}
	for range deskCustomers {
		c := w.newCustomer(installedbase.CustomerPerson, w.personName())
		c.byDesk = true
		w.newcomers = append(w.newcomers, c)
	}
}

// named is a name that may need a city in front.
type named func(place) string

// companyName returns a name that no other company has.
func (w *world) companyName(trades []string) named {
	return func(p place) string {
		for {
			name := p.short() + pick(w.dice, companyStems) + pick(w.dice, trades)
			if !w.taken[name] {
				w.taken[name] = true
				return name
			}
		}
	}
}

func (w *world) personName() named {
	name := w.name()
	return func(place) string { return name }
}

// name returns a person's name.
func (w *world) name() string { return pick(w.dice, surnames) + pick(w.dice, givenNames) }

func (w *world) place() place {
	places := make([]share[place], len(placeTable))
	for i, p := range placeTable {
		places[i] = share[place]{p.weight, p}
	}
	return draw(w.dice, places)
}

func (w *world) addCustomer(kind installedbase.CustomerKind, name named) {
	c := w.newCustomer(kind, name)
	c.row.Code = fmt.Sprintf("KH%05d", 10001+len(w.customers)*3)
	w.keep(c)
}

// newCustomer makes a customer without a code.
func (w *world) newCustomer(kind installedbase.CustomerKind, name named) *customer {
	p := w.place()
	c := &customer{place: p}
	c.row.Kind, c.row.Tier, c.row.ServiceZone = kind, installedbase.TierRegular, p.zone
	c.row.Name, c.row.Region = name(p), p.region()
	c.row.Address = w.address(p, kind)
	c.row.Phone, c.row.PhoneDigits = w.phone()
	if kind != installedbase.CustomerPerson {
		if w.chance(14) {
			c.row.Tier = installedbase.TierKey
		}
		c.row.Email = fmt.Sprintf("service%03d@kehu.example", w.between(1, 999))
		for i := range w.between(1, 3) {
			c.contacts = append(c.contacts, w.newContact(i == 0, pick(w.dice, positions)))
		}
	} else if w.chance(25) {
		c.contacts = append(c.contacts, w.newContact(true, pick(w.dice, []string{"家人", "保姆", "租客", "邻居"})))
	}
	if w.chance(12) {
		c.row.Note = pick(w.dice, customerNotes)
	}
	return c
}

var customerNotes = []string{
	"进厂须提前一天报备车牌。", "门卫要求佩戴安全帽、劳保鞋。", "客户听力不好，请发短信。", "财务要求先开票后付款。", "小区无电梯，六楼。",
	"只在工作日接待，午休 12:00-13:30。", "与我司签有年度框架协议。", "曾有投诉，沟通时请耐心。", "狗比较凶，进门前先打电话🐕", "付款及时，优先安排。",
}

func (w *world) newContact(main bool, title string) *contact {
	c := &contact{}
	c.row.Name, c.row.Title, c.row.Main, c.row.Version = w.name(), title, main, 1
	c.row.Phone, c.row.PhoneDigits = w.phone()
	return c
}

func (w *world) addForeign(entry foreignCustomer) {
	c := &customer{foreign: true}
	c.row.Kind, c.row.Tier, c.row.ServiceZone = installedbase.CustomerAgent, installedbase.TierKey, installedbase.ZoneRemote
	if strings.Contains(entry.name, "Hotels") || strings.Contains(entry.name, "Resorts") || strings.Contains(entry.name, "Thermes") {
		c.row.Kind = installedbase.CustomerCompany
	}
	c.row.Code = fmt.Sprintf("KH%05d", 10001+len(w.customers)*3)
	c.row.Name, c.row.Region, c.row.Address = entry.name, entry.region, entry.address
	c.row.Phone, c.row.PhoneDigits = entry.phone, installedbase.PhoneDigits(entry.phone)
	c.row.Email = fmt.Sprintf("service%d@overseas.example", len(w.customers))
	c.row.Note = "海外客户，邮件沟通为主，注意时差。"
	first := &contact{}
	first.row.Name, first.row.Title, first.row.Main, first.row.Version = entry.contact, entry.title, true, 1
	first.row.Phone, first.row.PhoneDigits = c.row.Phone, c.row.PhoneDigits
	first.row.Email = c.row.Email
	c.contacts = []*contact{first}
	w.keep(c)
}

// keep takes a customer into the books on the software's first day.
func (w *world) keep(c *customer) {
	c.stamp(w.opening.Add(time.Duration(len(w.customers)) * time.Minute))
	w.customers = append(w.customers, c)
}

func (c *customer) stamp(at time.Time) {
	c.row.CreatedAt, c.row.UpdatedAt, c.row.Version = at, at, 1
	for _, one := range c.contacts {
		one.row.CreatedAt, one.row.UpdatedAt = at, at
	}
}

// phone returns a number that is nobody's, each one once, and its digits.
func (w *world) phone() (written, digits string) {
	// The step has no divisor in common with the count, so that it meets every
	// number below 9000; those above are the staff's.
	const step, count = 4127, 9000
	w.phones++
	last := pad(w.phones*step%count, 4)
	written = pick(w.dice, []string{
		nobodysMobile + last, nobodysMobile + last, nobodysMobile + last,
		"199-0000-" + last, "+86 199 0000 " + last,
	})
	return written, installedbase.PhoneDigits(written)
}

func (w *world) address(p place, kind installedbase.CustomerKind) string {
	district, street := pick(w.dice, p.districts), pick(w.dice, streets)
	front := p.region() + district + street + fmt.Sprint(w.between(1, 388)) + "号"
	if kind == installedbase.CustomerPerson {
		return fmt.Sprintf("%s%s%d幢%d单元%d0%d室", front, pick(w.dice, compounds), w.between(1, 28), w.between(1, 4), w.between(1, 17), w.between(1, 4))
	}
	if w.chance(45) {
		return fmt.Sprintf("%s（%s%s%d幢）", front, district, pick(w.dice, sites), w.between(1, 12))
	}
	return front
}
