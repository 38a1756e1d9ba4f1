package seed

import "sanbao/server/domain/casework"

// boilerFaults are the faults of industrial boilers.
var boilerFaults = []topic{
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-FL", title: "燃烧器熄火锁定", often: 13, severity: casework.SeverityUrgent, remote: 12,
		symptoms: []string{
			"{spot}锅炉熄火，燃烧器程控器锁定红灯亮，复位{1-3}次无效，生产停线，{who}。",
			"夜班{since}熄火{2-4}次，蒸汽压力掉到 0.{2-4} 兆帕，车间要停产。",
			"点火能着，转大火时熄灭，{tried}。",
		},
		diagnoses: []diagnosis{
			{"紫外火焰探测器镜头积灰，信号 {2-4} 微安，探头老化。", "火焰探测器老化", "更换{part}，清洁观火镜，信号 {18-30} 微安，{check}。", "IB-6001"},
			{"点火变压器高压引线击穿，点火电极烧损。", "点火变压器击穿", "更换{part}，点火 {10-15} 次均成功，{check}。", "IB-6002"},
			{"燃气过滤器堵塞，大火时阀前压力跌至 {3-6} 千帕。", "燃气过滤器堵塞", "更换滤芯，恢复阀前压力 {12-18} 千帕，{check}。", ""},
			{"风门伺服电机连杆松动，大火风量过大吹脱火。", "风气比失调", "重新紧固连杆，标定风气比，氧含量 {3-4}.{1-9}%，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-LW", title: "低水位联锁停炉", often: 10, severity: casework.SeverityMajor, remote: 8,
		symptoms: []string{
			"锅炉频繁极低水位报警停炉，水位计看着有水，{since}开始。",
			"报低水位，给水泵在转但水位上不来，{who}。",
			"水位信号跳动，一小时报警{3-8}次，{tried}。",
		},
		diagnoses: []diagnosis{
			{"水位电极结垢短路，炉水碱度超标。", "水位电极结垢", "更换{part}，排污换水，低水位联锁试验 {2-3} 次动作正确，{check}。", "IB-6004"},
			{"给水泵机械密封漏水，扬程不足。", "给水泵密封泄漏", "更换{part}，给水压力 1.{2-6} 兆帕，{check}。", "IB-6008"},
			{"给水泵叶轮汽蚀严重，末级叶轮缺口。", "给水泵汽蚀", "更换{part}，抬高软水箱液位，{check}。", "IB-6007"},
			{"软水箱浮球阀卡住，泵进气。", "软水供应不足", "检修浮球阀，排气后给水正常，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-HP", title: "超压停炉", often: 7, severity: casework.SeverityMajor, remote: 5,
		symptoms: []string{
			"压力到 0.{7-9} 兆帕就跳停，设定是 1.0，{since}开始。",
			"超压报警停炉，复位后{20-50}分钟又停，{tried}。",
			"{place}用汽量不大时老是超压停机，{often}。",
		},
		diagnoses: []diagnosis{
			{"压力控制器回差变大，动作点漂移 0.{1-2} 兆帕。", "压力控制器漂移", "更换{part}，用标准压力表校验动作值，{check}。", "IB-6005"},
			{"压力表弯管堵塞，压力信号滞后。", "压力表弯管堵塞", "冲洗弯管，重新整定启停压力，{check}。", ""},
			{"负荷低时燃烧器最小火偏大，频繁启停。", "最小火设定偏大", "下调最小火负荷，修改调节参数，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-SV", title: "安全阀起跳、关不严", often: 6, severity: casework.SeverityUrgent, remote: 0,
		symptoms: []string{
			"安全阀一直漏汽，{place}里全是雾，{who}。",
			"安全阀在 0.{6-8} 兆帕就跳，比铭牌低，{since}发现。",
			"安全阀跳了以后回不去座，紧急停炉了。",
		},
		diagnoses: []diagnosis{
			{"阀座密封面拉伤，校验期已过 {1-4} 个月。", "密封面损伤", "更换{part}（附校验报告），热态试跳正常，{check}。", "IB-6006"},
			{"阀盘粘有焊渣，回座不严。", "异物卡阻", "吹扫管路，研磨密封面送检合格后回装，{check}。", ""},
			{"弹簧腐蚀，整定值下降。", "弹簧腐蚀", "更换{part}，{check}。", "IB-6006"},
		}},
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-GP", title: "燃气压力低联锁", often: 7, severity: casework.SeverityMajor, remote: 15,
		symptoms: []string{
			"早上开炉报燃气压力低，{since}开始，{often}。",
			"阀组检漏不通过，程控器报阀门泄漏。",
			"燃气公司说压力正常，我们这边就是报低压，{tried}。",
		},
		diagnoses: []diagnosis{
			{"调压器膜片老化，关闭压力不稳。", "调压器膜片老化", "更换膜片（客户自备件），阀前压力稳定在 {12-16} 千帕，{check}。", ""},
			{"双电磁阀组第二阀内漏，检漏时压降 {1-3} 千帕。", "电磁阀内漏", "更换{part}，检漏程序通过，{check}。", "IB-6003"},
			{"燃气压力开关设定偏高，实际供气正常。", "压力开关设定不当", "按铭牌重新设定，联锁试验合格，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-EF", title: "排烟温度高、气耗上升", often: 7, severity: casework.SeverityNormal, remote: 10,
		symptoms: []string{
			"排烟温度 {180-230} 度，比刚装的时候高{40-70}度，气耗涨了一成多。",
			"{since}气耗明显上升，每吨蒸汽要 {80-88} 方，要求来查。",
			"节能器后面烟温高报警，{often}。",
		},
		diagnoses: []diagnosis{
			{"烟管积灰 {1-3} 毫米，水侧结垢约 {1-2} 毫米，水处理树脂失效。", "水处理失效导致结垢", "酸洗除垢，通炮烟管，更换{part}，排烟温度降至 {110-140} 度，{check}。", "IB-6010"},
			{"烟气氧含量 {7-9}%，风量过大。", "风气比偏移", "重新调试燃烧，氧含量 3.{2-9}%，排烟温度下降 {30-50} 度，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: steamBoiler, commercial: true, code: "IB-PC", title: "控制柜故障", often: 6, severity: casework.SeverityMajor, remote: 15,
		symptoms: []string{
			"{thing}黑屏，锅炉还在烧，看不到参数，{who}。",
			"PLC 报 {2-5} 号模块故障，不能自动运行，{since}打雷之后。",
			"触摸屏数据不更新，通讯中断，{tried}。",
		},
		diagnoses: []diagnosis{
			{"可编程控制器模拟量模块损坏。", "模块损坏（雷击）", "更换{part}，下载程序并核对参数，{check}。", "IB-6009"},
			{"开关电源输出 {17-20} 伏，偏低。", "开关电源老化", "更换开关电源（随车备件），各路电压正常，{check}。", ""},
			{"通讯线端子松动，屏蔽层未接地。", "端子松动", "紧固端子，屏蔽层单端接地，{check}。", ""},
		}},
}
