package mail_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"io"
	"math/rand/v2"
	"mime"
	"mime/multipart"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/notices"
	"sanbao/server/service/queries"
	"sanbao/server/service/schedules"
)

// The spreadsheet of a schedule arrives as it was made: under its name, Chinese and all,
// as what it is, and byte by byte.
func TestTheSpreadsheetOfAScheduleArrives(t *testing.T) {
	book := spreadsheet(t)
	each(t, func(w *world) {
		w.schedule("每月维修 “明细” 📈")
		service := schedules.New(schedules.Config{Store: w.store, Clock: w.now, Zone: time.UTC,
			Queries: queries.New(queries.Config{Store: w.store, Clock: w.now, Zone: time.UTC}),
			Notices: notices.New(notices.Config{Store: w.store, Clock: w.now, Zone: time.UTC}),
			Book: func(context.Context, fault.Language, string, map[string]any) (schedules.Answer, error) {
				return schedules.Answer{File: book, Rows: 2}, nil
			}})
		if err := service.RunDue(w.Context()); err != nil {
			w.Fatal(err)
		}
		w.send()
		got := w.office.deliveries()
		if len(got) != 1 || got[0].to != "head@example.com" {
			w.Fatalf("delivered: %+v", got)
		}
		parts := partsOf(w.T, got[0])
		if len(parts) != 2 || !strings.HasPrefix(parts[0].kind, "text/plain") || !strings.Contains(string(parts[0].content), "共 2 行") {
			w.Fatalf("%d parts: %.300q", len(parts), parts)
		}
		file := parts[1]
		if file.disposition != "attachment" || file.name != "每月维修 “明细” 📈-2026-03-02.xlsx" {
			w.Errorf("%s %q", file.disposition, file.name)
		}
		if !strings.Contains(file.said, `filename=2026-03-02.xlsx; filename*=utf-8''%E6%AF%8F`) || strings.Contains(file.said, "=?") {
			w.Errorf("%s", file.said)
		}
		if file.kind != "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" {
			w.Errorf("a file of %s", file.kind)
		}
		if !bytes.Equal(file.content, book) {
			w.Errorf("%d bytes are not the %d that were sent", len(file.content), len(book))
		}
	})
}

// schedule has a query of that name run now, for a head.
func (w *world) schedule(name string) {
	ctx, client := w.system(), w.store.Client()
	service := client.Department.Create().SetCode("SVC").SetName("售后").SaveX(ctx)
	head := client.User.Create().SetUsername("head").SetName("主管").SetRole(access.Head).SetEmail("head@example.com").SetDepartment(service).SaveX(ctx)
	query := client.SavedQuery.Create().SetName(name).SetDocument("{ a }").SetOwner(head).SaveX(ctx)
	client.QuerySchedule.Create().SetSavedQuery(query).SetOwner(head).SetDayOfMonth(2).SetHour(1).SetVariables("{}").
		SetNextRunAt(w.now()).AddRecipients(head).SaveX(ctx)
}

// spreadsheet is one of some size.
func spreadsheet(t *testing.T) []byte {
	t.Helper()
	dice, file := rand.NewChaCha8([32]byte{1}), excelize.NewFile()
	for row := range 2_000 {
		noise := make([]byte, 60)
		_, _ = dice.Read(noise)
		cell, _ := excelize.CoordinatesToCellName(1, row+1)
		if err := file.SetCellStr("Sheet1", cell, "维修 "+base64.StdEncoding.EncodeToString(noise)); err != nil {
			t.Fatal(err)
		}
	}
	content, err := file.WriteToBuffer()
	if err != nil || content.Len() < 100_000 {
		t.Fatalf("%d bytes, error %v", content.Len(), err)
	}
	return slices.Clone(content.Bytes())
}

// part is a part of an e-mail, unpacked.
type part struct {
	kind, disposition, name, said string
	content                       []byte
}

// partsOf reads an e-mail as a mailbox does.
func partsOf(t *testing.T, d delivery) (parts []part) {
	t.Helper()
	kind, params, err := mime.ParseMediaType(d.message.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/mixed" {
		t.Fatalf("an e-mail of %q, error %v", kind, err)
	}
	for reader := multipart.NewReader(strings.NewReader(d.body), params["boundary"]); ; {
		// Raw, or it would unpack what is quoted and not what is base64.
		next, err := reader.NextRawPart()
		if err == io.EOF {
			return parts
		}
		if err != nil {
			t.Fatal(err)
		}
		var p part
		var named map[string]string
		if p.kind, _, err = mime.ParseMediaType(next.Header.Get("Content-Type")); err != nil {
			t.Fatal(err)
		}
		if said := next.Header.Get("Content-Disposition"); said != "" {
			if p.disposition, named, err = mime.ParseMediaType(said); err != nil {
				t.Fatalf("%s: %v", said, err)
			}
		}
		// As it stands: no mailbox has to decode words of headers within a parameter.
		p.name = named["filename"]
		p.said = next.Header.Get("Content-Disposition")
		if p.content, err = io.ReadAll(unpacked(next.Header.Get("Content-Transfer-Encoding"), next)); err != nil {
			t.Fatal(err)
		}
		parts = append(parts, p)
	}
}
