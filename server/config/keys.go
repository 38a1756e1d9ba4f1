package config

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

const (
	minKeyBytes = 32
	// minDistinctBytes: 32 random bytes have some 30 different ones, 32 random
	// hexadecimal digits some 14. Fewer than this is a finger resting on the keyboard.
	minDistinctBytes = 8
	demoKeyFile      = "signing.key"

	howToMakeAKey = `make one with "openssl rand -base64 32" and set SANBAO_SIGNING_KEY to "k1:" followed by what it prints`
)

var (
	keyWithID = regexp.MustCompile(`^([A-Za-z0-9._-]{1,64}):([A-Za-z0-9+/_-]+={0,2})$`)
	// placeholderKey is what examples and templates are full of.
	placeholderKey = regexp.MustCompile(`(?i)change.?me|your.?(secret|key)|example|placeholder`)
)

// SigningKey is a key for access tokens.
type SigningKey struct {
	// ID stands in the tokens, so that the right key is found.
	ID string
	// Secret has at least 32 bytes.
	Secret []byte
}

// String names the key and keeps the secret.
func (k SigningKey) String() string { return "signing key " + k.ID }

// GoString keeps the secret out of %#v.
func (k SigningKey) GoString() string { return k.String() }

// SigningKeys are the keys for access tokens: one signs, all are accepted.
type SigningKeys struct {
	Current SigningKey
	Old     []SigningKey
}

// ByID returns the secrets of all keys by their ids.
func (k SigningKeys) ByID() map[string][]byte {
	secrets := map[string][]byte{k.Current.ID: k.Current.Secret}
	for _, old := range k.Old {
		secrets[old.ID] = old.Secret
	}
	return secrets
}

// SigningKeys returns the keys for access tokens. The demo without a key keeps a
// random one in the data folder, made at the first call, readable for nobody else.
// Returns an error that says how to make a key when one is missing or weak, or the
// demo's file cannot be used.
func (s Server) SigningKeys() (SigningKeys, error) {
	if s.SigningKey != "" || !s.Demo {
		return s.configuredSigningKeys()
	}
	old, err := s.oldSigningKeys()
	if err != nil {
		return SigningKeys{}, err
	}
	current, err := demoSigningKey(s.DataDir)
	if err != nil {
		return SigningKeys{}, err
	}
	return SigningKeys{Current: current, Old: old}, nil
}

func (s Serve) configuredSigningKeys() (SigningKeys, error) {
	const flag = "signing-key"
	old, errOld := s.oldSigningKeys()
	if s.SigningKey == "" {
		return SigningKeys{}, errors.Join(problem(flag, "missing; %s (only serve --demo runs without)", howToMakeAKey), errOld)
	}
	current, err := parseSigningKey(string(s.SigningKey))
	if err != nil {
		return SigningKeys{}, errors.Join(problem(flag, "%w; %s", err, howToMakeAKey), errOld)
	}
	for _, key := range old {
		if key.ID == current.ID {
			errOld = errors.Join(errOld, problem("signing-keys-old", "the id %q is the current key's", key.ID))
		}
	}
	return SigningKeys{Current: current, Old: old}, errOld
}

func (s Serve) oldSigningKeys() ([]SigningKey, error) {
	var keys []SigningKey
	var problems []error
	seen := map[string]bool{}
	for i, text := range s.SigningKeysOld {
		key, err := parseSigningKey(string(text))
		switch {
		case err != nil:
			problems = append(problems, problem("signing-keys-old", "key %d: %w", i+1, err))
		case seen[key.ID]:
			problems = append(problems, problem("signing-keys-old", "the id %q is there twice", key.ID))
		default:
			seen[key.ID] = true
			keys = append(keys, key)
		}
	}
	return keys, errors.Join(problems...)
}

// parseSigningKey reads ID:BASE64 or plain text. Text that has the form of
// ID:BASE64 is never taken for plain text: it would sign with something else than
// was meant. Plain text gets an id from its hash, so that keys can be rotated.
func parseSigningKey(text string) (SigningKey, error) {
	var key SigningKey
	if parts := keyWithID.FindStringSubmatch(text); parts != nil {
		secret, err := decodeBase64(parts[2])
		if err != nil {
			return SigningKey{}, errors.New("what follows the id is not base64")
		}
		key = SigningKey{ID: parts[1], Secret: secret}
	} else {
		sum := sha256.Sum256([]byte("signing key id\x00" + text))
		key = SigningKey{ID: hex.EncodeToString(sum[:4]), Secret: []byte(text)}
	}
	distinct := map[byte]bool{}
	for _, b := range key.Secret {
		distinct[b] = true
	}
	switch {
	case len(key.Secret) < minKeyBytes:
		return SigningKey{}, fmt.Errorf("too weak: %d bytes, at least %d are needed", len(key.Secret), minKeyBytes)
	case len(distinct) < minDistinctBytes:
		return SigningKey{}, errors.New("too weak: the same few characters over and over")
	case placeholderKey.Match(key.Secret):
		return SigningKey{}, errors.New("too weak: a placeholder that everybody knows")
	}
	return key, nil
}

// decodeBase64 takes the standard and the URL alphabet, with padding or without.
func decodeBase64(text string) ([]byte, error) {
	text = strings.NewReplacer("-", "+", "_", "/").Replace(strings.TrimRight(text, "="))
	return base64.RawStdEncoding.DecodeString(text)
}

func demoSigningKey(dataDir string) (SigningKey, error) {
	path := filepath.Join(dataDir, demoKeyFile)
	if err := os.MkdirAll(dataDir, 0o750); err != nil {
		return SigningKey{}, fmt.Errorf("the demo's signing key: %w", err)
	}
	if err := createDemoKey(path); err != nil && !errors.Is(err, fs.ErrExist) {
		return SigningKey{}, fmt.Errorf("the demo's signing key: %w", err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return SigningKey{}, fmt.Errorf("the demo's signing key: %w", err)
	}
	if open := info.Mode().Perm() & 0o077; open != 0 {
		return SigningKey{}, fmt.Errorf("the demo's signing key: others can read %s; delete the file, a new one is made at the next start", path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return SigningKey{}, fmt.Errorf("the demo's signing key: %w", err)
	}
	key, err := parseSigningKey(strings.TrimSpace(string(text)))
	if err != nil {
		return SigningKey{}, fmt.Errorf("the demo's signing key: %s: %w; delete the file, a new one is made at the next start", path, err)
	}
	return key, nil
}

// createDemoKey writes a new key. Returns fs.ErrExist when there is a file already.
// The file gets its name only when it is whole, so that of two servers started
// together both read the same key.
func createDemoKey(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist
	}
	secret := make([]byte, minKeyBytes)
	_, _ = rand.Read(secret)                                         // never fails
	file, err := os.CreateTemp(filepath.Dir(path), demoKeyFile+".*") // mode 0600
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(file.Name()) }()
	_, errWrite := fmt.Fprintf(file, "demo:%s\n", base64.StdEncoding.EncodeToString(secret))
	if err := errors.Join(errWrite, file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Link(file.Name(), path)
}
