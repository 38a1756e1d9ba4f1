package warranty

import "sanbao/server/domain/calendar"

// Packs returns the delivered packs.
func Packs() []Pack {
	return []Pack{{
		Code: "GENERAL", Version: "1995", Name: Name{"一般商品", "General goods"},
		From: calendar.MustParse("1995-08-25"), Source: "《部分商品修理更换退货责任规定》",
		Policy: Statutory(),
	}}
}
