package seed

import "strconv"

// line is a product line; its text begins the fault codes of its products.
type line string

const (
	gasHeater      line = "GW"
	electricHeater line = "EW"
	heatPump       line = "HP"
	wallBoiler     line = "WB"
	solarSystem    line = "SH"
	steamBoiler    line = "IB"
)

// name is the category of the line's products.
func (l line) name() string {
	return map[line]string{
		gasHeater: "燃气热水器", electricHeater: "电热水器", heatPump: "空气能热泵",
		wallBoiler: "燃气壁挂炉", solarSystem: "太阳能热水系统", steamBoiler: "工业锅炉",
	}[l]
}

// policyEntry is a set of three-guarantees terms.
type policyEntry struct {
	code, name                                      string
	refund, exchange, repairMonths, mainPart, fails int
	note                                            string
}

var policyTable = []policyEntry{
	{"SB-HOME", "家用热水器三包", 7, 15, 12, 36, 2, "按《部分商品修理更换退货责任规定》执行，主要部件见随机三包凭证。"},
	{"SB-GAS", "燃气具三包（整机两年）", 7, 15, 24, 48, 2, "公司自 2021 年起对燃气热水器、壁挂炉整机承诺两年，热交换器和燃气阀四年。"},
	{"SB-HP", "热泵三包（压缩机六年）", 7, 15, 24, 72, 2, "整机两年，压缩机、四通阀、主控板六年；须由授权网点安装。"},
	{"SB-COM", "商用设备质保", 0, 15, 12, 24, 3, "以验收报告日期起算，不含易损件和水处理耗材。"},
	{"SB-BOILER", "工业锅炉质保", 0, 0, 12, 24, 0, "自 72 小时试运行验收合格之日起算；水质超标造成的结垢、腐蚀不在质保范围。"},
}

// productEntry is a model. A commercial one is installed and accepted on site.
type productEntry struct {
	line                   line
	model, name, standard  string
	policy                 string
	commercial, phasedOut  bool
	labourYuan, unitsShare int
}

const (
	gasStandard      = "GB 6932-2015"
	electricStandard = "GB/T 20289-2006"
	homePumpStandard = "GB/T 23137-2020"
	pumpStandard     = "GB/T 21362-2008"
	wallStandard     = "GB 25034-2020"
	solarStandard    = "GB/T 19141-2011"
	boilerStandard   = "TSG 11-2020"
)

var productTable = []productEntry{
	{gasHeater, "JSQ20-10X", "10升强排式燃气热水器", gasStandard, "SB-HOME", false, true, 80, 3},
	{gasHeater, "JSQ24-12A", "12升恒温燃气热水器", gasStandard, "SB-GAS", false, false, 80, 6},
	{gasHeater, "JSQ26-13A", "13升恒温燃气热水器", gasStandard, "SB-GAS", false, false, 80, 7},
	{gasHeater, "JSQ30-16A", "16升恒温燃气热水器", gasStandard, "SB-GAS", false, false, 80, 8},
	{gasHeater, "JSQ32-16P", "16升平衡式燃气热水器", gasStandard, "SB-GAS", false, false, 100, 4},
	{gasHeater, "JSQ36-18L", "18升零冷水燃气热水器", gasStandard, "SB-GAS", false, false, 100, 5},
	{gasHeater, "JSQ48-24L", "24升大水量零冷水热水器", gasStandard, "SB-GAS", false, false, 120, 3},
	{gasHeater, "RSTDQ99-C", "99千瓦商用容积式燃气热水炉", gasStandard, "SB-COM", true, false, 300, 3},
	{electricHeater, "EWH-40B", "40升储水式电热水器", electricStandard, "SB-HOME", false, true, 60, 3},
	{electricHeater, "EWH-50B", "50升储水式电热水器", electricStandard, "SB-HOME", false, false, 60, 6},
	{electricHeater, "EWH-60D", "60升双胆速热电热水器", electricStandard, "SB-HOME", false, false, 60, 6},
	{electricHeater, "EWH-80D", "80升双胆速热电热水器", electricStandard, "SB-HOME", false, false, 60, 5},
	{electricHeater, "EWH-100V", "100升立式电热水器", electricStandard, "SB-HOME", false, false, 80, 3},
	{electricHeater, "EIH-08S", "8千瓦即热式电热水器", electricStandard, "SB-HOME", false, false, 60, 3},
	{electricHeater, "EWC-300", "300升商用电热水炉", electricStandard, "SB-COM", true, false, 200, 3},
	{heatPump, "KF-150L", "150升家用热泵热水机", homePumpStandard, "SB-HP", false, false, 120, 5},
	{heatPump, "KF-200L", "200升家用热泵热水机", homePumpStandard, "SB-HP", false, false, 120, 6},
	{heatPump, "KF-300L", "300升别墅热泵热水机", homePumpStandard, "SB-HP", false, false, 150, 4},
	{heatPump, "KFX-200Q", "200升变频热泵一体机", homePumpStandard, "SB-HP", false, false, 150, 3},
	{heatPump, "KFRS-10", "10匹商用热泵热水机", pumpStandard, "SB-COM", true, false, 300, 5},
	{heatPump, "KFRS-20", "20匹商用热泵热水机", pumpStandard, "SB-COM", true, false, 360, 4},
	{heatPump, "KFRS-40", "40匹商用热泵热水机组", pumpStandard, "SB-COM", true, false, 480, 2},
	{heatPump, "DKFX-16", "16千瓦低温采暖热泵", pumpStandard, "SB-HP", false, false, 200, 4},
	{heatPump, "DKFRS-25D", "25匹超低温采暖热泵机组", pumpStandard, "SB-COM", true, false, 400, 2},
	{wallBoiler, "L1PB20-18", "18千瓦板换式壁挂炉", wallStandard, "SB-GAS", false, true, 100, 3},
	{wallBoiler, "L1PB26-24", "24千瓦板换式壁挂炉", wallStandard, "SB-GAS", false, false, 100, 7},
	{wallBoiler, "L1PB32-28", "28千瓦板换式壁挂炉", wallStandard, "SB-GAS", false, false, 100, 4},
	{wallBoiler, "LN1GB26-N", "26千瓦全预混冷凝壁挂炉", wallStandard, "SB-GAS", false, false, 120, 5},
	{wallBoiler, "LN1GB40-N", "40千瓦全预混冷凝壁挂炉", wallStandard, "SB-GAS", false, false, 150, 2},
	{wallBoiler, "LN1GB99-M", "99千瓦商用冷凝模块炉", wallStandard, "SB-COM", true, false, 350, 3},
	{solarSystem, "PJ-150", "150升阳台壁挂太阳能", solarStandard, "SB-HOME", false, false, 100, 3},
	{solarSystem, "QB-200", "200升紧凑式太阳能热水器", solarStandard, "SB-HOME", false, true, 100, 3},
	{solarSystem, "FT-300", "300升分体承压太阳能", solarStandard, "SB-HOME", false, false, 150, 3},
	{solarSystem, "GC-5000", "5吨集中式太阳能热水系统", solarStandard, "SB-COM", true, false, 400, 2},
	{steamBoiler, "LSS0.5-0.7-Q", "0.5吨贯流蒸汽发生器", boilerStandard, "SB-BOILER", true, false, 600, 3},
	{steamBoiler, "LSS1.0-1.0-Q", "1吨贯流蒸汽锅炉", boilerStandard, "SB-BOILER", true, false, 800, 3},
	{steamBoiler, "WNS2-1.25-Q", "2吨燃气蒸汽锅炉", boilerStandard, "SB-BOILER", true, false, 1000, 3},
	{steamBoiler, "WNS4-1.25-Q", "4吨燃气蒸汽锅炉", boilerStandard, "SB-BOILER", true, false, 1200, 2},
	{steamBoiler, "WNS10-1.25-Q", "10吨燃气蒸汽锅炉", boilerStandard, "SB-BOILER", true, false, 1600, 1},
	{steamBoiler, "CWNS1.4-95/70-Q", "1.4兆瓦常压热水锅炉", boilerStandard, "SB-BOILER", true, false, 900, 3},
}

