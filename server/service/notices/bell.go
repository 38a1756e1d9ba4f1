package notices

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/notification"
	"sanbao/ent/notificationsetting"
	"sanbao/server/authz"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/store"
)

// readLimit is how many notifications one request may name.
const readLimit = 200

// MarkNotificationsReadInput is the input of markNotificationsRead: either of them.
type MarkNotificationsReadInput struct {
	IDs  []int
	UpTo *time.Time
}

// UpdateNotificationSettingInput is the input of updateNotificationSetting.
type UpdateNotificationSettingInput struct {
	Kind    notice.Kind
	InPage  bool
	Mailing notice.Mailing
}

// Setting is how one kind of notice reaches the viewer.
type Setting struct {
	Kind    notice.Kind
	InPage  bool
	Mailing notice.Mailing
}

// Unread returns how many notifications behind the viewer's bell are unread.
func (s *Service) Unread(ctx context.Context) (int, error) {
	if _, err := authz.Require(ctx); err != nil {
		return 0, err
	}
	unread, err := s.Store.Client().Notification.Query().
		Where(notification.InPage(true), notification.ReadAtIsNil()).Count(ctx)
	return unread, store.Fault(err)
}

// Newest returns a query for the newest notification behind the viewer's bell.
func (s *Service) Newest() *ent.NotificationQuery {
	return s.Store.Client().Notification.Query().Where(notification.InPage(true)).
		Order(ent.Desc(notification.FieldAt), ent.Desc(notification.FieldID)).Limit(1)
}

// MarkNotificationsRead marks notifications of the viewer's as read and has the
// viewer's other pages know. Returns INVALID unless either ids or a moment is given.
func (s *Service) MarkNotificationsRead(ctx context.Context, in MarkNotificationsReadInput) error {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return err
	}
	var p check.Problems
	switch {
	case (len(in.IDs) == 0) == (in.UpTo == nil):
		p.Add("ids", fault.Required)
	case len(in.IDs) > readLimit:
		p.Add("ids", fault.TooMany, fault.Params{"max": readLimit})
	}
	if err := p.Err(); err != nil {
		return err
	}
	return store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		update := tx.Notification.Update().Where(notification.ReadAtIsNil()).SetReadAt(s.now())
		if in.UpTo != nil {
			update.Where(notification.AtLTE(in.UpTo.UTC()))
		} else {
			update.Where(notification.IDIn(in.IDs...))
		}
		read, err := update.Save(ctx)
		if err != nil || read == 0 {
			return err
		}
		return s.Events.AnnounceTold(ctx, tx, []int{viewer.UserID})
	}))
}

// Settings returns how each kind of notice reaches the viewer.
func (s *Service) Settings(ctx context.Context) ([]*Setting, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	rows, err := s.Store.Client().NotificationSetting.Query().All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	chosen := make(map[notice.Kind]*ent.NotificationSetting, len(rows))
	for _, row := range rows {
		chosen[row.Kind] = row
	}
	settings := make([]*Setting, 0, len(notice.Kinds()))
	for _, kind := range notice.Kinds() {
		usual := notice.Default(kind)
		setting := &Setting{Kind: kind, InPage: usual.InPage, Mailing: usual.Mailing}
		if row := chosen[kind]; row != nil {
			setting.InPage, setting.Mailing = row.InPage, row.Mailing
		}
		settings = append(settings, setting)
	}
	return settings, nil
}

// UpdateNotificationSetting keeps how a kind of notice is to reach the viewer from
// now on; what was told already stays where it is.
func (s *Service) UpdateNotificationSetting(ctx context.Context, in UpdateNotificationSettingInput) (*Setting, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	err = s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		changed, err := tx.NotificationSetting.Update().Where(notificationsetting.KindEQ(in.Kind)).
			SetInPage(in.InPage).SetMailing(in.Mailing).Save(ctx)
		if err != nil || changed > 0 {
			return err
		}
		return tx.NotificationSetting.Create().SetUserID(viewer.UserID).SetKind(in.Kind).
			SetInPage(in.InPage).SetMailing(in.Mailing).Exec(ctx)
	})
	if err != nil {
		return nil, store.Fault(err)
	}
	setting := Setting(in)
	return &setting, nil
}
