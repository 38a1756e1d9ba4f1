// Package labels names the values of the closed sets as people read them, in both
// languages. The page reads the same files, and the exports: a value is called the
// same wherever it is seen.
package labels

import (
	_ "embed" // the files stand beside this one
	"encoding/json"
	"sync"

	"sanbao/server/domain/fault"
)

// Set is a closed set, named as the page's texts name it.
type Set string

// The sets of which the server writes labels itself; the files hold the page's too.
const (
	ServiceRecordStatus  Set = "serviceRecordStatus"
	ServiceRecordKind    Set = "serviceRecordKind"
	ServiceChannel       Set = "serviceChannel"
	Severity             Set = "severity"
	ChargeClass          Set = "chargeClass"
	RepairPlan           Set = "repairPlan"
	Outcome              Set = "outcome"
	CustomerConfirmation Set = "customerConfirmation"
	NotificationKind     Set = "notificationKind"
	ResponseClockKind    Set = "responseClockKind"
	DayOutcome           Set = "dayOutcome"
)

// table holds the label of each value of each set.
type table map[Set]map[string]string

var (
	//go:embed zh-CN.json
	chineseFile []byte
	//go:embed en.json
	englishFile []byte

	chinese = sync.OnceValue(func() table { return read(chineseFile) })
	english = sync.OnceValue(func() table { return read(englishFile) })
)

func read(file []byte) table {
	var t table
	if err := json.Unmarshal(file, &t); err != nil {
		panic("labels: " + err.Error()) // the file is fixed at compile time
	}
	return t
}

func in(language fault.Language) table {
	if language == fault.English {
		return english()
	}
	return chinese()
}

// Of returns what a value of a set is called, in English or, for every other
// language, in Chinese; a value without a label is called as it is.
func Of[V ~string](language fault.Language, set Set, value V) string {
	if label, ok := in(language)[set][string(value)]; ok {
		return label
	}
	return string(value)
}
