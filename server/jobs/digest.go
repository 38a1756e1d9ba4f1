package jobs

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/jobrun"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/store"
)

// morning is the hour of the company's day at which the daily jobs begin.
const morning = 8

// Daily is a job that is done once a day, in the morning of the company's day.
type Daily struct {
	Store *store.Store
	// Name of the job, at most 60 characters; servers agree on it.
	Name string
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides when the morning is.
	Zone *time.Location
	// Do does the day's work. It has to bear being done again, and by two servers
	// at once: a day is written down when its work is done, so that one that was
	// cut short is taken up again.
	Do func(ctx context.Context, day calendar.Date) error
}

// Round does the work of the day if the morning has come and nobody has done it.
func (d Daily) Round(ctx context.Context) error {
	now := d.Clock()
	if now.In(d.Zone).Hour() < morning {
		return nil
	}
	ctx = authz.System(ctx)
	today := calendar.DateIn(now, d.Zone)
	done, err := d.Store.Client().JobRun.Query().Where(jobrun.Job(d.Name), jobrun.Day(today)).Exist(ctx)
	if err != nil || done {
		return err
	}
	if err := d.Do(ctx, today); err != nil {
		return err
	}
	err = d.Store.Client().JobRun.Create().SetJob(d.Name).SetDay(today).SetAt(now.UTC().Truncate(time.Microsecond)).Exec(ctx)
	if ent.IsConstraintError(err) {
		// Another server has done the same work.
		return nil
	}
	return err
}
