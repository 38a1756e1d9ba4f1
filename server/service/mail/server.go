package mail

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"mime"
	"net/mail"
	"path"
	"strings"
	"time"

	mailer "github.com/wneessen/go-mail"

	"sanbao/ent"
)

// answering is how long the mail server may take for an answer.
const answering = 30 * time.Second

// Server is where messages are handed over.
type Server struct {
	Host string
	Port int
	// Username and Password sign in; without a user name nobody does.
	Username, Password string
	// Implicit says that the connection is encrypted from the start, as of smtps.
	Implicit bool
	// Policy says whether a plain connection is to be encrypted.
	Policy Encryption
	// From is who sends.
	From mail.Address
	// TLS has the roots that certificates are checked against; nil for the machine's.
	// The name in the certificate is the Host's unless it says otherwise.
	TLS *tls.Config
}

// Encryption is whether a connection that begins in the clear is to be encrypted.
type Encryption int

const (
	// Required: nothing is said in the clear.
	Required Encryption = iota
	// Optional: encrypted where the server can.
	Optional
	// Off: in the clear, for a server on the same machine.
	Off
)

// outcome is what became of one message.
type outcome struct {
	err error
	// final: trying again is of no use.
	final bool
}

// deliver sends messages through one connection and says what became of each.
func (s Server) deliver(ctx context.Context, messages []*ent.MailMessage) []outcome {
	outcomes := make([]outcome, len(messages))
	client, err := s.connect(ctx)
	if err != nil {
		for i := range outcomes {
			outcomes[i] = outcome{err: err}
		}
		return outcomes
	}
	for i, message := range messages {
		composed, err := s.compose(message)
		if err != nil {
			outcomes[i] = outcome{err: err, final: true}
			continue
		}
		if err := ctx.Err(); err != nil {
			outcomes[i] = outcome{err: err}
			continue
		}
		outcomes[i] = classify(client.Send(composed))
	}
	// What the server has taken is sent, however the parting goes.
	_ = client.Close()
	return outcomes
}

func (s Server) connect(ctx context.Context) (*mailer.Client, error) {
	options := []mailer.Option{mailer.WithPort(s.Port), mailer.WithTimeout(answering), mailer.WithoutNoop()}
	if s.TLS != nil {
		trusted := s.TLS.Clone()
		if trusted.ServerName == "" {
			trusted.ServerName = s.Host
		}
		options = append(options, mailer.WithTLSConfig(trusted))
	}
	switch {
	case s.Implicit:
		options = append(options, mailer.WithSSL())
	case s.Policy == Required:
		options = append(options, mailer.WithTLSPolicy(mailer.TLSMandatory))
	case s.Policy == Optional:
		options = append(options, mailer.WithTLSPolicy(mailer.TLSOpportunistic))
	default:
		options = append(options, mailer.WithTLSPolicy(mailer.NoTLS))
	}
	if s.Username != "" {
		mechanism := mailer.SMTPAuthAutoDiscover
		if s.Policy == Off {
			// Who has said that nothing is encrypted means the password too.
			mechanism = mailer.SMTPAuthPlainNoEnc
		}
		options = append(options, mailer.WithSMTPAuth(mechanism),
			mailer.WithUsername(s.Username), mailer.WithPassword(s.Password))
	}
	client, err := mailer.NewClient(s.Host, options...)
	if err != nil {
		return nil, err
	}
	return client, client.DialWithContext(ctx)
}

// compose makes the e-mail of a message. Its Message-ID is the row's, so that a
// message that is sent again can be told from a second one.
func (s Server) compose(message *ent.MailMessage) (*mailer.Msg, error) {
	m := mailer.NewMsg(mailer.WithNoDefaultUserAgent())
	m.FromMailAddress(&s.From)
	if err := m.To(message.Recipient); err != nil {
		return nil, fmt.Errorf("the address: %w", err)
	}
	_, host, _ := strings.Cut(s.From.Address, "@")
	m.Subject(message.Subject)
	m.SetDateWithValue(message.CreatedAt)
	m.SetMessageIDWithValue(fmt.Sprintf("sanbao.%d.%d@%s", message.CreatedAt.UnixMicro(), message.ID, host))
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetBodyString(mailer.TypeTextPlain, message.Body)
	if message.AttachmentName != "" {
		if err := m.AttachReader(message.AttachmentName, bytes.NewReader(message.Attachment), named(message)); err != nil {
			return nil, fmt.Errorf("the attachment: %w", err)
		}
	}
	return m, nil
}

// named describes a file that is attached. Its name is told as RFC 2231 has it, beside an
// ASCII one for programs that do not know that.
func named(message *ent.MailMessage) mailer.FileOption {
	name := message.AttachmentName
	disposition := mime.FormatMediaType("attachment", map[string]string{"filename": name})
	plain := mime.FormatMediaType("attachment", map[string]string{"filename": inASCII(name)})
	if encoded, extended := strings.CutPrefix(disposition, "attachment; filename*="); extended {
		disposition = plain + "; filename*=" + encoded
	}
	return func(f *mailer.File) {
		f.Header.Set(string(mailer.HeaderContentType), message.AttachmentType)
		f.Header.Set(string(mailer.HeaderContentDisposition), disposition)
	}
}

// inASCII is a name of a file with what is not ASCII left out: "query" where that is all
// before its ending.
func inASCII(name string) string {
	ending := path.Ext(name)
	plain := strings.Map(func(r rune) rune {
		switch {
		case r < ' ' || r > '~' || strings.ContainsRune(`"\/:*?<>|%`, r):
			return -1
		}
		return r
	}, strings.TrimSuffix(name, ending))
	if plain = strings.Trim(plain, " -."); plain == "" {
		plain = "query"
	}
	return plain + ending
}

// classify says whether it is of use to try again: not where the server refuses
// the recipient for good. Anything else may be the fault of settings that somebody
// is about to correct.
func classify(err error) outcome {
	var refused *mailer.SendError
	final := errors.As(err, &refused) && refused.Reason == mailer.ErrSMTPRcptTo && !refused.IsTemp()
	return outcome{err: err, final: final}
}
