package fault

// Noun is a thing that a message speaks of, phrased in the reader's language.
// Its value is the type's name in the API.
type Noun string

// The things that messages speak of.
const (
	Attachment     Noun = "Attachment"
	Contact        Noun = "Contact"
	Customer       Noun = "Customer"
	Department     Noun = "Department"
	ImportJob      Noun = "ImportJob"
	OpenIssue      Noun = "OpenIssue"
	Part           Noun = "Part"
	PartUsage      Noun = "PartUsage"
	Product        Noun = "Product"
	ProductUnit    Noun = "ProductUnit"
	SavedView      Noun = "SavedView"
	ServiceRecord  Noun = "ServiceRecord"
	User           Noun = "User"
	Visit          Noun = "Visit"
	Warranty       Noun = "Warranty"
	WarrantyPolicy Noun = "WarrantyPolicy"
	WarrantyEvent  Noun = "WarrantyEvent"

	CalendarDay        Noun = "CalendarDay"
	ServiceLevelPolicy Noun = "ServiceLevelPolicy"
	WorkingCalendar    Noun = "WorkingCalendar"

	Certificate     Noun = "Certificate"
	CustodyTransfer Noun = "CustodyTransfer"
	Installation    Noun = "Installation"
	RepairCard      Noun = "RepairCard"

	SavedQuery    Noun = "SavedQuery"
	QuerySchedule Noun = "QuerySchedule"
	ServiceToken  Noun = "ServiceToken"

	Row   Noun = "Row"
	Table Noun = "Table"
)

var nouns = map[Noun]texts{
	Attachment:     {"附件", "attachment"},
	Contact:        {"联系人", "contact"},
	Customer:       {"客户", "customer"},
	Department:     {"部门", "department"},
	ImportJob:      {"导入", "import"},
	OpenIssue:      {"遗留问题", "open issue"},
	Part:           {"配件", "part"},
	PartUsage:      {"配件使用记录", "part usage"},
	Product:        {"产品", "product"},
	ProductUnit:    {"产品登记卡片", "product unit"},
	SavedView:      {"视图", "view"},
	ServiceRecord:  {"服务记录", "service record"},
	User:           {"用户", "user"},
	Visit:          {"派工", "visit"},
	Warranty:       {"保修", "warranty"},
	WarrantyPolicy: {"三包政策", "warranty policy"},
	WarrantyEvent:  {"三包台账记录", "line of the warranty ledger"},

	CalendarDay:        {"特殊日期", "special day"},
	ServiceLevelPolicy: {"服务时限", "response-time policy"},
	WorkingCalendar:    {"工作日历", "working calendar"},

	Certificate:     {"证书", "certificate"},
	CustodyTransfer: {"物品交接", "transfer of goods"},
	Installation:    {"安装调试", "installation"},
	RepairCard:      {"维修卡", "repair card"},

	SavedQuery:    {"查询", "query"},
	QuerySchedule: {"定时查询", "schedule"},
	ServiceToken:  {"服务令牌", "service token"},

	Row:   {"数据", "row"},
	Table: {"数据表", "table"},
}

func (n Noun) in(lang Language) string {
	t, ok := nouns[n]
	if !ok {
		return string(n)
	}
	if lang == English {
		return t.en
	}
	return t.zh
}
