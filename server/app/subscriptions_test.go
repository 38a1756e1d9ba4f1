package app_test

import (
	"strings"
	"testing"
	"time"
)

// patience is how long a push may take on a busy machine.
const patience = 30 * time.Second

// transports are the two ways to subscribe.
var transports = map[string]func(*world, string) *pushes{"websocket": (*world).overWebsocket, "events": (*world).overEvents}

// A change is pushed to those who may see the record and to nobody else; after
// the sign-out nothing is pushed any more.
func changesArePushed(t *testing.T, w *world) {
	mine := w.as("head2", "{ viewer { departmentIDs } }", nil).at("viewer", "departmentIDs").([]any)
	theirs := w.register("推送 head2", vars{"departmentID": mine[0]})["id"]
	foreign := w.planned("推送 head")["id"]
	for name, subscribe := range transports {
		t.Run(name, func(t *testing.T) {
			desk, head2 := subscribe(w, w.token("dispatcher")), subscribe(w, w.token("head2"))
			defer desk.stop()
			defer head2.stop()
			w.comment(t, theirs, desk, head2)
			w.must("clerk", "commentServiceRecord", vars{"id": foreign, "note": "只给看得见的人"}, "serviceRecord { id }")
			w.must("clerk", "replyServiceRecord", vars{"id": theirs, "version": w.version(theirs), "message": "好了"}, "serviceRecord { id }")
			desk.until(t, push{id: foreign, action: "COMMENT"})
			desk.until(t, push{id: theirs, action: "REPLY"})
			for _, heard := range head2.until(t, push{id: theirs, action: "REPLY"}) {
				if heard.id != theirs {
					t.Errorf("head2 was told of %v", heard)
				}
			}
			w.signOutEndsThem(t, subscribe, theirs)
		})
	}
}

// comment writes on the timeline until all subscribers hear it: nothing tells a
// client when its subscription has begun.
func (w *world) comment(t *testing.T, id any, subscribers ...*pushes) {
	t.Helper()
	for _, s := range subscribers {
		deadline := time.Now().Add(patience)
		for heard := false; !heard; {
			if time.Now().After(deadline) {
				t.Fatal("no push came")
			}
			w.must("clerk", "commentServiceRecord", vars{"id": id, "note": "听见了吗"}, "serviceRecord { id }")
			select {
			case got := <-s.heard:
				heard = got.id == id && got.action == "COMMENT"
			case <-s.ended:
				t.Fatalf("ended: %s", s.reason())
			case <-time.After(200 * time.Millisecond):
			}
		}
	}
}

func (w *world) version(id any) any {
	return w.as("admin", "{ node(id: "+quoted(id)+") { ... on ServiceRecord { version } } }", nil).at("node", "version")
}

// signOutEndsThem: of a sign-in of its own, so that the others go on.
func (w *world) signOutEndsThem(t *testing.T, subscribe func(*world, string) *pushes, id any) {
	t.Helper()
	token := w.signIn("dispatcher")
	ending := subscribe(w, token)
	defer ending.stop()
	w.comment(t, id, ending)
	if got := w.post(token, "mutation { signOut { ended } }", nil); got.at("signOut", "ended") != 1.0 {
		t.Fatal(got.messages())
	}
	ending.drain()
	w.must("clerk", "commentServiceRecord", vars{"id": id, "note": "不给离开的人"}, "serviceRecord { id }")
	select {
	case <-ending.ended:
	case <-time.After(patience):
		t.Fatal("the subscription goes on after the sign-out")
	}
	if got := ending.drain(); len(got) > 0 {
		t.Errorf("after the sign-out %v was pushed", got)
	}
}

// Without a token, or with a bad one, there is no subscription.
func nobodyIsPushedAnything(t *testing.T, w *world) {
	for _, token := range []string{"", "nonsense", w.token("clerk") + "x"} {
		for name, subscribe := range transports {
			refused := subscribe(w, token)
			select {
			case <-refused.ended:
				// Over a websocket the close code tells, over events an error.
				if reason := refused.reason(); !strings.Contains(reason, "4403") && !strings.Contains(reason, "UNAUTHENTICATED") {
					t.Errorf("%s with token %q ended with %s", name, token, reason)
				}
			case <-time.After(patience):
				t.Errorf("%s with token %q goes on", name, token)
			}
			refused.stop()
		}
	}
}

// On PostgreSQL several servers may serve one database: what is done on one is
// pushed by the others.
func changesOfAnotherServerArrive(t *testing.T, w *world) {
	if !strings.HasPrefix(w.url, "postgres") {
		return // SQLite has one server
	}
	other := start(t, w.url)
	record := w.register("两台服务器", nil)["id"]
	for _, subscribe := range transports {
		listener := subscribe(w, w.token("clerk"))
		other.comment(t, record, listener)
		listener.stop()
	}
}
