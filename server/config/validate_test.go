package config

import (
	"strings"
	"testing"
	"time"
)

func TestAllProblemsAtOnce(t *testing.T) {
	_, _, err := parse(t, map[string]string{"SANBAO_TIMEZONE": "Mars", "SANBAO_SIGNING_KEY": "short"}, "serve",
		"--data-dir=", "--database-url=mysql://root:hunter2@x/y", "--db-max-conns=0", "--statement-timeout=1ms",
		"--addr=foo", "--public-url=example.com", "--allowed-origins=*,https://ok.example.com,ftp://x", "--trusted-proxies=10.0.0.0/8,nonsense",
		"--signing-keys-old=short", "--access-lifetime=1h", "--session-lifetime=1s", "--max-upload=2TiB",
		"--graphql-depth=0", "--graphql-aliases=-1", "--graphql-tokens=1", "--graphql-cost=0", "--graphql-body=1", "--graphql-timeout=1h",
		"--graphql-tool-depth=0", "--graphql-tool-cost=0", "--graphql-role-depths=NOBODY=3", "--graphql-role-costs=HEAD=0",
		"--bi-database-url=mysql://root:hunter3@x/y", "--bi-max-conns=0", "--bi-statement-timeout=1ms")
	if err == nil {
		t.Fatal("accepted")
	}
	for _, flag := range []string{
		"data-dir", "database-url", "db-max-conns", "statement-timeout", "timezone", "addr", "public-url", "allowed-origins",
		"trusted-proxies", "signing-key", "signing-keys-old", "access-lifetime", "session-lifetime", "max-upload",
		"graphql-depth", "graphql-aliases", "graphql-tokens", "graphql-cost", "graphql-body", "graphql-timeout",
		"graphql-tool-depth", "graphql-tool-cost", "graphql-role-depths", "graphql-role-costs", "bi-database-url", "bi-max-conns", "bi-statement-timeout",
	} {
		variable := "SANBAO_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
		if want := "--" + flag + " (" + variable + "): "; !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing", want)
		}
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != 28 { // two of the origins are at fault
		t.Errorf("%d lines:\n%s", len(lines), err)
	}
	if strings.Contains(err.Error(), "hunter") {
		t.Error("a password stands in the message:", err)
	}
}

func TestMissingKeyIsExplained(t *testing.T) {
	_, _, err := parse(t, nil, "serve")
	if err == nil || !strings.Contains(err.Error(), "openssl rand -base64 32") || !strings.Contains(err.Error(), "SANBAO_SIGNING_KEY") {
		t.Error(err)
	}
}

func TestDemoListensOnLoopbackOnly(t *testing.T) {
	cases := []struct {
		addr          string
		remote, allow bool
	}{
		{"127.0.0.1:8080", false, true},
		{"127.8.8.8:0", false, true},
		{"[::1]:8080", false, true},
		{"localhost:8080", false, true},
		{"[::ffff:127.0.0.1]:8080", false, true},
		{":8080", false, false},
		{"0.0.0.0:8080", false, false},
		{"[::]:8080", false, false},
		{"192.168.1.5:8080", false, false},
		{"localhost.example.com:8080", false, false},
		{"127.0.0.1.example.com:8080", false, false},
		{"0.0.0.0:8080", true, true},
		{":8080", true, true},
	}
	for _, c := range cases {
		args := []string{"serve", "--demo", "--addr=" + c.addr}
		if c.remote {
			args = append(args, "--demo-allow-remote")
		}
		if _, _, err := parse(t, nil, args...); (err == nil) != c.allow {
			t.Errorf("%v: %v", args, err)
		} else if err != nil && !strings.Contains(err.Error(), "--demo-allow-remote") {
			t.Errorf("%v does not say what to do: %v", args, err)
		}
	}
	if _, _, err := parse(t, nil, "serve", "--addr=0.0.0.0:8080", "--signing-key="+goodKey); err != nil {
		t.Error("without the demo every address is fine:", err)
	}
	if _, _, err := parse(t, nil, "serve", "--demo-allow-remote", "--addr=0.0.0.0:8080"); err == nil {
		t.Error("--demo-allow-remote alone is not the demo: a signing key is needed")
	}
}

