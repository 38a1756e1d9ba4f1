package app

import (
	"context"
	"time"

	"golang.org/x/sync/errgroup"

	"sanbao/server/config"
	"sanbao/server/domain/calendar"
	"sanbao/server/jobs"
	"sanbao/server/service/mail"
	"sanbao/server/service/notices"
)

// How often the jobs look whether there is something to do.
const (
	mailEvery  = 10 * time.Second
	dailyEvery = 5 * time.Minute
	// scheduleEvery is how late a scheduled query may begin.
	scheduleEvery = time.Minute
)

// notices puts the service together that tells people what they have to know.
func (a *App) notices() *notices.Service {
	return notices.New(notices.Config{Store: a.store, Events: a.bus, Clock: a.clock, Zone: a.zone,
		PublicURL: a.cfg.PublicURL, Mails: a.mails()})
}

// mails reports whether e-mails are sent.
func (a *App) mails() bool { return a.cfg.SMTPURL != "" }

// runJobs does what nobody has to ask for until ctx ends.
func (a *App) runJobs(ctx context.Context, group *errgroup.Group) {
	group.Go(func() error { return jobs.Every(ctx, dailyEvery, a.log, "daily", a.daily().Round) })
	// The settings were checked when the App was made.
	if settings, err := a.cfg.Mail(); err == nil && settings != nil {
		sender := mail.New(mail.Config{Store: a.store, Clock: a.clock, Server: mailServer(settings)})
		group.Go(func() error { return jobs.Every(ctx, mailEvery, a.log, "mail", sender.SendDue) })
		// Without a mail server there is nobody to whom answers could be sent.
		group.Go(func() error { return jobs.Every(ctx, scheduleEvery, a.log, "schedules", a.schedules.RunDue) })
	}
}

// daily is the work of the morning: first what comes near, then the digests, in
// which it stands.
func (a *App) daily() jobs.Daily {
	old := mail.New(mail.Config{Store: a.store, Clock: a.clock})
	return jobs.Daily{Store: a.store, Name: "daily", Clock: a.clock, Zone: a.zone,
		Do: func(ctx context.Context, day calendar.Date) error {
			if err := a.told.Remind(ctx, day); err != nil {
				return err
			}
			ripening, err := a.master.Ripening(ctx, day, notices.RipensWithin)
			if err != nil {
				return err
			}
			if err := a.told.RemindOfExchanges(ctx, ripening); err != nil {
				return err
			}
			if err := a.told.SendDigests(ctx, day); err != nil {
				return err
			}
			return old.Forget(ctx)
		}}
}

func mailServer(m *config.Mail) mail.Server {
	policies := map[config.StartTLS]mail.Encryption{
		config.StartTLSRequired: mail.Required, config.StartTLSOptional: mail.Optional, config.StartTLSOff: mail.Off}
	return mail.Server{Host: m.Host, Port: m.Port, Username: m.Username, Password: m.Password,
		Implicit: m.Implicit, Policy: policies[m.StartTLS], From: m.From}
}
