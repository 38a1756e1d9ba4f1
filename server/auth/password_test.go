package auth

import (
	"context"
	"encoding/base64"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/argon2"

	"sanbao/server/domain/fault"
)

func TestHashAndVerify(t *testing.T) {
	h, ctx := NewHasher(2), context.Background()
	for _, password := range []string{"sanbao-demo", "三包服务三包服务三包", "", "with $ and = and spaces"} {
		hash, err := h.Hash(ctx, password)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
			t.Error("not a PHC string with OWASP's costs:", hash)
		}
		if ok, rehash, err := h.Verify(ctx, hash, password); !ok || rehash || err != nil {
			t.Errorf("%q: %t, %t, %v", password, ok, rehash, err)
		}
		if ok, rehash, err := h.Verify(ctx, hash, password+"x"); ok || rehash || err != nil {
			t.Errorf("%q with an x: %t, %t, %v", password, ok, rehash, err)
		}
	}
}

func TestHashesOfOnePasswordDiffer(t *testing.T) {
	h := NewHasher(1)
	a, errA := h.Hash(context.Background(), "sanbao-demo")
	b, errB := h.Hash(context.Background(), "sanbao-demo")
	if a == b || errA != nil || errB != nil {
		t.Error("two hashes with the same salt:", a, errA, errB)
	}
}

// The known answer comes from the reference implementation's test vectors
// (argon2id, v=19, t=2, m=256 KiB, p=1, password "password", salt "somesalt").
func TestVerifyKnownAnswerAndRehash(t *testing.T) {
	const reference = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
	h := NewHasher(1)
	if ok, rehash, err := h.Verify(context.Background(), reference, "password"); !ok || !rehash || err != nil {
		t.Errorf("%t, %t, %v; want a match that asks for a new hash", ok, rehash, err)
	}
	if ok, rehash, err := h.Verify(context.Background(), reference, "Password"); ok || rehash || err != nil {
		t.Errorf("%t, %t, %v; a wrong password asks for nothing", ok, rehash, err)
	}
}

func TestVerifyRefusesDamagedHashes(t *testing.T) {
	const salt, key = "c29tZXNhbHQ", "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
	damaged := []string{
		"", "plain", "$argon2id$", "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
		"$argon2i$v=19$m=256,t=2,p=1$" + salt + "$" + key,
		"$argon2id$v=16$m=256,t=2,p=1$" + salt + "$" + key,
		"$argon2id$m=256,t=2,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=256,t=2$" + salt + "$" + key,
		"$argon2id$v=19$t=2,m=256,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=0,t=2,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=256,t=0,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=256,t=2,p=0$" + salt + "$" + key,
		"$argon2id$v=19$m=-256,t=2,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=4294967295,t=2,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=256,t=1000000,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=256,t=2,p=255$" + salt + "$" + key,
		"$argon2id$v=19$m=99999999999999999999,t=2,p=1$" + salt + "$" + key,
		"$argon2id$v=19$m=256,t=2,p=1$" + salt + "$",
		"$argon2id$v=19$m=256,t=2,p=1$$" + key,
		"$argon2id$v=19$m=256,t=2,p=1$" + salt + "$not/base64!",
		"$argon2id$v=19$m=256,t=2,p=1$" + salt + "$" + strings.Repeat("A", 1000),
		"$argon2id$v=19$m=256,t=2,p=1$" + salt + "$" + key + "$more",
	}
	h := NewHasher(1)
	for _, hash := range damaged {
		if ok, rehash, err := h.Verify(context.Background(), hash, "password"); ok || rehash || !errors.Is(err, ErrMalformedHash) {
			t.Errorf("%q: %t, %t, %v", hash, ok, rehash, err)
		}
	}
}

func TestVerifyNeverMatchesPasswordsThatCannotBeSet(t *testing.T) {
	h, ctx := NewHasher(1), context.Background()
	huge := strings.Repeat("x", 10<<20)
	ofHuge, err := h.Hash(ctx, huge)
	if err != nil {
		t.Fatal(err)
	}
	ofNothing, err := h.Hash(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, hash := range []string{ofHuge, ofNothing} {
		if ok, _, err := h.Verify(ctx, hash, huge); ok || err != nil {
			t.Errorf("%t, %v", ok, err)
		}
	}
}

func TestDummyVerifyCostsWhatVerifyCosts(t *testing.T) {
	h, ctx := NewHasher(1), context.Background()
	params, salt, key, err := parsePHC(h.dummy)
	if err != nil || params != currentParams || len(salt) != saltBytes || len(key) != keyBytes {
		t.Error("the dummy must have the current costs:", h.dummy, err)
	}
	if err := h.DummyVerify(ctx, "sanbao-demo"); err != nil {
		t.Error(err)
	}
}

func TestHasherWaitsForASlot(t *testing.T) {
	h := NewHasher(1)
	h.slots <- struct{}{} // somebody else is hashing
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if _, err := h.Hash(ctx, "sanbao-demo"); !errors.Is(err, context.DeadlineExceeded) {
		t.Error("Hash:", err)
	}
	if ok, _, err := h.Verify(ctx, h.dummy, "sanbao-demo"); ok || !errors.Is(err, context.DeadlineExceeded) {
		t.Error("Verify:", ok, err)
	}
	if err := h.DummyVerify(ctx, "sanbao-demo"); !errors.Is(err, context.DeadlineExceeded) {
		t.Error("DummyVerify:", err)
	}
	<-h.slots
	if _, err := h.Hash(context.Background(), "sanbao-demo"); err != nil {
		t.Error("the slot is free again:", err)
	}
}

func TestHasherInParallel(t *testing.T) {
	h, ctx := NewHasher(0), context.Background()
	hash, err := h.Hash(ctx, "sanbao-demo")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if ok, _, err := h.Verify(ctx, hash, "sanbao-demo"); !ok || err != nil {
				t.Error(ok, err)
			}
		})
	}
	wg.Wait()
	if len(h.slots) != 0 || cap(h.slots) != 1 {
		t.Errorf("%d of %d slots are still taken", len(h.slots), cap(h.slots))
	}
}

