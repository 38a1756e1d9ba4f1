package mail_test

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	netmail "net/mail"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"sanbao/ent"
	"sanbao/ent/mailmessage"
	"sanbao/server/authz"
	"sanbao/server/service/mail"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// postOffice is a real SMTP server that keeps what it is given.
type postOffice struct {
	mu   sync.Mutex
	kept []delivery
	// busy has it put messages off, gone refuse the recipient for good.
	busy, gone bool
	// asked is how often somebody has said a password.
	asked int
}

type delivery struct {
	user, from, to string
	// encrypted: the message came through TLS.
	encrypted bool
	message   *netmail.Message
	body      string
}

func (p *postOffice) NewSession(conn *smtp.Conn) (smtp.Session, error) {
	return &session{office: p, conn: conn}, nil
}

func (p *postOffice) passwords() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked
}

func (p *postOffice) deliveries() []delivery {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]delivery(nil), p.kept...)
}

type session struct {
	office         *postOffice
	conn           *smtp.Conn
	user, from, to string
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		s.office.mu.Lock()
		s.office.asked++
		s.office.mu.Unlock()
		if password != "p@ss/word" {
			return errors.New("wrong password")
		}
		s.user = user
		return nil
	}), nil
}

func (s *session) Reset() {}

func (s *session) Logout() error { return nil }

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.from = from
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	switch {
	case s.office.busy:
		return &smtp.SMTPError{Code: 450, EnhancedCode: smtp.EnhancedCode{4, 2, 0}, Message: "later"}
	case s.office.gone:
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "nobody of that name"}
	}
	s.to = to
	return nil
}

func (s *session) Data(r io.Reader) error {
	message, err := netmail.ReadMessage(r)
	if err != nil {
		return err
	}
	body, err := io.ReadAll(decoded(message))
	if err != nil {
		return err
	}
	_, encrypted := s.conn.TLSConnectionState()
	s.office.mu.Lock()
	defer s.office.mu.Unlock()
	s.office.kept = append(s.office.kept, delivery{user: s.user, from: s.from, to: s.to, encrypted: encrypted, message: message, body: string(body)})
	return nil
}

// open starts the post office on a port of its own, in the clear.
func open(t *testing.T) (*postOffice, mail.Server) {
	t.Helper()
	return openWith(t, func(server *smtp.Server, plain net.Listener) net.Listener {
		server.AllowInsecureAuth = true
		return plain
	})
}

// openWith starts the post office on a port of its own, as set has it.
func openWith(t *testing.T, set func(*smtp.Server, net.Listener) net.Listener) (*postOffice, mail.Server) {
	t.Helper()
	office := &postOffice{}
	server := smtp.NewServer(office)
	server.Domain = "localhost"
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener = set(server, listener)
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
		if err := <-done; err != nil && !errors.Is(err, smtp.ErrServerClosed) {
			t.Error(err)
		}
	})
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	number, err := strconv.Atoi(port)
	if err != nil {
		t.Fatal(err)
	}
	return office, mail.Server{Host: "127.0.0.1", Port: number, Username: "desk", Password: "p@ss/word", Policy: mail.Off,
		From: netmail.Address{Name: "三包售后", Address: "service@example.com"}}
}

// world is a database, a post office and a clock.
type world struct {
	*testing.T
	store  *store.Store
	office *postOffice
	mail   *mail.Service
	mu     sync.Mutex
	at     time.Time
}

func each(t *testing.T, test func(*world)) {
	t.Helper()
	eachAt(t, open, test)
}

// eachAt runs a test on both databases with a post office of its own.
func eachAt(t *testing.T, open func(*testing.T) (*postOffice, mail.Server), test func(*world)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		office, server := open(t)
		w := &world{T: t, store: s, office: office, at: time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC)}
		w.mail = mail.New(mail.Config{Store: s, Clock: w.now, Server: server})
		test(w)
	})
}

func (w *world) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.at
}

func (w *world) pass(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.at = w.at.Add(d)
}

func (w *world) system() context.Context { return authz.System(w.Context()) }

func (w *world) write(to string) *ent.MailMessage {
	return w.store.Client().MailMessage.Create().SetRecipient(to).
		SetSubject("SR-2026-000001 的到达现场已超时，应于 2026-03-02 09:00 前完成（东方机械：不制热 有异响）").
		SetBody("第一行 😀\n.\nhttps://service.example.com/service-records/1\n").
		SetCreatedAt(w.now()).SetNextTryAt(w.now()).SaveX(w.system())
}

func (w *world) send() {
	w.Helper()
	if err := w.mail.SendDue(w.Context()); err != nil {
		w.Fatal(err)
	}
}

