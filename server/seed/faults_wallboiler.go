package seed

import "sanbao/server/domain/casework"

// wallBoilerFaults are the faults of gas wall-hung boilers.
var wallBoilerFaults = []topic{
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-E1", title: "点火失败锁定", often: 13, severity: casework.SeverityMajor, remote: 20,
		symptoms: []string{
			"壁挂炉报 E1 锁定，家里没暖气，{who}，{since}开始。",
			"早上起来炉子停了，显示 E1，复位{2-5}次能着，{often}。",
			"打火声有，着不起来，E1，{tried}。",
		},
		diagnoses: []diagnosis{
			{"点火电极变形，间隙 {6-9} 毫米。", "点火电极间隙超差", "更换{part}，二氧化碳含量 {8-9}.{1-9}%，{check}。", "WB-4001"},
			{"小区集中用气高峰，燃气静压 2{0-3}00 帕，动压跌至 1{0-3}00 帕。", "用气高峰燃气压力不足", "调低点火功率应急，已请燃气公司调压，{check}。", ""},
			{"冷凝水排水管冻堵，水封倒灌淹没火焰电极。", "冷凝水管冻堵", "解冻冷凝水管并加保温，更换{part}，{check}。", "WB-4001"},
			{"燃气调节阀主阀不开启，阀线圈断路。", "燃气调节阀故障", "更换{part}，重新标定最大最小负荷，{check}。", "WB-4003"},
		}},
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-E2", title: "过热保护", often: 8, severity: casework.SeverityMajor, remote: 12,
		symptoms: []string{
			"炉子烧几分钟就报 E2，暖气片上面热下面凉，{since}开始。",
			"锅炉里{noise}，像水开了一样，然后报 E2。",
			"采暖水温冲到 {86-95} 度停机，{tried}。",
		},
		diagnoses: []diagnosis{
			{"采暖过滤器堵塞，循环水量不足。", "系统过滤器堵塞", "清洗过滤器并排气，供回水温差 {12-18} 度，{check}。", ""},
			{"循环泵卡死，转子有铁锈。", "循环泵卡死", "更换{part}，加装磁性过滤器，{check}。", "WB-4004"},
			{"主换热器水侧结垢，有爆沸声。", "主换热器结垢", "化学清洗无效，更换{part}，系统加缓蚀剂，{check}。", "WB-4005"},
		}},
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-E4", title: "系统水压低", often: 14, severity: casework.SeverityNormal, remote: 55,
		symptoms: []string{
			"压力表到 0.{3-6} 巴，报 E4 不工作，隔{2-7}天就要补一次水。",
			"显示 E4，不会补水，{who}，想让人教一下。",
			"{since}压力一直掉，补到 1.5 第二天又没了，{tried}。",
		},
		diagnoses: []diagnosis{
			{"膨胀水箱气囊失压，停机时压力波动大。", "膨胀水箱失压", "更换{part}，充氮至 1 巴，系统补水 1.{3-5} 巴，{check}。", "WB-4010"},
			{"地暖分水器自动排气阀渗水，地面有水渍。", "分水器排气阀渗漏", "更换排气阀（随车备件），补水至 1.3 巴，两小时不降，{check}。", ""},
			{"系统正常耗水，用户未及时补水，设备正常。", "用户未及时补水", "指导补水至 1.2 巴并复位，教会用户看压力表，{check}。", ""},
			{"水压传感器读数偏低 0.{5-8} 巴，机械表正常。", "水压传感器失准", "更换{part}，与机械表一致，{check}。", "WB-4007"},
		}},
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-E6", title: "风机转速异常", often: 6, severity: casework.SeverityMajor, remote: 3,
		symptoms: []string{
			"炉子启动前{noise}，然后报 E6，{since}开始。",
			"报 E6，听不到风机声音，{who}。",
			"烟囱口有小鸟做窝，之后就报 E6，{tried}。",
		},
		diagnoses: []diagnosis{
			{"风机轴承异响，转速反馈偏离设定 {15-25}%。", "风机轴承磨损", "更换{part}，校准转速曲线，{check}。", "WB-4002"},
			{"烟管被异物堵塞（鸟窝），风机正常。", "烟道异物", "清除烟道异物，加防鸟网，{check}。", ""},
			{"风机驱动无输出，主控板故障。", "主控板驱动故障", "更换{part}，重新写入参数，{check}。", "WB-4009"},
		}},
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-LK", title: "炉体漏水", often: 9, severity: casework.SeverityMajor, remote: 2,
		symptoms: []string{
			"壁挂炉下面滴水，木地板都泡了，{since}发现。",
			"{spot}柜子里全是水，炉子接口处在漏，{who}。",
			"漏得不大，一小时{5-15}滴，就是擦不完。",
		},
		diagnoses: []diagnosis{
			{"板式换热器密封圈老化渗水。", "板换密封老化", "更换{part}，系统保压 1.5 巴 {20-40} 分钟不降，{check}。", "WB-4006"},
			{"安全阀关不严，阀芯有杂质。", "安全阀杂质", "冲洗安全阀阀座，{20-40} 分钟无滴漏，{check}。", ""},
			{"循环泵本体渗漏，泵壳有砂眼。", "循环泵渗漏", "更换{part}，排空气，{check}。", "WB-4004"},
		}},
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-NH", title: "采暖不热", often: 11, severity: casework.SeverityNormal, remote: 30,
		symptoms: []string{
			"地暖开了{2-4}天，房间还是 {14-17} 度，{who}。",
			"有{1-3}个房间不热，其他都热，{since}开暖气就这样。",
			"炉子一直烧，燃气费很高，但是不暖和，{often}。",
		},
		diagnoses: []diagnosis{
			{"分水器有 {1-3} 路环路被气堵。", "环路存气", "逐路排气，调平流量，回水温度升至 {30-35} 度，{check}。", ""},
			{"地暖多年未清洗，回水温度仅 {22-26} 度。", "地暖管路脏堵", "脉冲清洗 {4-8} 路地暖，清洗过滤器，{check}。", ""},
			{"室温面板设定为外出模式，水温限制在 {35-40} 度。", "设定不当", "重新设定采暖曲线并教会用户，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: wallBoiler, code: "WB-DW", title: "生活热水不热", often: 8, severity: casework.SeverityNormal, remote: 10,
		symptoms: []string{
			"暖气正常，洗澡水不热，{since}开始，{tried}。",
			"热水开{3-6}分钟才热，水量又小。",
			"洗澡时水温忽高忽低，采暖同时也停，{often}。",
		},
		diagnoses: []diagnosis{
			{"三通阀电机卡滞，停在采暖位。", "三通阀电机故障", "更换{part}，切换 {10-20} 次正常，{check}。", "WB-4008"},
			{"板式换热器生活水侧结垢，压损大。", "板换结垢", "更换{part}，热水流量 {9-12} 升每分钟，{check}。", "WB-4006"},
			{"生活水流量传感器脏堵，转子不转。", "流量传感器脏堵", "拆洗流量传感器和进水滤网，{check}。", ""},
		}},
}
