package mail_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"sanbao/server/service/mail"
)

// selfSigned returns a certificate for an address on this machine that nobody but the
// roots beside it vouches for.
func selfSigned(t *testing.T) (*tls.Config, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "post office"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	made, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(made)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}, roots
}

// openTLS starts a post office with a certificate that the messages' sender trusts:
// encrypted from the start, or where the sender asks for it.
func openTLS(implicit bool, policy mail.Encryption) func(*testing.T) (*postOffice, mail.Server) {
	return func(t *testing.T) (*postOffice, mail.Server) {
		t.Helper()
		own, roots := selfSigned(t)
		office, server := openWith(t, func(s *smtp.Server, plain net.Listener) net.Listener {
			s.TLSConfig = own
			if implicit {
				return tls.NewListener(plain, own)
			}
			return plain
		})
		server.Implicit, server.Policy, server.TLS = implicit, policy, &tls.Config{RootCAs: roots}
		return office, server
	}
}

// openPlain starts a post office that has never heard of encryption, for a sender who
// has a password and this policy.
func openPlain(policy mail.Encryption, username string) func(*testing.T) (*postOffice, mail.Server) {
	return func(t *testing.T) (*postOffice, mail.Server) {
		t.Helper()
		office, server := open(t)
		server.Policy, server.Username = policy, username
		return office, server
	}
}

// With STARTTLS and with TLS from the start, what is sent and who sends it is told
// through an encrypted connection.
func TestNothingIsSaidInTheClear(t *testing.T) {
	for name, open := range map[string]func(*testing.T) (*postOffice, mail.Server){
		"STARTTLS":                          openTLS(false, mail.Required),
		"STARTTLS where the server can":     openTLS(false, mail.Optional),
		"TLS from the start":                openTLS(true, mail.Required),
		"TLS from the start for any policy": openTLS(true, mail.Optional),
	} {
		t.Run(name, func(t *testing.T) {
			eachAt(t, open, func(w *world) {
				id := w.write("head@example.com").ID
				w.send()
				got := w.office.deliveries()
				if len(got) != 1 || !got[0].encrypted || got[0].user != "desk" || got[0].to != "head@example.com" {
					w.Errorf("delivered: %+v", got)
				}
				if row := w.store.Client().MailMessage.GetX(w.system(), id); row.SentAt == nil {
					w.Errorf("kept as %+v", row)
				}
			})
		})
	}
}

// A server without STARTTLS gets neither the message nor the password where encryption
// is required; the message waits until somebody has corrected the settings.
func TestAServerWithoutSTARTTLSIsRefused(t *testing.T) {
	eachAt(t, openPlain(mail.Required, "desk"), func(w *world) {
		id := w.write("head@example.com").ID
		w.send()
		row := w.store.Client().MailMessage.GetX(w.system(), id)
		if len(w.office.deliveries()) > 0 || w.office.passwords() > 0 || row.SentAt != nil || row.GivenUpAt != nil ||
			!strings.Contains(row.LastError, "STARTTLS") {
			w.Errorf("%d delivered, %d passwords said, kept as %+v", len(w.office.deliveries()), w.office.passwords(), row)
		}
	})
}

// Where encryption is not required, such a server gets its messages in the clear.
func TestAServerWithoutSTARTTLSWillDo(t *testing.T) {
	eachAt(t, openPlain(mail.Optional, ""), func(w *world) {
		w.write("head@example.com")
		w.send()
		if got := w.office.deliveries(); len(got) != 1 || got[0].encrypted || w.office.passwords() > 0 {
			w.Errorf("delivered: %+v", got)
		}
	})
}

// A certificate that nobody vouches for, or that is for another host, gets neither the
// message nor the password.
func TestAStrangersCertificateIsRefused(t *testing.T) {
	for name, implicit := range map[string]bool{"STARTTLS": false, "TLS from the start": true} {
		for why, distrust := range map[string]func(*tls.Config){
			"unknown":      func(c *tls.Config) { c.RootCAs = x509.NewCertPool() },
			"another host": func(c *tls.Config) { c.ServerName = "mail.example.com" },
		} {
			t.Run(name+" "+why, func(t *testing.T) {
				eachAt(t, func(t *testing.T) (*postOffice, mail.Server) {
					office, server := openTLS(implicit, mail.Required)(t)
					distrust(server.TLS)
					return office, server
				}, func(w *world) {
					id := w.write("head@example.com").ID
					w.send()
					row := w.store.Client().MailMessage.GetX(w.system(), id)
					if len(w.office.deliveries()) > 0 || w.office.passwords() > 0 || row.SentAt != nil || row.GivenUpAt != nil ||
						!strings.Contains(row.LastError, "x509") {
						w.Errorf("%d delivered, %d passwords said, kept as %+v", len(w.office.deliveries()), w.office.passwords(), row)
					}
				})
			})
		}
	}
}
