package seed

import "sanbao/server/domain/casework"

// gasFaults are the faults of gas water heaters.
var gasFaults = []topic{
	{kind: casework.KindRepair, line: gasHeater, code: "GW-E1", title: "点火失败", often: 16, severity: casework.SeverityMajor, remote: 15,
		symptoms: []string{
			"{spot}的热水器打不着火，听到{3-6}声打火声后报 E1，{since}开始的，{often}。",
			"开热水龙头后只听见哒哒响，不出热水，{thing}显示 E1。{tried}。",
			"{since}用得好好的，突然点不着，关开龙头要试{3-8}次才着一次。",
			"机器打火声音很弱，有时完全没有，显示 E1，{who}。",
		},
		diagnoses: []diagnosis{
			{"点火针表面积碳，与火排间距约 {6-9} 毫米，超出要求；燃气动压 {18-21}00 帕，正常。", "点火针积碳、间距变大", "清理火排，更换{part}，间距调到 4 毫米，连续点火{10-20}次均一次着火，{check}。", "GW-1002"},
			{"脉冲点火器放电弱，高压线绝缘层老化裂纹，换新电池无改善。", "脉冲点火器老化", "更换{part}，重新固定高压线，{check}。", "GW-1001"},
			{"燃气表后阀门未全开，动压只有 {9-14}00 帕，点火时压力跌落，机器本身正常。", "燃气供气压力不足", "开足表后阀门，复测动压 20{10-90} 帕，清洁点火针，{check}。", ""},
			{"点火针瓷体开裂，对壳体放电，打火位置不对。", "点火针瓷体开裂放电", "更换{part}，检查接地，{check}。", "GW-1002"},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-E2", title: "意外熄火", often: 12, severity: casework.SeverityNormal, remote: 10,
		symptoms: []string{
			"洗澡洗到一半突然变凉水，{thing}闪 E2，过{3-10}分钟又能用，{often}。",
			"热水用{5-15}分钟左右自己熄火，{since}开始的，{tried}。",
			"火着了以后大概{3-8}秒就灭，反复重启，{who}。",
		},
		diagnoses: []diagnosis{
			{"火焰感应针氧化，感应电流仅 {1-3} 微安，低于标准。", "火焰感应针氧化", "更换{part}，感应电流恢复到 {8-15} 微安，{check}。", "GW-1003"},
			{"排烟管外端防风罩脱落，有风时火焰被吹离感应针。", "排烟管外端防风罩脱落", "重新加装防风罩并打胶固定，模拟大风试机不熄火，{check}。", ""},
			{"感应针固定螺丝松动，接地端子锈蚀，信号时有时无。", "接地不良，感应信号丢失", "打磨接地端子，重新固定感应针，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-E3", title: "出水过热保护", often: 6, severity: casework.SeverityMajor, remote: 5,
		symptoms: []string{
			"水特别烫，设定 {42-46} 度出来能烫手，随后报 E3 停机。",
			"水开小一点就报 E3，{since}开始，{who}，怕烫着。",
			"显示出水 {70-82} 度然后关机，{tried}。",
		},
		diagnoses: []diagnosis{
			{"进水滤网堵塞，水流量只有 {2-4} 升每分钟，换热器内有水垢。", "进水滤网堵塞、换热器结垢", "清洗滤网，循环除垢 {20-40} 分钟，设定 42 度实测 {41-43} 度，{check}。", ""},
			{"出水温度传感器阻值漂移，25 度时实测 {3-6} 千欧，标称 10 千欧。", "出水温度传感器失准", "更换{part}，显示与实测一致，{check}。", "GW-1021"},
			{"比例阀卡在大火位置，最小二次压力调不下来。", "燃气比例阀卡滞", "更换{part}，按铭牌调整最大最小二次压力，{check}。", "GW-1010"},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-E5", title: "风机故障", often: 8, severity: casework.SeverityMajor, remote: 3,
		symptoms: []string{
			"开水后风机不转，报 E5，{since}开始。",
			"热水器启动时{noise}，隔壁房间都听得见，然后报 E5。",
			"风机转一下就停，{thing}显示 E5，{tried}。",
		},
		diagnoses: []diagnosis{
			{"风机轴承缺油卡滞，启动电流偏大，转速反馈不稳。", "风机轴承磨损", "更换{part}，清理风道，转速 {26-34}00 转，{check}。", "GW-1011"},
			{"风机转速反馈线插头氧化，信号时有时无，风机本身正常。", "转速反馈线接触不良", "处理反馈线插头并涂防氧化膏，{check}。", ""},
			{"风机叶轮有异物（{maker}施工时掉入的泡沫），叶片已变形。", "异物进入风道", "更换{part}，清除烟道内杂物，{check}。", "GW-1011"},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-E6", title: "风压异常", often: 9, severity: casework.SeverityNormal, remote: 20,
		symptoms: []string{
			"刮大风的时候就报 E6，不出热水，{often}。",
			"{since}报 E6，{maker}说可能是烟管问题，{tried}。",
			"楼层高，{since}风大，热水器总报 E6，要关窗户才能用。",
		},
		diagnoses: []diagnosis{
			{"排烟管出墙长度差 {3-8} 厘米，且向上倾斜，烟管内有积水。", "烟管安装不规范", "按规范重新安装烟管，向外倾斜 3 度，接口换{part}，{check}。", "GW-1050"},
			{"风压开关膜片动作迟缓，取压管老化。", "风压开关失灵", "更换{part}，重新连接取压管，{check}。", "GW-1012"},
			{"外墙逆风，烟管未装防风帽，风压大于 {50-90} 帕时保护，属正常动作。", "逆风倒灌", "加装防风帽并调整朝向，向用户解释保护原理，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-LK", title: "机内漏水", often: 9, severity: casework.SeverityMajor, remote: 2,
		symptoms: []string{
			"热水器下面往下滴水，接了{2-5}个盆，{since}开始，越来越大。",
			"{spot}墙面渗水，打开面板看见里面在漏。{who}。",
			"关着机也滴水，一天能接小半盆，怕漏电，已经把插头拔了。",
		},
		diagnoses: []diagnosis{
			{"热交换器弯管处有针孔，疑似冬季冻裂。", "换热器冻裂", "更换{part}，打压 0.6 兆帕保持 10 分钟不漏，提醒冬季排空，{check}。", "GW-1040"},
			{"出水接头密封圈老化压扁，水路件接口渗水。", "密封圈老化", "更换{part}，试水不漏，{check}。", "GW-1050"},
			{"水压 0.{7-9} 兆帕偏高，进水接头垫片冲坏。", "水压过高冲坏垫片", "更换{part}，建议用户加装减压阀，{check}。", "GW-1050"},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-TF", title: "水温忽冷忽热", often: 14, severity: casework.SeverityNormal, remote: 30,
		symptoms: []string{
			"水温忽冷忽热，设 {40-44} 度，感觉在 {33-37} 到 {46-50} 度之间跳，{often}。",
			"{spot}一开别的龙头水温就变，洗澡难受，{tried}。",
			"{since}水温不稳，冲{5-12}分钟就要凉一阵。",
			"花洒换了新的之后水就不热了，调高也只有 {33-38} 度，{who}。",
		},
		diagnoses: []diagnosis{
			{"水流量传感器转子有杂质，流量读数跳动 {1-3} 升。", "水流量传感器脏堵", "更换{part}并清洗进水滤网，水温波动在正负 1 度内，{check}。", "GW-1020"},
			{"自来水压力波动大，花洒为节水型，实际流量只有 {3-5} 升每分钟，接近启动流量。", "水压波动、节水花洒流量不足", "取下花洒限流片，调平冷热水压，重新设定最小火，{check}。", ""},
			{"混水阀串水，冷水压力高于热水，关闭冷水角阀后水温稳定。", "混水阀串水", "现场演示确认机器正常，建议用户更换混水阀阀芯，{check}。", ""},
			{"主控板比例电流输出不稳，二次压力上下波动。", "主控板比例输出故障", "更换{part}，重新校准二次压力，{check}。", "GW-1030"},
		}},
	{kind: casework.KindRepair, line: gasHeater, code: "GW-SM", title: "有异味、疑似漏气", often: 4, severity: casework.SeverityUrgent, remote: 0,
		symptoms: []string{
			"厨房有{gas}，已经关了总阀开窗，{who}，请尽快来人！",
			"热水器附近闻到{gas}，燃气报警器响过一次，{since}发现。",
			"一点火就有{gas}，不敢用了，要求马上处理。",
		},
		diagnoses: []diagnosis{
			{"用检漏仪检测机内无泄漏；燃气软管卡箍松动，接头处有微漏。", "燃气软管连接松动（非本公司安装）", "重新紧固卡箍，皂液及仪器复检合格，建议用户更换不锈钢波纹管，{check}。", ""},
			{"进气接头密封垫老化，皂液检漏有气泡。", "进气接头密封垫老化", "更换{part}，重新紧固接头，检漏合格，{check}。", "GW-1050"},
			{"燃烧不充分，烟气一氧化碳 {12-28}0 ppm，火排堵塞。", "火排堵塞、燃烧不充分", "拆洗火排与喷嘴，烟气一氧化碳降至 {2-6}0 ppm，{check}。", ""},
		}},
}
