package seed

import "sanbao/server/domain/installedbase"

// nobodysMobile begins mobile numbers that no operator has given to anybody.
const nobodysMobile = "1990000"

// place is a city, how far it is from the company's in Hangzhou, and its districts.
type place struct {
	province, city string
	zone           installedbase.ServiceZone
	districts      []string
	weight         int
}

// region is how customers' regions are written.
func (p place) region() string {
	if p.province == p.city {
		return p.city
	}
	return p.province + p.city
}

// short is the city's name as companies have it in front of theirs.
func (p place) short() string { return p.city[:len(p.city)-len("市")] }

var placeTable = []place{
	{"浙江省", "杭州市", installedbase.ZoneCity, []string{"上城区", "拱墅区", "西湖区", "滨江区"}, 60},
	{"浙江省", "杭州市", installedbase.ZoneSuburb, []string{"萧山区", "余杭区", "临平区", "钱塘区", "富阳区", "临安区"}, 45},
	{"浙江省", "宁波市", installedbase.ZoneProvince, []string{"海曙区", "江北区", "鄞州区", "北仑区"}, 14},
	{"浙江省", "温州市", installedbase.ZoneProvince, []string{"鹿城区", "龙湾区", "瓯海区"}, 9},
	{"浙江省", "嘉兴市", installedbase.ZoneProvince, []string{"南湖区", "秀洲区", "海宁市"}, 8},
	{"浙江省", "湖州市", installedbase.ZoneProvince, []string{"吴兴区", "南浔区", "德清县"}, 7},
	{"浙江省", "绍兴市", installedbase.ZoneProvince, []string{"越城区", "柯桥区", "上虞区"}, 8},
	{"浙江省", "金华市", installedbase.ZoneProvince, []string{"婺城区", "金东区", "义乌市"}, 7},
	{"浙江省", "台州市", installedbase.ZoneProvince, []string{"椒江区", "黄岩区", "路桥区"}, 6},
	{"浙江省", "丽水市", installedbase.ZoneProvince, []string{"莲都区", "青田县"}, 3},
	{"浙江省", "舟山市", installedbase.ZoneProvince, []string{"定海区", "普陀区"}, 3},
	{"上海市", "上海市", installedbase.ZoneProvince, []string{"闵行区", "松江区", "嘉定区", "浦东新区"}, 10},
	{"江苏省", "南京市", installedbase.ZoneProvince, []string{"鼓楼区", "江宁区", "栖霞区"}, 6},
	{"江苏省", "苏州市", installedbase.ZoneProvince, []string{"姑苏区", "吴中区", "昆山市"}, 7},
	{"安徽省", "合肥市", installedbase.ZoneProvince, []string{"蜀山区", "包河区", "庐阳区"}, 5},
	{"安徽省", "芜湖市", installedbase.ZoneProvince, []string{"镜湖区", "弋江区"}, 3},
	{"福建省", "福州市", installedbase.ZoneProvince, []string{"鼓楼区", "仓山区", "晋安区"}, 4},
	{"江西省", "南昌市", installedbase.ZoneProvince, []string{"东湖区", "青山湖区", "红谷滩区"}, 4},
	{"江西省", "上饶市", installedbase.ZoneProvince, []string{"信州区", "广丰区"}, 2},
	{"北京市", "北京市", installedbase.ZoneRemote, []string{"昌平区", "通州区", "大兴区"}, 4},
	{"天津市", "天津市", installedbase.ZoneRemote, []string{"西青区", "武清区"}, 2},
	{"河北省", "石家庄市", installedbase.ZoneRemote, []string{"长安区", "裕华区"}, 2},
	{"山东省", "济南市", installedbase.ZoneRemote, []string{"历下区", "槐荫区", "章丘区"}, 3},
	{"山东省", "青岛市", installedbase.ZoneRemote, []string{"市北区", "城阳区", "黄岛区"}, 3},
	{"河南省", "郑州市", installedbase.ZoneRemote, []string{"金水区", "二七区", "中原区"}, 3},
	{"湖北省", "武汉市", installedbase.ZoneRemote, []string{"江岸区", "武昌区", "汉阳区"}, 4},
	{"湖南省", "长沙市", installedbase.ZoneRemote, []string{"岳麓区", "开福区", "雨花区"}, 3},
	{"广东省", "广州市", installedbase.ZoneRemote, []string{"白云区", "番禺区", "花都区"}, 3},
	{"四川省", "成都市", installedbase.ZoneRemote, []string{"武侯区", "双流区", "郫都区"}, 4},
	{"重庆市", "重庆市", installedbase.ZoneRemote, []string{"渝北区", "沙坪坝区", "巴南区"}, 2},
	{"陕西省", "西安市", installedbase.ZoneRemote, []string{"雁塔区", "未央区", "长安区"}, 3},
	{"辽宁省", "沈阳市", installedbase.ZoneRemote, []string{"铁西区", "皇姑区", "浑南区"}, 2},
	{"黑龙江省", "哈尔滨市", installedbase.ZoneRemote, []string{"南岗区", "道里区"}, 2},
	{"新疆维吾尔自治区", "乌鲁木齐市", installedbase.ZoneRemote, []string{"沙依巴克区", "新市区"}, 1},
	{"云南省", "昆明市", installedbase.ZoneRemote, []string{"五华区", "官渡区"}, 2},
}

var (
	streets = []string{
		"人民路", "建设路", "解放路", "和平街", "文化路", "新华路", "中山路", "青年路", "团结路", "育才路", "滨河路", "学院路", "工农路",
		"振兴街", "长虹路", "广场西路", "迎宾大道", "环城北路", "站前路", "东风路", "健康路", "南湖路", "桂花街", "松柏路",
	}
	compounds = []string{
		"翠苑小区", "丽景花园", "阳光家园", "锦绣江南", "枫林雅苑", "春江花城", "绿洲新城", "听涛苑", "梧桐公寓", "金桂湾", "学府名邸", "湖畔人家",
	}
	sites = []string{"工业园区", "经济开发区", "高新区科创园", "物流园", "产业新城", "商务广场"}
)
