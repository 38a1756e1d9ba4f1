package graph

import (
	"context"
	"sync"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/fault"
	"sanbao/server/service/responsetimes"
)

// clockLoaders gather the questions about the clocks of many records, for each moment
// that a response asks about. The zero value is ready.
type clockLoaders struct {
	mu sync.Mutex
	// records are those read so far, for whatever moment is asked about next.
	records []*ent.ServiceRecord
	at      map[time.Time]*siblings[ent.ServiceRecord, []*responsetimes.RecordClock]
}

func (c *clockLoaders) note(records []*ent.ServiceRecord) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.records = append(c.records, records...)
	for _, asked := range c.at {
		asked.note(records)
	}
}

// clocksOf returns the clocks of a record at a moment, now if none is given.
func (l *Loaders) clocksOf(ctx context.Context, record *ent.ServiceRecord, at *time.Time) ([]*responsetimes.RecordClock, error) {
	return l.clocks.asking(l.resolver, at).load(ctx, record)
}

// asking returns what gathers the questions about a moment. All that is asked about
// now within one response is asked about the same moment.
func (c *clockLoaders) asking(r *Resolver, at *time.Time) *siblings[ent.ServiceRecord, []*responsetimes.RecordClock] {
	c.mu.Lock()
	defer c.mu.Unlock()
	var key time.Time
	if at != nil {
		key = at.UTC()
	}
	if c.at == nil {
		c.at = map[time.Time]*siblings[ent.ServiceRecord, []*responsetimes.RecordClock]{}
	}
	if c.at[key] == nil {
		c.at[key] = newSiblings(fault.Missing(fault.ServiceRecord), r.clocksAt(at))
		c.at[key].note(c.records)
	}
	return c.at[key]
}

// clocksAt asks for the clocks of many records at one moment.
func (r *Resolver) clocksAt(at *time.Time) func(context.Context, []*ent.ServiceRecord) (map[*ent.ServiceRecord][]*responsetimes.RecordClock, error) {
	return func(ctx context.Context, records []*ent.ServiceRecord) (map[*ent.ServiceRecord][]*responsetimes.RecordClock, error) {
		ids := make([]int, len(records))
		for i, record := range records {
			ids[i] = record.ID
		}
		found, err := r.ResponseTimes.Clocks(ctx, ids, at)
		answers := make(map[*ent.ServiceRecord][]*responsetimes.RecordClock, len(records))
		for _, record := range records {
			if clocks, ok := found[record.ID]; ok {
				answers[record] = clocks
			}
		}
		return answers, err
	}
}
