package notices

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/notification"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/labels"
	"sanbao/server/domain/notice"
	"sanbao/server/service/mail"
)

const (
	// peopleAtOnce is how many people a round of the digest looks at.
	peopleAtOnce = 100
	// digestLimit is how many notices a digest lists.
	digestLimit = 200
	// digestReach is how old a notice may be: who had no address for longer does
	// not get all of it with the first digest.
	digestReach = 7 * 24 * time.Hour
)

// SendDigests writes the digest of a day for everybody for whom something waits.
// It may run several times, and on several servers at once: what is in a digest is
// marked in the same transaction, and stands in no other.
func (s *Service) SendDigests(ctx context.Context, day calendar.Date) error {
	if !s.Mails {
		return nil
	}
	ctx = authz.System(ctx)
	for last := 0; ; {
		people, err := s.Store.Client().User.Query().
			Where(user.IDGT(last), user.Active(true), user.LockedAtIsNil(), user.EmailNEQ(""),
				user.HasNotificationsWith(notification.MailingEQ(notice.MailDaily), notification.MailedAtIsNil(),
					notification.AtGT(s.now().Add(-digestReach)))).
			Order(user.ByID()).Limit(peopleAtOnce).All(ctx)
		if err != nil || len(people) == 0 {
			return err
		}
		for _, person := range people {
			if err := s.sendDigest(ctx, person, day); err != nil {
				return err
			}
		}
		last = people[len(people)-1].ID
	}
}

// sendDigest writes one person's digest.
func (s *Service) sendDigest(ctx context.Context, person *ent.User, day calendar.Date) error {
	return s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		now := s.now()
		waiting, err := tx.Notification.Query().
			Where(notification.UserID(person.ID), notification.MailingEQ(notice.MailDaily), notification.MailedAtIsNil(),
				notification.AtGT(now.Add(-digestReach))).
			Order(notification.ByAt(), notification.ByID()).All(ctx)
		if err != nil || len(waiting) == 0 {
			return err
		}
		ids := make([]int, len(waiting))
		for i, n := range waiting {
			ids[i] = n.ID
		}
		marked, err := tx.Notification.Update().Where(notification.IDIn(ids...), notification.MailedAtIsNil()).
			SetMailedAt(now).Save(ctx)
		if err != nil || marked < len(ids) {
			// Another server has just written this digest, with all of them.
			return err
		}
		return mail.Write(ctx, tx.Client(), s.digest(person, day, waiting))
	})
}

// digest words one person's digest: by kinds, each in the order of time.
func (s *Service) digest(person *ent.User, day calendar.Date, waiting []*ent.Notification) mail.Letter {
	language := fault.LanguageOf(person.Language)
	var b strings.Builder
	listed := waiting[:min(len(waiting), digestLimit)]
	for _, kind := range notice.Kinds() {
		of := slices.DeleteFunc(slices.Clone(listed), func(n *ent.Notification) bool { return n.Kind != kind })
		if len(of) == 0 {
			continue
		}
		b.WriteString(labels.Of(language, labels.NotificationKind, kind) + "\n")
		for _, n := range of {
			b.WriteString("- " + Text(n.Kind, n.Params, language, s.Zone) + "\n  " + s.link(pathOf(n)...) + "\n")
		}
		b.WriteString("\n")
	}
	counted := func(count int) func(string) string {
		return func(name string) string {
			return map[string]string{"count": strconv.Itoa(count), "day": day.String()}[name]
		}
	}
	more := strings.TrimSpace(b.String())
	if left := len(waiting) - len(listed); left > 0 {
		more += "\n\n" + fill(digestMore.in(language), counted(left))
	}
	return mail.Letter{To: person.Email, At: s.now(), Subject: fill(digestSubject.in(language), counted(len(waiting))),
		Body: body(language, more, s.link("notifications"), s.link("account"))}
}

// pathOf returns where a notification leads to.
func pathOf(n *ent.Notification) []string {
	switch {
	case n.ServiceRecordID != nil:
		return []string{"service-records", strconv.Itoa(*n.ServiceRecordID)}
	case n.ProductUnitID != nil:
		return []string{"units", strconv.Itoa(*n.ProductUnitID)}
	case n.SavedQueryID != nil:
		return []string{"queries", strconv.Itoa(*n.SavedQueryID)}
	default:
		return []string{"notifications"}
	}
}
