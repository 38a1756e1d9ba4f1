package bi

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"sanbao/server/web/bi/flat"
	"sanbao/server/web/csvfile"
)

var columns = []flat.Column{{Name: "name", Kind: flat.Text}, {Name: "customer.price", Kind: flat.Number}, {Name: "open", Kind: flat.Boolean},
	{Name: "on", Kind: flat.Day}, {Name: "at", Kind: flat.Instant}}

func cells(texts ...string) []flat.Cell {
	row := make([]flat.Cell, len(texts))
	for i, text := range texts {
		if text != "-" {
			row[i] = flat.Cell{Kind: columns[i].Kind, Text: []byte(text)}
		}
	}
	return row
}

var shanghai = time.FixedZone("Asia/Shanghai", 8*3600)

func written(t *testing.T, form string, bom bool, rows ...[]flat.Cell) []byte {
	t.Helper()
	var b bytes.Buffer
	table, err := formats[form].begin(&b, columns, writing{bom: bom, zone: shanghai})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if err := table.row(row); err != nil {
			t.Fatal(err)
		}
	}
	if err := table.end(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var sample = [][]flat.Cell{
	cells("松下 😀, \"x\"\nnext", "-12.5", "true", "2026-02-03", "2026-02-03T04:05:06.789Z"),
	cells("=1+1", "7", "false", "-", "-"), cells("-", "-", "-", "-", "-"), cells("＝HYPERLINK()", "0", "true", "2026-01-01", "2026-01-01T00:00:00Z"),
}

func TestCSV(t *testing.T) {
	const want = "name,customer.price,open,on,at\r\n" +
		"\"松下 😀, \"\"x\"\"\nnext\",-12.5,true,2026-02-03,2026-02-03T04:05:06.789Z\r\n" +
		"\"'=1+1\",7,false,,\r\n,,,,\r\n\"'＝HYPERLINK()\",0,true,2026-01-01,2026-01-01T00:00:00Z\r\n"
	if got := string(written(t, "csv", false, sample...)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := written(t, "csv", true, sample...); string(got) != csvfile.Mark+want {
		t.Errorf("with a mark: %q", got)
	}
	if got := string(written(t, "csv", false)); got != "name,customer.price,open,on,at\r\n" {
		t.Errorf("no rows: %q", got)
	}
}

func TestJSON(t *testing.T) {
	for form, rows := range map[string][][]flat.Cell{"json": sample, "jsonl": sample, "json of nothing": nil} {
		text := written(t, strings.Fields(form)[0], false, rows...)
		var got []map[string]any
		var err error
		if strings.HasPrefix(form, "jsonl") {
			for line := range strings.Lines(string(text)) {
				var one map[string]any
				if err = json.Unmarshal([]byte(line), &one); err != nil {
					break
				}
				got = append(got, one)
			}
		} else {
			err = json.Unmarshal(text, &got)
		}
		if err != nil || len(got) != len(rows) {
			t.Fatalf("%s: %v %s", form, err, text)
		}
		if len(rows) > 0 && (got[0]["name"] != "松下 😀, \"x\"\nnext" || got[0]["customer.price"] != -12.5 || got[0]["open"] != true ||
			got[1]["name"] != "=1+1" || got[2]["open"] != nil || len(got[2]) != len(columns)) {
			t.Errorf("%s: %s", form, text)
		}
	}
}

func TestSheet(t *testing.T) {
	file, err := excelize.OpenReader(bytes.NewReader(written(t, "xlsx", false, sample...)))
	if err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]string{"A1": "name", "B1": "customer.price", "A2": "松下 😀, \"x\"\nnext", "B2": "-12.5", "C2": "TRUE",
		"D2": "2026-02-03", "E2": "2026-02-03 12:05:06", "A3": "=1+1", "B3": "7", "D3": "", "A4": "", "A5": "＝HYPERLINK()"} {
		if got, err := file.GetCellValue(sheetName, at); err != nil || got != want {
			t.Errorf("%s: %q %v, want %q", at, got, err, want)
		}
	}
	if kind, err := file.GetCellType(sheetName, "B2"); err != nil || kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
		t.Errorf("a number is of type %d %v", kind, err)
	}
	if formula, err := file.GetCellFormula(sheetName, "A3"); err != nil || formula != "" {
		t.Errorf("a text has become the formula %q %v", formula, err)
	}
	if panes, err := file.GetPanes(sheetName); err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("%+v %v", panes, err)
	}
}

