package config

import (
	"errors"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// listenHost returns the host part of the address to listen on; "" means all
// addresses of the machine.
func (s Serve) listenHost() (string, error) {
	const flag = "addr"
	host, port, err := net.SplitHostPort(s.Addr)
	if err != nil {
		return "", problem(flag, "%q is not an address like 127.0.0.1:8080", s.Addr)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return "", problem(flag, "%q: the port must be 0 to 65535", s.Addr)
	}
	if _, err := netip.ParseAddr(host); err != nil && !isHostName(host) {
		return "", problem(flag, "%q: %q is neither an IP address nor a host name", s.Addr, host)
	}
	return host, nil
}

// isHostName says whether host can be one; "" can, it means every address.
func isHostName(host string) bool {
	return len(host) <= 253 && !strings.ContainsFunc(host, func(r rune) bool {
		return r != '-' && r != '.' && r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
}

func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}

// Origins returns the origins (scheme, host, port) whose pages may call the API:
// that of the public URL and the allowed ones, without repetition. A page from the
// address listened on is of the same origin and needs no mention. Returns an error
// for anything that is not an origin, "*" included: whoever may call the API with
// a person's cookie is named.
func (s Serve) Origins() ([]string, error) {
	var origins []string
	var problems []error
	add := func(flag, text string) {
		origin, err := originOf(flag, text)
		if err != nil {
			problems = append(problems, err)
		} else if !slices.Contains(origins, origin) {
			origins = append(origins, origin)
		}
	}
	if s.PublicURL != "" {
		add("public-url", s.PublicURL)
	}
	for _, text := range s.AllowedOrigins {
		add("allowed-origins", text)
	}
	return origins, errors.Join(problems...)
}

func originOf(flag, text string) (string, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil ||
		strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || strings.Contains(u.Host, "*") {
		return "", problem(flag, "%q is not a scheme and a host like https://service.example.com", text)
	}
	// Browsers leave the scheme's own port out of the Origin header.
	standardPort := map[string]string{"http": ":80", "https": ":443"}[u.Scheme]
	return u.Scheme + "://" + strings.TrimSuffix(strings.ToLower(u.Host), standardPort), nil
}

// ProxyNetworks returns the networks of the proxies that are trusted to say the
// client's address. Returns an error for anything that is neither an address nor
// a network.
func (s Serve) ProxyNetworks() ([]netip.Prefix, error) {
	var networks []netip.Prefix
	var problems []error
	for _, text := range s.TrustedProxies {
		if addr, err := netip.ParseAddr(text); err == nil && addr.Zone() == "" {
			networks = append(networks, netip.PrefixFrom(addr.Unmap(), addr.Unmap().BitLen()))
		} else if network, err := netip.ParsePrefix(text); err == nil {
			networks = append(networks, network.Masked())
		} else {
			problems = append(problems, problem("trusted-proxies", "%q is neither an address nor a network like 10.0.0.0/8", text))
		}
	}
	return networks, errors.Join(problems...)
}

// SecureCookie says whether cookies are kept off plain http. By itself that is so
// unless the server listens on loopback with nothing that tells of TLS before it:
// neither an https public URL nor a trusted proxy.
func (s Serve) SecureCookie() bool {
	switch s.SecureCookies {
	case SecureAlways:
		return true
	case SecureNever:
		return false
	}
	host, err := s.listenHost()
	plainLoopback := err == nil && isLoopback(host) && len(s.TrustedProxies) == 0 &&
		!strings.HasPrefix(strings.ToLower(s.PublicURL), "https:")
	return !plainLoopback
}
