package notices

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strconv"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/notification"
	"sanbao/ent/notificationsetting"
	"sanbao/ent/productunit"
	"sanbao/ent/savedquery"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/service/accounts"
	"sanbao/server/service/mail"
)

// Notice is something of which people are to be told.
type Notice struct {
	// Kind decides what is said, and how it reaches people.
	Kind notice.Kind
	// UserIDs are the people; who has left or is locked out is passed over, as is
	// who may not see what it is about.
	UserIDs []int
	// ServiceRecordID is the record that it is about; 0 for none.
	ServiceRecordID int
	// ProductUnitID is the unit that it is about; 0 for none.
	ProductUnitID int
	// SavedQueryID is the saved query that it is about; 0 for none. What it is called is in
	// Params.
	SavedQueryID int
	// Params fill the words of the kind, under the names of the Param constants.
	// What a record or a unit is called need not be given.
	Params map[string]string
	// Key makes it happen once: a second notice with the key of an earlier one is
	// silently nothing for whoever was told before. At most 200 characters.
	Key string
	// Parting is for news that take a record out of somebody's sight, such as a
	// visit that is called off: who no longer sees the record is told all the same,
	// in the words that Params alone make, without a link.
	Parting bool
}

// Notify tells people something, in the caller's transaction and as the system:
// one notification for each of them, and an e-mail at once for those who want
// that. After the commit their bells ring, on every server.
func (s *Service) Notify(ctx context.Context, tx *ent.Tx, n Notice) error {
	ctx = authz.System(ctx)
	people, err := untold(ctx, tx, n)
	if err != nil || len(people) == 0 {
		return err
	}
	about, err := factsOf(ctx, tx, n)
	if err != nil {
		return err
	}
	settings, err := settingsOf(ctx, tx, n.Kind, people)
	if err != nil {
		return err
	}
	seers, err := seeing(ctx, tx, n, people)
	if err != nil {
		return err
	}
	var told []int
	for _, person := range people {
		t := telling{notice: n, person: person, setting: settings[person.ID], params: about}
		if !slices.Contains(seers, person.ID) {
			if !n.Parting {
				continue
			}
			t.params, t.unlinked = n.Params, true
		}
		made, err := s.tell(ctx, tx, t)
		if err != nil {
			return err
		}
		if made && t.setting.InPage {
			told = append(told, person.ID)
		}
	}
	if len(told) == 0 {
		return nil
	}
	return s.Events.AnnounceTold(ctx, tx, told)
}

// telling is one notice on its way to one person.
type telling struct {
	notice  Notice
	person  *ent.User
	setting notice.Setting
	params  map[string]string
	// unlinked: the person does not see what it is about.
	unlinked bool
}

// tell writes the notification and the e-mail. Returns false where somebody else
// has just told the person the same.
func (s *Service) tell(ctx context.Context, tx *ent.Tx, t telling) (bool, error) {
	now, mailed := s.now(), s.Mails && t.setting.Mailing == notice.MailAtOnce && t.person.Email != ""
	create := tx.Notification.Create().SetKind(t.notice.Kind).SetAt(now).SetParams(t.params).SetKey(t.notice.Key).
		SetInPage(t.setting.InPage).SetMailing(t.setting.Mailing).SetUserID(t.person.ID)
	path := []string{"notifications"}
	if id := t.notice.ProductUnitID; id != 0 && !t.unlinked {
		create.SetProductUnitID(id)
		path = []string{"units", strconv.Itoa(id)}
	}
	if id := t.notice.ServiceRecordID; id != 0 && !t.unlinked {
		create.SetServiceRecordID(id)
		path = []string{"service-records", strconv.Itoa(id)}
	}
	if id := t.notice.SavedQueryID; id != 0 && !t.unlinked {
		create.SetSavedQueryID(id)
		path = []string{"queries", strconv.Itoa(id)}
	}
	if mailed {
		create.SetMailedAt(now)
	}
	err := create.OnConflict(entsql.ConflictColumns(notification.FieldUserID, notification.FieldKey), entsql.DoNothing()).Exec(ctx)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	if err != nil || !mailed {
		return err == nil, err
	}
	language := fault.LanguageOf(t.person.Language)
	text := Text(t.notice.Kind, t.params, language, s.Zone)
	return true, mail.Write(ctx, tx.Client(), mail.Letter{To: t.person.Email, At: now, Subject: text,
		Body: body(language, text, s.link(path...), s.link("account"))})
}

// untold returns those of the people who are there to be told and have not been.
func untold(ctx context.Context, tx *ent.Tx, n Notice) ([]*ent.User, error) {
	if len(n.UserIDs) == 0 {
		return nil, nil
	}
	told, err := tx.Notification.Query().Where(notification.UserIDIn(n.UserIDs...), notification.Key(n.Key)).
		Select(notification.FieldUserID).Ints(ctx)
	if err != nil {
		return nil, err
	}
	wanted := slices.DeleteFunc(slices.Clone(n.UserIDs), func(id int) bool { return slices.Contains(told, id) })
	if len(wanted) == 0 {
		return nil, nil
	}
	return tx.User.Query().Where(user.IDIn(wanted...), user.Active(true), user.LockedAtIsNil()).
		Order(user.ByID()).All(ctx)
}

// settingsOf returns how each of the people wants to be told.
func settingsOf(ctx context.Context, tx *ent.Tx, kind notice.Kind, people []*ent.User) (map[int]notice.Setting, error) {
	ids := make([]int, len(people))
	settings := make(map[int]notice.Setting, len(people))
	for i, person := range people {
		ids[i] = person.ID
		settings[person.ID] = notice.Default(kind)
	}
	chosen, err := tx.NotificationSetting.Query().
		Where(notificationsetting.KindEQ(kind), notificationsetting.UserIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, c := range chosen {
		settings[c.UserID] = notice.Setting{InPage: c.InPage, Mailing: c.Mailing}
	}
	return settings, nil
}

// seeing returns those of the people who may see what the notice is about.
func seeing(ctx context.Context, tx *ent.Tx, n Notice, people []*ent.User) ([]int, error) {
	tree, err := tx.Department.Query().Select(department.FieldID, department.FieldParentID).All(ctx)
	if err != nil {
		return nil, err
	}
	var seers []int
	for _, person := range people {
		sees, err := seesAll(authz.With(ctx, accounts.ViewerOf(person, tree)), tx, n)
		if err != nil {
			return nil, err
		}
		if sees {
			seers = append(seers, person.ID)
		}
	}
	return seers, nil
}

// seesAll reports whether the viewer sees all that the notice is about.
func seesAll(ctx context.Context, tx *ent.Tx, n Notice) (bool, error) {
	if n.ServiceRecordID != 0 {
		if sees, err := seen(tx.ServiceRecord.Query().Where(servicerecord.ID(n.ServiceRecordID)).Exist(ctx)); !sees {
			return false, err
		}
	}
	if n.SavedQueryID != 0 {
		if sees, err := seen(tx.SavedQuery.Query().Where(savedquery.ID(n.SavedQueryID)).Exist(ctx)); !sees {
			return false, err
		}
	}
	if n.ProductUnitID != 0 {
		return seen(tx.ProductUnit.Query().Where(productunit.ID(n.ProductUnitID)).Exist(ctx))
	}
	return true, nil
}

// seen turns a refusal of the whole role into the answer no.
func seen(sees bool, err error) (bool, error) {
	if fault.CodeOf(err) == fault.Forbidden {
		return false, nil
	}
	return sees, err
}
