package replays

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"sanbao/server/domain/replay"
)

// Report writes what a replay finds, record by record as it is found.
type Report interface {
	// Add writes a record that comes out otherwise.
	Add(Record) error
	// End writes the summary, when all records were added.
	End(replay.Summary) error
}

// rows tells a record line by line: what differs, how it is, how it would be.
func rows(r Record, zone *time.Location) [][3]string {
	var lines [][3]string
	if d := r.Rights; d != nil {
		lines = append(lines, [3]string{"RIGHTS", rightsText(d.Before), rightsText(d.After)})
	}
	if d := r.Coverage; d != nil {
		lines = append(lines, [3]string{"COVERAGE", string(d.Before), string(d.After)})
	}
	if d := r.ChargeClass; d != nil {
		lines = append(lines, [3]string{"CHARGE_CLASS", string(d.Before), string(d.After)})
	}
	for _, d := range r.Clocks {
		lines = append(lines, [3]string{"CLOCK_" + string(d.Kind), clockText(d.Before, zone), clockText(d.After, zone)})
	}
	return lines
}

func rightsText(open []replay.OpenRight) string {
	texts := make([]string, len(open))
	for i, right := range open {
		texts[i] = fmt.Sprintf("%s until %s", right.Right, right.Until)
	}
	return orNone(strings.Join(texts, ", "))
}

func clockText(c *replay.Clock, zone *time.Location) string {
	switch {
	case c == nil:
		return orNone("")
	case c.DueAt == nil:
		return string(c.Status)
	}
	return fmt.Sprintf("%s, due %s", c.Status, c.DueAt.In(zone).Format("2006-01-02 15:04"))
}

func orNone(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

// Table writes a replay for people to read: a paragraph a record, then the summary.
type Table struct {
	Out  io.Writer
	Zone *time.Location
}

// Add writes a record.
func (t Table) Add(r Record) error {
	if _, err := fmt.Fprintf(t.Out, "%s  %s\n", r.Number, r.ReportedOn); err != nil {
		return err
	}
	for _, row := range rows(r, t.Zone) {
		if _, err := fmt.Fprintf(t.Out, "  %-17s %s -> %s\n", row[0], row[1], row[2]); err != nil {
			return err
		}
	}
	return nil
}

// End writes the summary.
func (t Table) End(s replay.Summary) error {
	_, err := io.WriteString(t.Out, "\n"+SummaryText(s))
	return err
}

// SummaryText tells a summary in some lines.
func SummaryText(s replay.Summary) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d records, %d come out otherwise\n", s.Records, s.Differing)
	fmt.Fprintf(&b, "  rights differ for %d, coverage for %d\n", s.Rights, s.Coverage)
	for _, m := range s.ChargeClasses {
		fmt.Fprintf(&b, "  charged %s instead of %s: %d\n", m.After, m.Before, m.Records)
	}
	for _, c := range s.Clocks {
		fmt.Fprintf(&b, "  clocks %s: late %d of %d -> %d of %d, %d due at another time\n",
			c.Kind, c.Late.Before, c.Clocks.Before, c.Late.After, c.Clocks.After, c.Moved)
	}
	return b.String()
}

// CSV writes a replay as CSV, a row for everything that differs; the summary goes
// beside it.
type CSV struct {
	out     *csv.Writer
	summary io.Writer
	zone    *time.Location
}

// NewCSV returns a report whose rows go to out and whose summary goes to another writer.
func NewCSV(out, summary io.Writer, zone *time.Location) *CSV {
	c := &CSV{csv.NewWriter(out), summary, zone}
	// What cannot be written is told by the end.
	_ = c.out.Write([]string{"number", "reported_on", "what", "before", "after"})
	return c
}

// Add writes a record.
func (c *CSV) Add(r Record) error {
	for _, row := range rows(r, c.zone) {
		if err := c.out.Write([]string{r.Number, r.ReportedOn.String(), row[0], row[1], row[2]}); err != nil {
			return err
		}
	}
	return nil
}

// End writes what is left, and the summary.
func (c *CSV) End(s replay.Summary) error {
	c.out.Flush()
	if err := c.out.Error(); err != nil {
		return err
	}
	_, err := io.WriteString(c.summary, SummaryText(s))
	return err
}

// JSON writes a replay as one JSON document, a line a record.
type JSON struct {
	out   io.Writer
	comma string
}

// NewJSON returns a report on a year.
func NewJSON(out io.Writer, year int) (*JSON, error) {
	_, err := fmt.Fprintf(out, "{\"year\":%d,\"records\":[", year)
	return &JSON{out: out}, err
}

// Add writes a record.
func (j *JSON) Add(r Record) error {
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.out, "%s\n%s", j.comma, text)
	j.comma = ","
	return err
}

// End writes the summary.
func (j *JSON) End(s replay.Summary) error {
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.out, "\n],\"summary\":%s}\n", text)
	return err
}
