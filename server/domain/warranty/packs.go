package warranty

import "sanbao/server/domain/warranty/ledger"

import "sanbao/server/domain/calendar"

// Where the delivered packs come from.
//
// The articles of the Provisions were checked against retellings of their text by
// makers, shops and lawyers, which agree with each other; the official print was not
// at hand. What no retelling confirms is named in Pack.Unverified.
//
// Goods whose rules go another way are left out rather than bent to fit: for
// agricultural machinery 《农业机械产品修理、更换、退货责任规定》 (2010) asks for a main
// part to be replaced before the machine is exchanged, and counts 30 working days.
const (
	provisions1995 = "《部分商品修理更换退货责任规定》（1995年8月25日起施行）及《实施三包的部分商品目录（第一批）》"
	phones2001     = "《移动电话机商品修理更换退货责任规定》（2001年11月15日起施行）"
	computers2002  = "《微型计算机商品修理更换退货责任规定》（2002年9月1日起施行）"
	audioVideo2002 = "《家用视听商品修理更换退货责任规定》（2002年9月1日起施行）"
)

// Packs returns the delivered packs: the least that the law asks for, by kind of
// product. Each call returns new ones.
func Packs() []Pack {
	sales := calendar.MustParse("1995-08-25")
	later := calendar.MustParse("2002-09-01")
	return []Pack{
		{Code: "GENERAL", Version: "1995", Name: ledger.Name{ZH: "一般商品", EN: "General goods"}, From: sales, Source: provisions1995,
			Unverified: []Term{TermDepreciationRate}, Policy: Statutory()},
		{Code: "COLOUR_TV", Version: "1995", Name: ledger.Name{ZH: "彩色电视机", EN: "Colour television set"}, From: sales, Until: later.AddDays(-1),
			Source: provisions1995, Unverified: []Term{TermDepreciationRate, TermMainPartMonths},
			Policy: named(36, ledger.MainPart{Key: "PICTURE_TUBE", Name: ledger.Name{ZH: "显像管", EN: "picture tube"}},
				ledger.MainPart{Key: "LINE_TRANSFORMER", Name: ledger.Name{ZH: "行输出变压器", EN: "line output transformer"}},
				ledger.MainPart{Key: "TUNER", Name: ledger.Name{ZH: "高频头", EN: "tuner"}}, ledger.MainPart{Key: "INTEGRATED_CIRCUIT", Name: ledger.Name{ZH: "集成电路", EN: "integrated circuits"}})},
		{Code: "COLOUR_TV", Version: "2002", Name: ledger.Name{ZH: "彩色电视机", EN: "Colour television set"}, From: later,
			Source: audioVideo2002, Unverified: []Term{TermDepreciationRate, TermMainPartMonths, TermPartsLimitDays},
			Policy: within(60, named(36, ledger.MainPart{Key: "PANEL", Name: ledger.Name{ZH: "液晶屏", EN: "display panel"}},
				ledger.MainPart{Key: "BACKLIGHT", Name: ledger.Name{ZH: "背光模组", EN: "backlight"}}, ledger.MainPart{Key: "PICTURE_TUBE", Name: ledger.Name{ZH: "显像管", EN: "picture tube"}},
				ledger.MainPart{Key: "LINE_TRANSFORMER", Name: ledger.Name{ZH: "行输出变压器", EN: "line output transformer"}},
				ledger.MainPart{Key: "TUNER", Name: ledger.Name{ZH: "高频头", EN: "tuner"}}, ledger.MainPart{Key: "INTEGRATED_CIRCUIT", Name: ledger.Name{ZH: "集成电路", EN: "integrated circuits"}}))},
		{Code: "REFRIGERATOR", Version: "1995", Name: ledger.Name{ZH: "家用电冰箱", EN: "Household refrigerator"}, From: sales, Source: provisions1995,
			Unverified: []Term{TermDepreciationRate},
			Policy: named(36, ledger.MainPart{Key: "COMPRESSOR", Name: ledger.Name{ZH: "压缩机", EN: "compressor"}}, ledger.MainPart{Key: "THERMOSTAT", Name: ledger.Name{ZH: "温控器", EN: "thermostat"}},
				ledger.MainPart{Key: "CONDENSER", Name: ledger.Name{ZH: "冷凝器", EN: "condenser"}}, ledger.MainPart{Key: "EVAPORATOR", Name: ledger.Name{ZH: "蒸发器", EN: "evaporator"}})},
		{Code: "WASHING_MACHINE", Version: "1995", Name: ledger.Name{ZH: "洗衣机", EN: "Washing machine"}, From: sales, Source: provisions1995,
			Unverified: []Term{TermDepreciationRate},
			Policy:     named(36, ledger.MainPart{Key: "MOTOR", Name: ledger.Name{ZH: "电动机", EN: "motor"}}, ledger.MainPart{Key: "TIMER", Name: ledger.Name{ZH: "定时器", EN: "timer"}})},
		{Code: "AIR_CONDITIONER", Version: "1995", Name: ledger.Name{ZH: "家用空调器", EN: "Household air conditioner"}, From: sales, Source: provisions1995,
			Unverified: []Term{TermDepreciationRate},
			Policy: named(36, ledger.MainPart{Key: "COMPRESSOR", Name: ledger.Name{ZH: "压缩机", EN: "compressor"}}, ledger.MainPart{Key: "FAN_MOTOR", Name: ledger.Name{ZH: "风扇电机", EN: "fan motor"}},
				ledger.MainPart{Key: "THERMOSTAT", Name: ledger.Name{ZH: "温控器", EN: "thermostat"}})},
		{Code: "MICROWAVE_OVEN", Version: "1995", Name: ledger.Name{ZH: "微波炉", EN: "Microwave oven"}, From: sales, Source: provisions1995,
			Unverified: []Term{TermDepreciationRate, TermMainPartMonths},
			Policy:     named(24, ledger.MainPart{Key: "MAGNETRON", Name: ledger.Name{ZH: "磁控管", EN: "magnetron"}})},
		{Code: "WATER_HEATER", Version: "1995", Name: ledger.Name{ZH: "热水器", EN: "Water heater"}, From: sales, Source: provisions1995,
			Unverified: []Term{TermDepreciationRate, TermMainPartMonths, TermRepairMonths}, Policy: Statutory()},
		{Code: "MOBILE_PHONE", Version: "2001", Name: ledger.Name{ZH: "移动电话机", EN: "Mobile telephone"}, From: calendar.MustParse("2001-11-15"),
			Source: phones2001, Unverified: []Term{TermPartsLimitDays}, Policy: mobilePhone()},
		{Code: "COMPUTER", Version: "2002", Name: ledger.Name{ZH: "微型计算机", EN: "Microcomputer"}, From: later,
			Source: computers2002, Unverified: []Term{TermPartsLimitDays, TermDepreciationRate}, Policy: computer()},
	}
}

