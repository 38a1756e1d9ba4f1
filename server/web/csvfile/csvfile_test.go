package csvfile_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"sanbao/server/web/csvfile"
)

func TestATableIsReadAsItWasWritten(t *testing.T) {
	var out bytes.Buffer
	w, err := csvfile.New(&out, []string{"编号", "故障现象"})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write([]string{"SR-2026-000001", "噪声大，\"嗡嗡\"响\n第二行"}); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	content, marked := strings.CutPrefix(out.String(), "\uFEFF")
	if !marked {
		t.Error("no mark of UTF-8")
	}
	rows, err := csv.NewReader(strings.NewReader(content)).ReadAll()
	if err != nil || len(rows) != 2 || rows[0][1] != "故障现象" || rows[1][1] != "噪声大，\"嗡嗡\"响\n第二行" {
		t.Errorf("%q, %v", rows, err)
	}
}

func TestNoCellIsAFormula(t *testing.T) {
	for cell, want := range map[string]string{
		`=HYPERLINK("http://x")`: `'=HYPERLINK("http://x")`, "+86 138": "'+86 138", "-1+1": "'-1+1", "@SUM(A1)": "'@SUM(A1)",
		"\t=1": "'\t=1", "  =1": "'  =1", "＝1": "'＝1", "﹦1": "'﹦1", "﹢1": "'﹢1", "a=1": "a=1", "": "", " ": " ", "12.50": "12.50",
	} {
		var out bytes.Buffer
		w, err := csvfile.New(&out, []string{"x"})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Write([]string{cell, "y"}); err != nil {
			t.Fatal(err)
		}
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), "\uFEFFx\n"))).Read()
		if err != nil || rows[0] != want {
			t.Errorf("%q is written as %q, want %q (%v)", cell, rows, want, err)
		}
	}
}
