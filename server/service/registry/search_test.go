package registry_test

import (
	"fmt"
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

// searched returns the numbers of the records that a role finds by a text.
func (w *world) searched(role access.Role, text string) []string {
	w.Helper()
	matching, err := w.registry.RecordsWith(text)
	if err != nil {
		w.Fatal(err)
	}
	query := w.store.Client().ServiceRecord.Query().Where(matching)
	count, err := query.Clone().Count(w.as(role))
	if err != nil {
		w.Fatalf("counting %q: %v", text, err)
	}
	records, err := query.Order(servicerecord.ByNumber()).All(w.as(role))
	if err != nil || len(records) != count {
		w.Fatalf("finding %q: %d of %d, %v", text, len(records), count, err)
	}
	var numbers []string
	for _, r := range records {
		numbers = append(numbers, r.Number)
	}
	return numbers
}

// callIn registers records about things of which each text is in one place alone.
func (w *world) callIn() {
	c, ctx := w.store.Client(), w.system()
	miller := c.Customer.Create().SetCode("K700").SetName("Müller 水暖_50%").SetPhone("0571-7777 3333").SetPhoneDigits("057177773333").SaveX(ctx)
	pump := c.ProductUnit.Create().SetProduct(w.product).SetSerialNumber("QX-77-abc").SaveX(ctx)
	for number, change := range map[string]func(*ent.ServiceRecordCreate){
		"SR-2026-000701": func(r *ent.ServiceRecordCreate) { r.SetSymptom("外机漏水，Fan noise") },
		"SR-2026-000702": func(r *ent.ServiceRecordCreate) { r.SetCustomer(miller) },
		"SR-2026-000703": func(r *ent.ServiceRecordCreate) { r.SetProductUnit(pump) },
		"SR-2026-000704": func(r *ent.ServiceRecordCreate) {
			r.SetCallerPhone("139 1111 2222").SetCallerPhoneDigits("13911112222")
		},
	} {
		create := c.ServiceRecord.Create().SetNumber(number).SetKind(casework.KindRepair).SetSymptom("不启动").
			SetReportedAt(w.now).SetCustomer(w.customer).SetDepartment(w.service)
		change(create)
		create.SaveX(ctx)
	}
}

func TestRecordsWith(t *testing.T) {
	const symptom, customer, unit, phone = "SR-2026-000701", "SR-2026-000702", "SR-2026-000703", "SR-2026-000704"
	each(t, func(w *world) {
		w.callIn()
		for text, want := range map[string][]string{
			"漏水": {symptom}, " 漏水 ": {symptom}, "FAN": {symptom}, "漏": {symptom}, "ｆａｎ": {symptom},
			"水暖": {customer}, "0%": {customer}, "_5": {customer}, "7777-3333": {customer},
			"qx-77-ABC": {unit}, "11112222": {phone}, "1111 22": {phone},
			"0704": {phone}, "sr-2026-0007": {symptom, customer, unit, phone},
			"水漏": nil, "%": {customer}, "没有这样的": nil,
		} {
			if got := w.searched(access.Clerk, text); !slices.Equal(got, want) {
				t.Errorf("%q finds %v, want %v", text, got, want)
			}
		}
		// Telephones are hidden from analysts: they find nothing by them.
		if got := w.searched(access.Analyst, "11112222"); len(got) > 0 {
			t.Errorf("an analyst finds %v by a telephone", got)
		}
		if _, err := w.registry.RecordsWith(" "); fault.As(err) == nil || fault.As(err).Code != fault.Invalid {
			t.Errorf("nothing at all is looked for: %v", err)
		}
	})
}

// What more rows have in common than are named one by one is found as well.
func TestRecordsWithWhatIsCommon(t *testing.T) {
	each(t, func(w *world) {
		const many = 1100
		c, ctx := w.store.Client(), w.system()
		for first := 0; first < many; first += 100 {
			units, records := make([]*ent.ProductUnitCreate, 100), make([]*ent.ServiceRecordCreate, 100)
			for i := range records {
				number := fmt.Sprintf("SR-2025-%06d", first+i)
				units[i] = c.ProductUnit.Create().SetProduct(w.product).SetSerialNumber("COMMON-" + number)
				records[i] = c.ServiceRecord.Create().SetNumber(number).SetKind(casework.KindRepair).SetSymptom("普通故障").
					SetReportedAt(w.now).SetCustomer(w.customer).SetDepartment(w.service)
			}
			made := c.ProductUnit.CreateBulk(units...).SaveX(ctx)
			records[0].SetProductUnit(made[0])
			c.ServiceRecord.CreateBulk(records...).SaveX(ctx)
		}
		for text, want := range map[string]int{"普通故障": many, "COMMON": many / 100, "SR-2025": many} {
			if got := len(w.searched(access.Clerk, text)); got != want {
				t.Errorf("%q finds %d, want %d", text, got, want)
			}
		}
	})
}