func TestAddr(t *testing.T) {
	for addr, ok := range map[string]bool{
		"127.0.0.1:8080": true, ":0": true, "sanbao.internal:443": true, "[fe80::1%eth0]:80": true,
		"": false, "foo": false, "127.0.0.1": false, "127.0.0.1:http": false, "127.0.0.1:65536": false, "127.0.0.1:-1": false,
		"::1:80": false, "a b:80": false, "http://127.0.0.1:80": false,
	} {
		if _, err := (Serve{Addr: addr}).listenHost(); (err == nil) != ok {
			t.Errorf("%q: %v", addr, err)
		}
	}
}

func TestOrigins(t *testing.T) {
	s := Serve{
		PublicURL:      "https://Service.Example.com/",
		AllowedOrigins: []string{"https://service.example.com:443", "http://localhost:5173", "http://portal.example.com:80", "http://[::1]:80"},
	}
	got, err := s.Origins()
	want := "https://service.example.com http://localhost:5173 http://portal.example.com http://[::1]"
	if err != nil || strings.Join(got, " ") != want {
		t.Error(got, err)
	}
	for _, text := range []string{
		"*", "https://*", "https://*.example.com", "null", "example.com", "//example.com", "https://", "https://user:pw@example.com",
		"https://example.com/path", "https://example.com/?q", "https://example.com/?q=1", "https://example.com#x", "ftp://example.com", "https://:443", "",
	} {
		if got, err := (Serve{AllowedOrigins: []string{text}}).Origins(); err == nil {
			t.Errorf("%q: accepted as %v", text, got)
		}
	}
}

func TestProxyNetworks(t *testing.T) {
	got, err := Serve{TrustedProxies: []string{"10.1.2.3/8", "192.168.1.5", "::1", "::ffff:172.16.0.1", "fd00::/8"}}.ProxyNetworks()
	var texts []string
	for _, network := range got {
		texts = append(texts, network.String())
	}
	if want := "10.0.0.0/8 192.168.1.5/32 ::1/128 172.16.0.1/32 fd00::/8"; err != nil || strings.Join(texts, " ") != want {
		t.Error(texts, err)
	}
	for _, text := range []string{"", "proxy.example.com", "10.0.0.0/33", "10.0.0/8", "fe80::1%eth0", "*"} {
		if got, err := (Serve{TrustedProxies: []string{text}}).ProxyNetworks(); err == nil {
			t.Errorf("%q: accepted as %v", text, got)
		}
	}
}

func TestSecureCookie(t *testing.T) {
	cases := []struct {
		name string
		s    Serve
		want bool
	}{
		{"plain loopback", Serve{Addr: "127.0.0.1:8080", SecureCookies: SecureAuto}, false},
		{"plain loopback by name", Serve{Addr: "localhost:8080", SecureCookies: SecureAuto, PublicURL: "http://localhost:8080"}, false},
		{"loopback behind a TLS proxy", Serve{Addr: "127.0.0.1:8080", SecureCookies: SecureAuto, PublicURL: "HTTPS://example.com"}, true},
		{"loopback behind some proxy", Serve{Addr: "127.0.0.1:8080", SecureCookies: SecureAuto, TrustedProxies: []string{"127.0.0.1"}}, true},
		{"all addresses", Serve{Addr: ":8080", SecureCookies: SecureAuto}, true},
		{"another address", Serve{Addr: "192.168.1.5:8080", SecureCookies: SecureAuto}, true},
		{"always", Serve{Addr: "127.0.0.1:8080", SecureCookies: SecureAlways}, true},
		{"never", Serve{Addr: ":8080", SecureCookies: SecureNever, PublicURL: "https://example.com"}, false},
	}
	for _, c := range cases {
		if got := c.s.SecureCookie(); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

func TestLocation(t *testing.T) {
	zone, err := Common{Timezone: "Asia/Urumqi"}.Location()
	if err != nil || zone.String() != "Asia/Urumqi" {
		t.Error(zone, err)
	}
	if _, offset := time.Date(2026, 3, 1, 0, 0, 0, 0, zone).Zone(); offset != 6*60*60 {
		t.Error(offset)
	}
	for _, name := range []string{"", "Local", "local", "Mars", "../etc/passwd", "CST8"} {
		if zone, err := (Common{Timezone: name}).Location(); err == nil {
			t.Errorf("%q: accepted as %v", name, zone)
		}
	}
}
