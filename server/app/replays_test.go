package app_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"sanbao/server/app"
	"sanbao/server/authz"
	"sanbao/server/config"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// replayed runs the command and returns what it prints.
func replayed(t *testing.T, url string, flags ...string) (string, error) {
	t.Helper()
	var cli config.CLI
	parser, err := kong.New(&cli, config.Options()...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(append([]string{"policy", "replay", "--database-url", url}, flags...)); err != nil {
		return "", err
	}
	var out bytes.Buffer
	err = app.Console{Out: &out, Err: &out}.ReplayPolicy(t.Context(), cli.Common, cli.Policy.Replay)
	return out.String(), err
}

func TestPolicyReplay(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, store.Config{URL: url})
		c, ctx, bought := s.Client(), authz.System(t.Context()), calendar.MustParse("2025-01-01")
		policy := c.WarrantyPolicy.Create().SetCode("STD").SetName("标准三包").SetRollToWorkday(false).SaveX(ctx)
		product := c.Product.Create().SetModel("RS-500").SetName("热水器").SetWarrantyPolicy(policy).SaveX(ctx)
		customer := c.Customer.Create().SetCode("K001").SetName("东方机械").SaveX(ctx)
		unit := c.ProductUnit.Create().SetProduct(product).SetSerialNumber("SN-1").SetWarrantyStartsOn(bought).SaveX(ctx)
		c.ServiceRecord.Create().SetNumber("SR-2025-000001").SetKind(casework.KindRepair).SetSymptom("漏水").
			SetReportedAt(time.Date(2025, 6, 2, 4, 0, 0, 0, time.UTC)).SetCustomer(customer).SetProductUnit(unit).SaveX(ctx)
		// A record that came from elsewhere has no clocks under any rules.
		c.ServiceRecord.Create().SetNumber("SR-2025-000002").SetKind(casework.KindRepair).SetSymptom("漏水").
			SetReportedAt(time.Date(2025, 6, 3, 4, 0, 0, 0, time.UTC)).SetCustomer(customer).SetSource("old").SetSourceReference("1").SaveX(ctx)

		terms := filepath.Join(t.TempDir(), "terms.json")
		if err := os.WriteFile(terms, []byte(`{"repairMonths": 3}`), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, flags := range [][]string{
			{"--year", "2025", "--warranty-policy", terms},
			{"--year", "2025", "--warranty-policy", terms, "--format", "csv"},
			{"--year", "2025", "--warranty-policy", terms, "--format", "json"},
		} {
			out, err := replayed(t, url, flags...)
			if err != nil || strings.Count(out, "SR-2025-000001") < 1 || strings.Contains(out, "SR-2025-000002") || !strings.Contains(out, "PAID") {
				t.Errorf("%q tells %s (%v)", flags, out, err)
			}
		}
		if out, err := replayed(t, url, "--year", "2025", "--warranty-policy", "GENERAL/1995", "--instead-of", "OTHER"); err != nil || strings.Contains(out, "SR-") {
			t.Errorf("terms in the place of another policy tell %s (%v)", out, err)
		}
		for _, wrong := range [][]string{
			{"--year", "2025"},
			{"--year", "2025", "--instead-of", "STD", "--calendar", "OFFICE"},
			{"--year", "1", "--warranty-policy", "GENERAL"},
			{"--year", "2025", "--warranty-policy", "NO-SUCH"},
			{"--year", "2025", "--warranty-policy", "no-such.json"},
			{"--year", "2025", "--calendar", "NO-SUCH"},
			{"--year", "2025", "--response-times", terms},
		} {
			if out, err := replayed(t, url, wrong...); err == nil {
				t.Errorf("%q tells %s", wrong, out)
			}
		}
	})
}

// The command neither makes a database nor brings an old one up to date.
func TestPolicyReplayNeedsADatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.db")
	if _, err := replayed(t, "sqlite:"+path, "--year", "2025", "--warranty-policy", "GENERAL"); err == nil {
		t.Error("a database that is not there was replayed")
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("the command has made a database")
	}
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		s, err := store.Open(t.Context(), store.Config{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		_, err = replayed(t, url, "--year", "2025", "--warranty-policy", "GENERAL")
		if err == nil || !strings.Contains(err.Error(), config.CommandMigrateUp) {
			t.Errorf("an empty database: %v", err)
		}
	})
}