func TestValidatePassword(t *testing.T) {
	cases := []struct {
		username, password string
		want               fault.Key
	}{
		{"admin", "sanbao-demo", ""},
		{"technician", "sanbao-demo", ""},
		{"wang", "correct horse battery", ""},
		{"wang", "三包服务质量第一客户至上", ""},
		{"wang", strings.Repeat("abcd", 64), ""},
		{"wang", "服务质量第一客户至", fault.PasswordWeak}, // 9 characters, 27 bytes
		{"wang", "服务质量第一客户至上", ""},                // 10 characters
		{"wang", "", fault.PasswordWeak},
		{"wang", "short-one", fault.PasswordWeak},
		{"wang", strings.Repeat("abcd", 64) + "x", fault.TooLong},
		{"wang", strings.Repeat("三包服务", 64), ""},
		{"wang", strings.Repeat("三包服务", 64) + "。", fault.TooLong},
		{"wang", "1234567890", fault.PasswordWeak},
		{"wang", "QwertyUiop", fault.PasswordWeak},
		{"wang", "woaini1314520", fault.PasswordWeak},
		{"wang", "aaaaaaaaaaaa", fault.PasswordWeak},
		{"wang", "121212121212", fault.PasswordWeak},
		{"zhangwei", "zhangwei-2026", fault.PasswordWeak},
		{"ZhangWei", "my-zhangwei-pass", fault.PasswordWeak},
		{"张伟明", "这是张伟明的密码呀呀呀", fault.PasswordWeak},
		{"a", "a-perfectly-good-one", ""},
		{"", "a-perfectly-good-one", ""},
		{"wang", "bad\xff\xfe-bytes-here", fault.BadText},
	}
	for _, c := range cases {
		err := ValidatePassword(c.username, c.password)
		var got fault.Key
		if e := fault.As(err); e != nil {
			if e.Code != fault.Invalid || len(e.Fields) != 1 || e.Fields[0].Path != "password" {
				t.Errorf("%q: %+v", c.password, e)
				continue
			}
			got = e.Fields[0].Key
		} else if err != nil {
			t.Error("not a *fault.Error:", err)
		}
		if got != c.want {
			t.Errorf("%q for %q: got %q, want %q", c.password, c.username, got, c.want)
		}
	}
}

func TestEveryCommonPasswordWouldOtherwisePass(t *testing.T) {
	for password := range commonPasswords {
		if len(password) < minPasswordRunes || tooFewDistinct(password) || strings.ToLower(password) != password {
			t.Errorf("%q is refused anyway, or never matches", password)
		}
	}
}

func FuzzParsePHC(f *testing.F) {
	f.Add("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
	f.Add("$argon2id$v=19$m=19456,t=2,p=1$$")
	f.Fuzz(func(t *testing.T, hash string) {
		p, salt, key, err := parsePHC(hash)
		if err != nil {
			return
		}
		if p.memoryKiB > maxMemoryKiB || p.passes > maxPasses || p.lanes > maxLanes || p.passes == 0 || p.lanes == 0 {
			t.Errorf("%q would cost %+v", hash, p)
		}
		again, salt2, key2, err := parsePHC(formatPHC(p, salt, key))
		if err != nil || again != p || string(salt) != string(salt2) || string(key) != string(key2) {
			t.Errorf("%q does not survive writing and reading: %v", hash, err)
		}
	})
}

func TestKeyIsArgon2idOfTheParts(t *testing.T) {
	hash, err := NewHasher(1).Hash(context.Background(), "sanbao-demo")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(hash, "$")
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		t.Fatal(err)
	}
	want := base64.RawStdEncoding.EncodeToString(argon2.IDKey([]byte("sanbao-demo"), salt, 2, 19456, 1, 32))
	if parts[5] != want {
		t.Errorf("key %s, want %s", parts[5], want)
	}
}