// stockProducts makes the policies, the products and the parts.
func (w *world) stockProducts() {
	policies := map[string]*policy{}
	for _, entry := range policyTable {
		p := &policy{}
		p.row.Code, p.row.Name, p.row.Note = entry.code, entry.name, entry.note
		p.row.RefundDays, p.row.ExchangeDays = entry.refund, entry.exchange
		p.row.RepairMonths, p.row.MainPartMonths = entry.repairMonths, entry.mainPart
		p.row.FailedRepairsForExchange = entry.fails
		p.row.StopsUnderRepair, p.row.StopsWaitingForParts, p.row.ExchangeRestarts = true, true, entry.exchange > 0
		p.row.FreeTravel = true
		p.row.CreatedAt, p.row.UpdatedAt, p.row.Version = w.opening, w.opening, 1
		w.policies = append(w.policies, p)
		policies[entry.code] = p
	}
	for _, entry := range productTable {
		p := &product{line: entry.line, commercial: entry.commercial, labourYuan: entry.labourYuan,
			weight: entry.unitsShare, policy: policies[entry.policy]}
		p.row.Model, p.row.Name, p.row.Standard = entry.model, entry.name, entry.standard
		p.row.Category, p.row.Brand, p.row.Active = entry.line.name(), "煦源", !entry.phasedOut
		p.row.CreatedAt, p.row.UpdatedAt, p.row.Version = w.opening, w.opening, 1
		p.topics = topicsOf(p)
		w.products = append(w.products, p)
	}
	for i, entry := range partTable {
		w.stockPart(i, entry)
	}
}

func (w *world) stockPart(i int, entry partEntry) {
	p := &part{}
	p.row.Code, p.row.Name, p.row.UnitOfMeasure = entry.code, entry.name, entry.unit
	p.row.Supplier = partSuppliers[(i*5+len(entry.name))%len(partSuppliers)]
	cost := entry.costFen
	p.row.UnitCost = &cost
	// The price list marks parts up by three fifths and rounds to whole yuan.
	p.row.UnitPrice = (cost*8/5 + 99) / 100 * 100
	p.row.SafetyStock, p.row.MainPart, p.row.Obsolete, p.row.Active = entry.safetyStock, entry.main, entry.obsolete, true
	p.row.CreatedAt, p.row.UpdatedAt, p.row.Version = w.opening, w.opening, 1
	w.parts = append(w.parts, p)
	w.partByCode[entry.code] = p
}

// serial returns the nth serial number of a model made in a month.
func (p *product) serial(year, month, n int) string {
	return string(p.line) + pad(year%100, 2) + pad(month, 2) + pad(n, 5)
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}
