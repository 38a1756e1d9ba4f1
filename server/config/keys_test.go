package config

import (
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

var random33 = []byte("\xde\xad\xbe\xef\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\xff")

func TestParseSigningKey(t *testing.T) {
	const plain = "a plain text, long enough: 32 bytes"
	cases := []struct {
		text, id string
		secret   []byte
	}{
		{"k1:" + base64.StdEncoding.EncodeToString(random33), "k1", random33},
		{"k1:" + base64.URLEncoding.EncodeToString(random33), "k1", random33},
		{"2026-03.a_b:" + base64.RawStdEncoding.EncodeToString(random33[:32]), "2026-03.a_b", random33[:32]},
		{"k1:" + base64.StdEncoding.EncodeToString(random33[:32]), "k1", random33[:32]},
		{plain, "", []byte(plain)},
		{"三包服务签名密钥，三十二字节以上", "", []byte("三包服务签名密钥，三十二字节以上")},
	}
	for _, c := range cases {
		key, err := parseSigningKey(c.text)
		if err != nil || !bytes.Equal(key.Secret, c.secret) || c.id != "" && key.ID != c.id {
			t.Errorf("%q: %v with %q, %v", c.text, key, key.Secret, err)
		}
	}
	one, _ := parseSigningKey(plain)
	same, _ := parseSigningKey(plain)
	other, _ := parseSigningKey(plain + "!")
	if one.ID == "" || one.ID != same.ID || one.ID == other.ID {
		t.Error("ids of plain texts:", one.ID, same.ID, other.ID)
	}
}

func TestParseSigningKeyRefuses(t *testing.T) {
	for _, text := range []string{
		"", "short", strings.Repeat("x", 31),
		strings.Repeat("x", 64), strings.Repeat("abc", 20),
		"k1:" + base64.StdEncoding.EncodeToString(random33[:31]),
		"k1:" + base64.StdEncoding.EncodeToString(make([]byte, 32)),
		"k1:thisisfortycharactersofbase64alphabetxxy", // meant as base64, and too short for it
		"k1:" + strings.Repeat("abcdefg", 7),          // no length that base64 has
		"please-change-me-before-production-use",
		"CHANGEME CHANGEME CHANGEME for real now",
		"your-secret-key-that-is-32-bytes-long!!",
		"k1:" + base64.StdEncoding.EncodeToString([]byte("an example key that all docs have")),
	} {
		if key, err := parseSigningKey(text); err == nil {
			t.Errorf("%q: accepted as %v", text, key)
		} else if text != "" && strings.Contains(err.Error(), text) {
			t.Errorf("the key stands in the error: %v", err)
		}
	}
}

func TestRotation(t *testing.T) {
	key := func(id string, from byte) Secret {
		secret := make([]byte, 32)
		for i := range secret {
			secret[i] = from + byte(i)
		}
		return Secret(id + ":" + base64.StdEncoding.EncodeToString(secret))
	}
	keys, err := Server{Serve: Serve{SigningKey: key("k3", 3), SigningKeysOld: []Secret{key("k2", 2), key("k1", 1)}}}.SigningKeys()
	if err != nil || keys.Current.ID != "k3" || len(keys.Old) != 2 {
		t.Fatal(keys, err)
	}
	byID := keys.ByID()
	if len(byID) != 3 || byID["k3"][0] != 3 || byID["k2"][0] != 2 || byID["k1"][0] != 1 {
		t.Error(byID)
	}
	for name, s := range map[string]Serve{
		"the current id again": {SigningKey: key("k3", 3), SigningKeysOld: []Secret{key("k3", 2)}},
		"an old id twice":      {SigningKey: key("k3", 3), SigningKeysOld: []Secret{key("k1", 1), key("k1", 2)}},
		"a weak old key":       {SigningKey: key("k3", 3), SigningKeysOld: []Secret{"short"}},
		"a weak old demo key":  {Demo: true, SigningKeysOld: []Secret{"short"}},
	} {
		if keys, err := (Server{Serve: s}).SigningKeys(); err == nil || !strings.Contains(err.Error(), "SANBAO_SIGNING_KEYS_OLD") {
			t.Errorf("%s: %v, %v", name, keys, err)
		}
	}
}

func demoServer(dir string) Server {
	return Server{Common: Common{DataDir: dir}, Serve: Serve{Demo: true}}
}

func TestDemoKeyIsKept(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made", "on", "demand")
	first, err := demoServer(dir).SigningKeys()
	if err != nil || first.Current.ID != "demo" || len(first.Current.Secret) != 32 {
		t.Fatal(first, err)
	}
	info, err := os.Stat(filepath.Join(dir, "signing.key"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info, err)
	}
	second, err := demoServer(dir).SigningKeys()
	if err != nil || !bytes.Equal(first.Current.Secret, second.Current.Secret) {
		t.Error("the key changed over a restart:", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 {
		t.Error("something is left over:", entries, err)
	}
	elsewhere, err := demoServer(t.TempDir()).SigningKeys()
	if err != nil || bytes.Equal(first.Current.Secret, elsewhere.Current.Secret) {
		t.Error("two demos share a key:", err)
	}
}

func TestDemoUsesAConfiguredKeyFirst(t *testing.T) {
	s := demoServer(t.TempDir())
	s.SigningKey = goodKey
	keys, err := s.SigningKeys()
	if err != nil || keys.Current.ID != "k1" {
		t.Error(keys, err)
	}
	if entries, _ := os.ReadDir(s.DataDir); len(entries) != 0 {
		t.Error("a key was made although one was given")
	}
}

func TestDemoKeyRefusesBadFiles(t *testing.T) {
	for name, write := range map[string]func(path string) error{
		"readable for others": func(path string) error { return os.WriteFile(path, []byte(goodKey), 0o644) },
		"empty":               func(path string) error { return os.WriteFile(path, nil, 0o600) },
		"weak":                func(path string) error { return os.WriteFile(path, []byte("short"), 0o600) },
		"a folder":            func(path string) error { return os.Mkdir(path, 0o700) },
	} {
		dir := t.TempDir()
		if err := write(filepath.Join(dir, "signing.key")); err != nil {
			t.Fatal(err)
		}
		if keys, err := demoServer(dir).SigningKeys(); err == nil {
			t.Errorf("%s: %v", name, keys)
		} else if !strings.Contains(err.Error(), "signing.key") {
			t.Errorf("%s: the message does not name the file: %v", name, err)
		}
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := demoServer(file).SigningKeys(); err == nil {
		t.Error("a file was taken for the data folder")
	}
}

func TestServersStartedTogetherShareTheDemoKey(t *testing.T) {
	dir := t.TempDir()
	secrets := make([][]byte, 16)
	var wg sync.WaitGroup
	for i := range secrets {
		wg.Go(func() {
			keys, err := demoServer(dir).SigningKeys()
			if err != nil {
				t.Error(err)
			}
			secrets[i] = keys.Current.Secret
		})
	}
	wg.Wait()
	for _, secret := range secrets {
		if !bytes.Equal(secret, secrets[0]) {
			t.Fatal("different keys")
		}
	}
}
