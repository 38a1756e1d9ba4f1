package fieldwork

import (
	"fmt"
	"slices"
)

// ChecklistDone reports whether a checklist has been gone through: it has items, and
// none of them is open.
func ChecklistDone(items []ChecklistItem) bool {
	return len(items) > 0 && !slices.ContainsFunc(items, func(i ChecklistItem) bool { return i.Result == ItemOpen })
}

// NewlyFailed returns the items that have failed now and had not before: of each of
// them an issue is left over. Items are known by their names.
func NewlyFailed(before, after []ChecklistItem) []ChecklistItem {
	var failed []ChecklistItem
	for _, item := range after {
		known := slices.ContainsFunc(before, func(b ChecklistItem) bool { return b.Name == item.Name && b.Result == ItemFailed })
		if item.Result == ItemFailed && !known {
			failed = append(failed, item)
		}
	}
	return failed
}

// Tally tells a checklist in short: how many items passed, how many failed, and how many
// there are; nothing where there are none.
func Tally(items []ChecklistItem) string {
	if len(items) == 0 {
		return ""
	}
	return fmt.Sprintf("✓ %d  ✗ %d  / %d", countOf(items, ItemPassed), countOf(items, ItemFailed), len(items))
}

func countOf(items []ChecklistItem, result ItemResult) int {
	count := 0
	for _, item := range items {
		if item.Result == result {
			count++
		}
	}
	return count
}

// standardItems are the items of the delivered checklist, in Chinese and in English.
var standardItems = [][2]string{
	{"开箱检查：型号、数量、随机文件与装箱单相符", "Unpacking: model, quantity and documents agree with the packing list"},
	{"外观与运输损伤检查", "No damage by transport"},
	{"安装位置、基础与间距符合要求", "Place, foundation and clearances as required"},
	{"电源电压、接地与接线", "Supply voltage, earthing and wiring"},
	{"管路连接与密封性", "Pipes connected and tight"},
	{"安全保护装置动作", "Safety devices act"},
	{"空载试运行", "Trial run without load"},
	{"额定负载试运行", "Trial run at rated load"},
	{"运行参数记录（压力、温度、电流）", "Readings under load: pressure, temperature, current"},
	{"噪声与振动", "Noise and vibration"},
	{"操作与维护培训", "The customer's people are instructed in operation and maintenance"},
	{"现场清理与资料移交", "Site cleared, documents handed over"},
}

// StandardChecklist returns the delivered checklist of a load test with nothing looked
// at yet, in Chinese or in English; a company changes its items as it needs them.
func StandardChecklist(english bool) []ChecklistItem {
	items := make([]ChecklistItem, len(standardItems))
	for i, names := range standardItems {
		items[i] = ChecklistItem{Name: names[0], Result: ItemOpen}
		if english {
			items[i].Name = names[1]
		}
	}
	return items
}