// What is sent arrives as it was written, Chinese and all, and only once.
func TestAMessageArrives(t *testing.T) {
	each(t, func(w *world) {
		written := w.write("head@example.com")
		w.send()
		w.pass(time.Hour)
		w.send()
		got := w.office.deliveries()
		if len(got) != 1 {
			w.Fatalf("%d deliveries, want 1", len(got))
		}
		m := got[0]
		if m.user != "desk" || m.from != "service@example.com" || m.to != "head@example.com" {
			w.Errorf("delivered as %q from %q to %q", m.user, m.from, m.to)
		}
		if raw := m.message.Header.Get("Subject"); strings.ContainsFunc(raw, func(r rune) bool { return r > 126 }) {
			w.Errorf("the subject is not encoded: %q", raw)
		}
		words := mime.WordDecoder{}
		if subject, err := words.DecodeHeader(m.message.Header.Get("Subject")); err != nil || subject != written.Subject {
			w.Errorf("subject %q, error %v", subject, err)
		}
		if from, err := m.message.Header.AddressList("From"); err != nil || from[0].Name != "三包售后" {
			w.Errorf("from %v, error %v", from, err)
		}
		if date, err := m.message.Header.Date(); err != nil || !date.Equal(written.CreatedAt) {
			w.Errorf("dated %v, error %v", date, err)
		}
		if id := m.message.Header.Get("Message-ID"); !strings.HasSuffix(id, "@example.com>") {
			w.Errorf("message id %q", id)
		}
		if auto := m.message.Header.Get("Auto-Submitted"); auto != "auto-generated" {
			w.Errorf("auto-submitted %q", auto)
		}
		if body := strings.TrimRight(strings.ReplaceAll(m.body, "\r\n", "\n"), "\n"); body != strings.TrimRight(written.Body, "\n") {
			w.Errorf("body %q", body)
		}
		if row := w.store.Client().MailMessage.GetX(w.system(), written.ID); row.SentAt == nil || row.Tries != 1 {
			w.Errorf("kept as %+v", row)
		}
	})
}

// A message that is put off is tried again with growing pauses, and given up
// after a day; a recipient who does not exist is given up at once.
func TestTriesAgain(t *testing.T) {
	each(t, func(w *world) {
		w.office.busy = true
		id := w.write("head@example.com").ID
		w.send()
		w.send()
		row := w.store.Client().MailMessage.GetX(w.system(), id)
		if row.Tries != 1 || row.SentAt != nil || row.GivenUpAt != nil || !strings.Contains(row.LastError, "later") ||
			!row.NextTryAt.Equal(w.now().Add(time.Minute)) {
			w.Fatalf("after the first try: %+v", row)
		}
		for range 40 {
			w.pass(time.Hour)
			w.send()
		}
		row = w.store.Client().MailMessage.GetX(w.system(), id)
		if row.GivenUpAt == nil || row.Tries != 25 {
			w.Fatalf("after a day: %+v", row)
		}
		w.office.busy = false
		second := w.write("clerk@example.com").ID
		w.send()
		w.office.gone = true
		third := w.write("nobody@example.com").ID
		w.send()
		if w.store.Client().MailMessage.GetX(w.system(), second).SentAt == nil {
			w.Error("the second was not sent")
		}
		if row := w.store.Client().MailMessage.GetX(w.system(), third); row.GivenUpAt == nil || row.Tries != 1 {
			w.Errorf("the third: %+v", row)
		}
		if got := len(w.office.deliveries()); got != 1 {
			w.Errorf("%d deliveries, want 1", got)
		}
		w.pass(31 * 24 * time.Hour)
		if err := w.mail.Forget(w.Context()); err != nil || w.store.Client().MailMessage.Query().CountX(w.system()) != 0 {
			w.Errorf("what is old is still there; error %v", err)
		}
	})
}

// A mail server that is away keeps its messages waiting.
func TestNobodyAnswers(t *testing.T) {
	each(t, func(w *world) {
		id := w.write("head@example.com").ID
		away := mail.New(mail.Config{Store: w.store, Clock: w.now, Server: mail.Server{Host: "127.0.0.1", Port: 1,
			From: netmail.Address{Address: "service@example.com"}}})
		if err := away.SendDue(w.Context()); err != nil {
			w.Fatal(err)
		}
		if row := w.store.Client().MailMessage.GetX(w.system(), id); row.GivenUpAt != nil || row.LastError == "" {
			w.Fatalf("kept as %+v", row)
		}
		w.pass(time.Minute)
		w.send()
		if len(w.office.deliveries()) != 1 {
			w.Error("it was not sent when the server was back")
		}
	})
}

// Servers that send at the same time send each message once.
func TestManyServersSendOnce(t *testing.T) {
	each(t, func(w *world) {
		const messages, servers = 60, 4
		for range messages {
			w.write("head@example.com")
		}
		var group sync.WaitGroup
		for range servers {
			group.Go(func() {
				if err := w.mail.SendDue(w.Context()); err != nil {
					w.Error(err)
				}
			})
		}
		group.Wait()
		seen := map[string]int{}
		for _, m := range w.office.deliveries() {
			seen[m.message.Header.Get("Message-ID")]++
		}
		if len(seen) != messages || len(w.office.deliveries()) != messages {
			w.Errorf("%d deliveries of %d messages, want %d", len(w.office.deliveries()), len(seen), messages)
		}
		if left := w.store.Client().MailMessage.Query().Where(mailmessage.SentAtIsNil()).CountX(w.system()); left != 0 {
			w.Errorf("%d are left", left)
		}
	})
}

// decoded reads the body of a message as it was before it was packed.
func decoded(m *netmail.Message) io.Reader {
	return unpacked(m.Header.Get("Content-Transfer-Encoding"), m.Body)
}

// unpacked reads what was packed in that way.
func unpacked(encoding string, packed io.Reader) io.Reader {
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		return quotedprintable.NewReader(packed)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, packed)
	default:
		return packed
	}
}
