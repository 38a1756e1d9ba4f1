package config

import (
	"net/mail"
	"strings"
	"testing"
)

func TestMailServers(t *testing.T) {
	from := mail.Address{Address: "service@example.com"}
	for text, want := range map[string]Mail{
		"smtp://mail.example.com":                                    {Host: "mail.example.com", Port: 587, StartTLS: StartTLSRequired, From: from},
		"smtps://desk:p%40ss@mail.example.com":                       {Host: "mail.example.com", Port: 465, Username: "desk", Password: "p@ss", Implicit: true, StartTLS: StartTLSRequired, From: from},
		"smtp://127.0.0.1:25?starttls=off":                           {Host: "127.0.0.1", Port: 25, StartTLS: StartTLSOff, From: from},
		"smtp://desk:secret@mail.example.com:2525?starttls=optional": {Host: "mail.example.com", Port: 2525, Username: "desk", Password: "secret", StartTLS: StartTLSOptional, From: from},
	} {
		got, err := Serve{SMTPURL: Secret(text), MailFrom: "service@example.com", PublicURL: "https://service.example.com"}.Mail()
		if err != nil || *got != want {
			t.Errorf("%s: %+v, error %v", text, got, err)
		}
	}
	if got, err := (Serve{}).Mail(); got != nil || err != nil {
		t.Errorf("without a mail server: %+v, error %v", got, err)
	}
}

func TestMailProblems(t *testing.T) {
	for text, from := range map[string]string{
		"https://desk:hunter2@mail.example.com":              "service@example.com",
		"smtp://":                                            "service@example.com",
		"smtp://desk:hunter2@mail.example.com:0":             "service@example.com",
		"smtp://desk:hunter2@mail.example.com/inbox":         "service@example.com",
		"smtp://desk:hunter2@mail.example.com?starttls=no":   "service@example.com",
		"smtp://desk:hunter2@mail.example.com?tls=off":       "service@example.com",
		"smtps://desk:hunter2@mail.example.com?starttls=off": "service@example.com",
		"smtp://desk:hunter2@mail.example.com":               "",
		"":                                                   "service@example.com",
	} {
		_, err := Serve{SMTPURL: Secret(text), MailFrom: from, PublicURL: "https://service.example.com"}.Mail()
		switch {
		case err == nil:
			t.Errorf("%s from %q was accepted", text, from)
		case strings.Contains(err.Error(), "hunter2"):
			t.Errorf("the password stands in %v", err)
		}
	}
}

func TestMailNeedsAnAddressOfThePage(t *testing.T) {
	_, err := Serve{SMTPURL: "smtp://mail.example.com", MailFrom: "service@example.com"}.Mail()
	if err == nil || !strings.Contains(err.Error(), "--public-url") {
		t.Error(err)
	}
}
