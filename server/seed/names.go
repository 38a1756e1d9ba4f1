package seed

// Surnames and given names of customers and their people.
var (
	surnames = []string{
		"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
		"梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
		"苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜",
		"范", "方", "石", "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔", "白", "崔", "康", "毛", "邱", "秦", "江", "史",
		"欧阳", "诸葛", "上官", "司徒",
	}
	givenNames = []string{
		"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平",
		"刚", "桂英", "建国", "建华", "志强", "国栋", "文博", "文静", "晓东", "晓燕", "小红", "海燕", "海涛", "雪梅", "春梅", "秋菊",
		"冬生", "立新", "立群", "永康", "永福", "德胜", "德华", "玉兰", "玉珍", "宝林", "宝山", "金凤", "银花", "子涵", "子轩", "梓萱",
		"浩然", "浩宇", "雨桐", "雨欣", "思远", "思琪", "嘉豪", "嘉敏", "俊杰", "俊峰", "一鸣", "一诺", "天宇", "天佑", "若曦", "诗涵",
		"佳琪", "佳宁", "志远", "志刚", "国强", "国平", "爱民", "爱华", "红梅", "红兵", "卫东", "卫国", "向东", "向阳", "长江", "长青",
		"新民", "新华", "振华", "振宇", "家明", "家俊", "家欣", "培根", "培华", "景行", "景明", "其昌", "其英", "云飞", "云霞", "月琴",
	}
	positions = []string{
		"设备科科长", "动力车间主任", "后勤处主任", "工程部经理", "总务主任", "采购经理", "锅炉房班长", "物业主管", "行政主管", "店长",
		"仓库主管", "安全员", "设备员", "项目经理", "总经理助理", "售后主管",
	}
)

// What companies are called: a stem of two characters between the city and the
// trade. None of them is meant to be a real one.
var (
	companyStems = []string{
		"云岚", "禾锦", "沁源", "远舟", "恒屿", "朗川", "庭芳", "华屹", "博渊", "青禾", "锦澜", "安澈", "鼎沐", "瑞坤", "星渚", "泽芃",
		"宏屿", "佳穗", "雅筑", "融昶", "启舟", "晟禾", "铭泰", "乐屿", "致衡", "和煦", "景澄", "旭峦", "凌霄", "怡庭", "百川", "同沐",
	}
	companyTrades = []string{
		"大酒店有限公司", "酒店管理有限公司", "洗浴休闲中心", "纺织印染有限公司", "食品有限公司", "制药有限公司", "生物科技有限公司",
		"康养中心", "医院有限公司", "体育馆运营有限公司", "学校后勤服务有限公司", "物业服务有限公司", "房地产开发有限公司", "化工有限公司",
		"电镀有限公司", "乳业有限公司", "洗涤服务有限公司", "木业有限公司", "橡塑制品有限公司", "电子有限公司", "包装印刷有限公司",
		"游泳健身有限公司", "养殖专业合作社", "温泉度假村", "人力资源有限公司（员工公寓）", "汽车零部件有限公司",
	}
	dealerTrades = []string{
		"家电销售有限公司", "暖通设备有限公司", "厨卫电器商行", "热能设备经营部", "五金机电有限公司", "建材商贸有限公司", "水暖器材批发部",
	}
	agentTrades = []string{"暖通工程有限公司", "机电安装工程有限公司", "热能技术服务有限公司", "制冷设备工程有限公司"}
)

// foreignCustomer is a customer abroad. The telephone numbers are from ranges set
// aside for fiction by the countries' regulators.
type foreignCustomer struct{ name, region, address, phone, contact, title string }

var foreignCustomers = []foreignCustomer{
	{"Northgate Thermal Supplies Ltd.", "United Kingdom, London", "Unit 4, 18 Wharf Lane, London", "+44 20 7946 0132", "Emma Whitfield", "Service Manager"},
	{"Harbour Heating & Plumbing Co.", "United Kingdom, Leeds", "77 Mill Street, Leeds", "+44 113 496 0171", "Oliver Grant", "Technical Director"},
	{"Blue Mesa Hotels, Inc.", "USA, Denver", "1200 Blue Mesa Drive, Denver, CO", "+1 303 555 0147", "Maria Lopez", "Facilities Manager"},
	{"Lakeshore Laundry Systems LLC", "USA, Chicago", "45 Dock Road, Chicago, IL", "+1 312 555 0118", "James O’Neill", "Plant Engineer"},
	{"Wärmewerk Südhaus GmbH", "Deutschland, Berlin", "Ahornweg 9, 12000 Berlin", "+49 30 23125 047", "Jürgen Köhler", "Kundendienstleiter"},
	{"Coral Bay Resorts Pty Ltd", "Australia, Melbourne", "3 Jetty Road, Melbourne VIC", "+61 3 5550 0162", "Chloé Martin", "Maintenance Supervisor"},
	{"Fjällvärme Teknik AB", "Sverige, Göteborg", "Hamngatan 12, Göteborg", "+46 31 390 06 21", "Åsa Björk", "Servicechef"},
	{"Thermes du Lac SARL", "France, Annecy", "8 quai des Tilleuls, Annecy", "+33 1 99 00 12 34", "Élodie Lefèvre", "Responsable technique"},
}
