package config

import (
	"net/mail"
	"net/url"
	"strconv"
	"strings"
)

// StartTLS is whether a connection to the mail server that begins in the clear is
// to be encrypted.
type StartTLS string

const (
	// StartTLSRequired: nothing is said in the clear.
	StartTLSRequired StartTLS = "required"
	// StartTLSOptional: encrypted where the server can.
	StartTLSOptional StartTLS = "optional"
	// StartTLSOff: in the clear, for a mail server on the same machine.
	StartTLSOff StartTLS = "off"
)

// Mail is how e-mails are sent.
type Mail struct {
	Host               string
	Port               int
	Username, Password string
	// Implicit: encrypted from the start, as of smtps.
	Implicit bool
	// StartTLS matters where it is not.
	StartTLS StartTLS
	// From is who sends.
	From mail.Address
}

// Mail returns how e-mails are sent, nil where none are. Returns an error that does
// not repeat the URL, which may hold a password.
func (s Serve) Mail() (*Mail, error) {
	const flag = "smtp-url"
	if s.SMTPURL == "" {
		if s.MailFrom != "" {
			return nil, problem("mail-from", "there is no mail server; set --%s too", flag)
		}
		return nil, nil
	}
	if s.PublicURL == "" {
		return nil, problem("public-url", "e-mails lead to the page; say how people reach it")
	}
	u, err := url.Parse(string(s.SMTPURL))
	if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" || u.Hostname() == "" ||
		strings.Trim(u.Path, "/") != "" || u.Fragment != "" {
		return nil, problem(flag, "must be like smtp://USER:PASSWORD@mail.example.com:587 or smtps://…")
	}
	m := &Mail{Host: u.Hostname(), Username: u.User.Username(), Implicit: u.Scheme == "smtps", StartTLS: StartTLSRequired}
	m.Password, _ = u.User.Password()
	if m.Port, err = smtpPort(u); err != nil {
		return nil, problem(flag, "the port must be 1 to 65535")
	}
	for name, values := range u.Query() {
		switch value := StartTLS(values[0]); {
		case name != "starttls":
			return nil, problem(flag, "knows starttls alone after the question mark")
		case m.Implicit:
			return nil, problem(flag, "smtps is encrypted from the start; leave starttls out")
		case value != StartTLSRequired && value != StartTLSOptional && value != StartTLSOff:
			return nil, problem(flag, "starttls is required, optional or off")
		default:
			m.StartTLS = value
		}
	}
	from, err := mail.ParseAddress(s.MailFrom)
	if err != nil {
		return nil, problem("mail-from", "%q is not an address like service@example.com or Sanbao <service@example.com>", s.MailFrom)
	}
	m.From = *from
	return m, nil
}

// smtpPort returns the port of the URL, or the one that is usual for its scheme.
func smtpPort(u *url.URL) (int, error) {
	switch {
	case u.Port() != "":
		port, err := strconv.ParseUint(u.Port(), 10, 16)
		if err == nil && port == 0 {
			err = strconv.ErrRange
		}
		return int(port), err
	case u.Scheme == "smtps":
		return 465, nil
	default:
		return 587, nil
	}
}