// Whatever texts are written as CSV are read again.
func FuzzCSV(f *testing.F) {
	for _, text := range []string{"", " ", "a,b", `"`, "\r\n", "=1", "'", "😀", "\xff"} {
		f.Add(text, "x")
	}
	f.Fuzz(func(t *testing.T, one, other string) {
		// A reader takes \r\n for \n.
		for _, text := range []*string{&one, &other} {
			*text = strings.ReplaceAll(*text, "\r", "")
		}
		var b bytes.Buffer
		names := []flat.Column{{Name: "a", Kind: flat.Text}, {Name: "b", Kind: flat.Text}}
		table, _ := newCSV(&b, names, writing{})
		_ = table.row([]flat.Cell{{Kind: flat.Text, Text: []byte(one)}, {Kind: flat.Text, Text: []byte(other)}})
		_ = table.end()
		read, err := csv.NewReader(&b).ReadAll()
		if err != nil || len(read) != 2 {
			t.Fatalf("%q: %v", b.String(), err)
		}
		for i, text := range []string{one, other} {
			want := text
			if csvfile.Runs([]byte(text)) {
				want = "'" + text
			}
			if read[1][i] != want {
				t.Errorf("%q is read as %q", want, read[1][i])
			}
		}
	})
}

// TestAmountsInYuan: with two decimals and a header that says so, only where that is wished.
func TestAmountsInYuan(t *testing.T) {
	columns := []flat.Column{{Name: "count", Kind: flat.Number}, {Name: "totalCost", Kind: flat.Number, Money: true},
		{Name: "charges", Kind: flat.Text, Money: true}}
	row := []flat.Cell{{Kind: flat.Number, Text: []byte("7")}, {Kind: flat.Number, Text: []byte("-123456")}, {Kind: flat.Text, Text: []byte("100; 5")}}
	for yuan, want := range map[string][][]string{
		"（元）": {{"count", "totalCost（元）", "charges（元）"}, {"7", "-1,234.56", "1.00; 0.05"}},
		"":    {{"count", "totalCost", "charges"}, {"7", "-123456", "100; 5"}},
	} {
		var out bytes.Buffer
		s, err := newSheet(&out, columns, writing{zone: time.UTC, yuan: yuan})
		if err == nil {
			err = errors.Join(s.row(row), s.end())
		}
		if err != nil {
			t.Fatal(err)
		}
		file, err := excelize.OpenReader(&out)
		if err != nil {
			t.Fatal(err)
		}
		got, err := file.GetRows(sheetName)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%q, %v", got, err)
		}
	}
}

func TestCellsOfASpreadsheetAreCutWithAnEllipsis(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{strings.Repeat("x", 32_767), strings.Repeat("x", 32_767)},
		{strings.Repeat("长", 32_767), strings.Repeat("长", 32_767)},
		{strings.Repeat("长", 32_768), strings.Repeat("长", 32_766) + "…"},
		{"x" + strings.Repeat("😀", 20_000), "x" + strings.Repeat("😀", 16_382) + "…"},
		{strings.Repeat("😀", 20_000), strings.Repeat("😀", 16_383) + "…"},
	} {
		if got := cellText(c.text); got != c.want {
			t.Errorf("%d bytes become %d, want %d, ending in %.10q", len(c.text), len(got), len(c.want), got[max(0, len(got)-10):])
		}
	}
}
