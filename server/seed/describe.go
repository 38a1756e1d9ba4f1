package seed

import (
	"slices"
	"strings"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// describe puts the call into words: the caller's, as the desk writes them down.
func (l *life) describe(in *call) {
	l.cause = pick(l.dice, l.topic.diagnoses)
	spot := "room"
	if in.product.commercial {
		spot = "place"
	}
	side := "home"
	if in.customer.row.Kind == installedbase.CustomerCompany {
		side = "site"
	}
	l.words = words{"model": in.product.row.Model, "title": l.topic.title, "part": l.partName(in.product),
		"spot": l.fill("{"+spot+"}", nil), "since": l.fill("{since}", nil),
		"who": l.fill("{"+side+"Who}", nil), "tried": l.fill("{"+side+"Tried}", nil),
		"fault": draw(l.dice, in.product.topics[casework.KindRepair]).title}
	in.channel = l.channel(in.customer)
	in.severity = l.topic.severity
	if l.chance(25) {
		in.severity = casework.SeverityNormal
	}
	in.callerName, in.phone = caller(in.customer)
	in.reported = l.clock.Add(-l.delay(in.channel))
	if in.customer.foreign {
		l.translate(in)
		return
	}
	in.symptom = l.symptom(in)
	in.wish = l.wish(in)
	// Callers often read the code off the display.
	if l.chance(35) && strings.Contains(in.symptom, "报") {
		in.faultCode = l.topic.code
	}
}

// partName is the name of the part that the story is about.
func (l *life) partName(p *product) string {
	if part, ok := l.partByCode[l.cause.part]; ok {
		return part.row.Name
	}
	return pick(l.dice, l.partsOf(p.line)).row.Name
}

// partsOf returns the parts of a line that are not obsolete.
func (w *world) partsOf(l line) []*part {
	return slices.DeleteFunc(slices.Clone(w.parts), func(p *part) bool {
		return p.row.Obsolete || !strings.HasPrefix(p.row.Code, string(l))
	})
}

func (l *life) channel(c *customer) casework.Channel {
	switch {
	case c.foreign:
		return pick(l.dice, []casework.Channel{casework.ChannelEmail, casework.ChannelEmail, casework.ChannelEmail, casework.ChannelFax})
	case c.row.Kind == installedbase.CustomerAgent:
		return pick(l.dice, []casework.Channel{casework.ChannelAgent, casework.ChannelAgent, casework.ChannelPhone, casework.ChannelWeb})
	case c.place.zone == installedbase.ZoneRemote && l.chance(20):
		return casework.ChannelBranch
	}
	return draw(l.dice, []share[casework.Channel]{
		{60, casework.ChannelPhone}, {24, casework.ChannelWeb}, {4, casework.ChannelVisit}, {5, casework.ChannelAgent},
		{3, casework.ChannelEmail}, {2, casework.ChannelFax}, {2, casework.ChannelLetter},
	})
}

// delay is how long it took from the customer's word to its registration.
func (l *life) delay(channel casework.Channel) time.Duration {
	switch channel {
	case casework.ChannelPhone, casework.ChannelVisit:
		return 0
	case casework.ChannelLetter:
		return l.span(24*time.Hour, 72*time.Hour)
	case casework.ChannelEmail, casework.ChannelFax:
		return l.span(10*time.Minute, 15*time.Hour)
	default:
		return l.span(time.Minute, 90*time.Minute)
	}
}

// caller is who calls for a customer, and the number to call back.
func caller(c *customer) (name, phone string) {
	if len(c.contacts) == 0 || c.row.Kind == installedbase.CustomerPerson {
		return c.row.Name, c.row.Phone
	}
	first := c.contacts[0].row
	return first.Name, first.Phone
}

func (l *life) symptom(in *call) string {
	text := l.say(l.topic.symptoms, l.words)
	if l.topic.letter && (in.channel == casework.ChannelLetter || in.channel == casework.ChannelEmail || l.chance(20)) {
		return text + l.letter()
	}
	text = pick(l.dice, greetings[in.channel]) + text
	if in.kind == casework.KindRepair && l.chance(40) {
		text += l.addition(text)
	}
	if in.channel == casework.ChannelWeb {
		text += l.ending(in)
	}
	return text
}

// addition is one more sentence, unless the text has it already.
func (l *life) addition(text string) string {
	word := pick(l.dice, []string{"tried", "who", "model"})
	switch said := l.words[word]; {
	case strings.Contains(text, said):
		return ""
	case word == "model":
		return "型号" + said + "。"
	default:
		return said + "。"
	}
}

// letter is a long complaint, of which each tells another selection.
func (l *life) letter() string {
	var b strings.Builder
	for i, sentence := range longStory {
		if i == 0 || l.chance(80) {
			b.WriteString("\n" + l.text(sentence))
		}
	}
	return b.String()
}

// ending is how people end what they write on the web about a fault.
func (l *life) ending(in *call) string {
	month := l.clock.In(l.zone).Month()
	switch {
	case in.kind != casework.KindRepair || in.product.commercial:
		return ""
	case month <= time.February || month == time.December:
		return pick(l.dice, winterEndings)
	default:
		return pick(l.dice, webEndings)
	}
}

func (l *life) wish(in *call) string {
	if l.chance(50) {
		return ""
	}
	wishes := l.topic.wishes
	if wishes == nil {
		wishes = homeWishes
		if in.product.commercial {
			wishes = siteWishes
		}
	}
	return l.say(wishes, l.words)
}

// foreignWords returns what a customer abroad may write about a unit.
func (u *unit) foreignWords() []foreignWord {
	return slices.DeleteFunc(slices.Clone(foreignWords), func(f foreignWord) bool {
		return !strings.HasPrefix(f.code, string(u.product.line))
	})
}

// translate has a customer abroad write in the own language, with the desk's
// translation below.
func (l *life) translate(in *call) {
	said := pick(l.dice, in.unit.foreignWords())
	for _, t := range in.product.topics[casework.KindRepair] {
		if t.value.code == said.code {
			l.topic = t.value
		}
	}
	l.cause = pick(l.dice, l.topic.diagnoses)
	l.words["title"], l.words["part"] = l.topic.title, l.partName(in.product)
	in.severity, in.faultCode = l.topic.severity, said.code
	in.symptom = said.text + "\nS/N " + in.unit.row.SerialNumber + "\n【译】" + said.translation
	in.wish = pick(l.dice, []string{"", "Please reply in English.", "Quotation required before shipment.", "Warranty claim, please confirm."})
}

// somebody returns who acts for a role in this story.
func (l *life) somebody(roles ...access.Role) *person { return l.anyOf(pick(l.dice, roles)) }
