package bi

import (
	"context"
	"errors"
	"math"
	"sync"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
)

const (
	// streamWait is how long a long answer waits for its turn, and after how long its
	// client is asked to come again.
	streamWait = 5 * time.Second
	// leastRate is how many bytes a second a client has to take on the average, and
	// patience how far it may lag behind that at any time.
	leastRate = 16 << 10
	patience  = time.Minute
)

// streams bounds the answers that keep a connection of the database for as long as their
// client takes to receive them: each person and each token has one at a time, and all
// together leave connections to everything else. Answers that are short do not count.
type streams struct {
	wait  time.Duration
	slots chan struct{}

	mu    sync.Mutex
	lanes map[reader]*lane
}

// reader is a person or a token.
type reader struct{ user, token int }

// lane is where the answers of one reader stand in line.
type lane struct {
	turn chan struct{}
	// users are the answers that stand in it or have their turn.
	users int
}

func newStreams(slots int, wait time.Duration) *streams {
	return &streams{wait: wait, slots: make(chan struct{}, max(1, slots)), lanes: map[reader]*lane{}}
}

// begin waits for the turn of a long answer to the viewer. Returns LIMIT (TablesUnderWay)
// with the time to wait where it does not come soon; else end must be called.
func (s *streams) begin(ctx context.Context) (end func(), err error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	late := time.NewTimer(s.wait)
	defer late.Stop()
	who := reader{viewer.UserID, viewer.TokenID}
	own := s.enter(who)
	if err := s.take(ctx, own.turn, late.C); err != nil {
		s.leave(who)
		return nil, err
	}
	if err := s.take(ctx, s.slots, late.C); err != nil {
		<-own.turn
		s.leave(who)
		return nil, err
	}
	return func() {
		<-s.slots
		<-own.turn
		s.leave(who)
	}, nil
}

func (s *streams) take(ctx context.Context, turn chan struct{}, late <-chan time.Time) error {
	select {
	case turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-late:
		refused := fault.New(fault.Limit, fault.TablesUnderWay, fault.Params{"seconds": int(math.Ceil(streamWait.Seconds()))})
		refused.RetryAfter = streamWait
		return refused
	}
}

func (s *streams) enter(who reader) *lane {
	s.mu.Lock()
	defer s.mu.Unlock()
	own := s.lanes[who]
	if own == nil {
		own = &lane{turn: make(chan struct{}, 1)}
		s.lanes[who] = own
	}
	own.users++
	return own
}

func (s *streams) leave(who reader) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lanes[who].users--; s.lanes[who].users == 0 {
		delete(s.lanes, who)
	}
}

// errLong stops reading the rows of an answer that turns out to be long.
var errLong = errors.New("bi: a long answer")

// stream reads rows into an answer. One that can be kept back whole is read at once: no
// client is waited for while it is. Where it proves longer, the reading is given up, and
// begun anew when it is its turn; begin is called whenever the rows begin.
func (s *streams) stream(ctx context.Context, to *answer, rows Rows, begin func() error, yield func([][]byte) error) error {
	read := func() error {
		if err := begin(); err != nil {
			return err
		}
		return rows.Each(ctx, yield)
	}
	to.long = errLong
	err := read()
	to.long = nil
	if !errors.Is(err, errLong) {
		return err
	}
	end, err := s.begin(ctx)
	if err != nil {
		return err
	}
	defer end()
	to.kept = to.kept[:0]
	return read()
}
