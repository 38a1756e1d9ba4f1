package docs

import (
	"regexp"
	"strings"
)

// comparisons are what the fields of filters do, as ent/describe.go words it;
// the suffix is what the field's name then ends with.
var comparisons = []struct{ english, suffix, chinese string }{
	{" is none of these.", "NotIn", "不是其中任何一个。"},
	{" is one of these.", "In", "是其中之一。"},
	{" is not this.", "NEQ", "不等于该值。"},
	{" is at least this.", "GTE", "大于或等于该值。"},
	{" is at most this.", "LTE", "小于或等于该值。"},
	{" is more than this.", "GT", "大于该值。"},
	{" is less than this.", "LT", "小于该值。"},
	{" is not set.", "IsNil", "没有值。"},
	{" is set.", "NotNil", "有值。"},
	{" is this, upper and lower case alike.", "EqualFold", "等于该值，不分大小写。"},
	{" contains this, upper and lower case alike.", "ContainsFold", "包含该值，不分大小写。"},
	{" contains this.", "Contains", "包含该值。"},
	{" begins with this.", "HasPrefix", "以该值开头。"},
	{" ends with this.", "HasSuffix", "以该值结尾。"},
	{" is this.", "", "等于该值。"},
}

// edges are the filters on the rows to which an edge leads.
var edges = []struct {
	english *regexp.Regexp
	chinese string
}{
	{regexp.MustCompile(`^All of this holds for at least one of (\w+); hidden rows do not count\.$`), "至少有一行 `$1` 满足全部条件；看不到的行不算。"},
	{regexp.MustCompile(`^All of this holds for (\w+); a hidden row is none\.$`), "`$1` 满足全部条件；看不到的行视为没有。"},
	{regexp.MustCompile(`^Whether there are any (\w+); hidden rows do not count\.$`), "是否有 `$1`；看不到的行不算。"},
	{regexp.MustCompile(`^Whether (\w+) is set; a hidden row is none\.$`), "是否有 `$1`；看不到的行视为没有。"},
}

// comparison translates what a field of a filter does, of which there are
// thousands in a handful of forms.
func comparison(field, english string) (string, bool) {
	for _, c := range comparisons {
		name, ok := strings.CutSuffix(field, c.suffix)
		if ok && strings.HasSuffix(english, c.english) {
			return "`" + name + "` " + c.chinese, true
		}
	}
	for _, e := range edges {
		if e.english.MatchString(english) {
			return e.english.ReplaceAllString(english, e.chinese), true
		}
	}
	return "", false
}