// named returns the statutory terms with main parts that have months of their own,
// instead of the same for all.
func named(months int, parts ...ledger.MainPart) Policy {
	policy := Statutory()
	policy.MainPartMonths = 0
	for _, part := range parts {
		part.Months = months
		policy.MainParts = append(policy.MainParts, part)
	}
	return policy
}

// within returns the policy with another limit of waiting for parts.
func within(days int, policy Policy) Policy {
	policy.PartsLimitDays = days
	return policy
}

// mobilePhone: a year for the phone, less for the battery and the earphones, which
// are accessories; 0.5% of the price for a day in use.
func mobilePhone() Policy {
	policy := within(60, named(0))
	policy.MainParts = []ledger.MainPart{
		{Key: "BATTERY", Name: ledger.Name{ZH: "电池", EN: "battery"}, Months: 6, Accessory: true},
		{Key: "CHARGER", Name: ledger.Name{ZH: "充电器", EN: "charger"}, Months: 12, Accessory: true},
		{Key: "EARPHONES", Name: ledger.Name{ZH: "外接有线耳机", EN: "wired earphones"}, Months: 3, Accessory: true},
		{Key: "TERMINAL_CARD", Name: ledger.Name{ZH: "移动终端卡", EN: "terminal card"}, Months: 12, Accessory: true},
		{Key: "DATA_CARD", Name: ledger.Name{ZH: "数据接口卡", EN: "data card"}, Months: 12, Accessory: true},
	}
	policy.DepreciationRate = 50
	return policy
}

// computer: a year for the whole, two for main parts.
func computer() Policy {
	policy := within(60, named(24, ledger.MainPart{Key: "MAINBOARD", Name: ledger.Name{ZH: "主板", EN: "mainboard"}}, ledger.MainPart{Key: "CPU", Name: ledger.Name{ZH: "CPU", EN: "CPU"}},
		ledger.MainPart{Key: "MEMORY", Name: ledger.Name{ZH: "内存", EN: "memory"}}, ledger.MainPart{Key: "GRAPHICS_CARD", Name: ledger.Name{ZH: "显示卡", EN: "graphics card"}},
		ledger.MainPart{Key: "HARD_DISK", Name: ledger.Name{ZH: "硬盘驱动器", EN: "hard disk drive"}}, ledger.MainPart{Key: "POWER_SUPPLY", Name: ledger.Name{ZH: "电源", EN: "power supply"}}))
	policy.DepreciationRate = 25
	return policy
}
