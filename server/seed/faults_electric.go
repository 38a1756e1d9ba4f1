package seed

import "sanbao/server/domain/casework"

// electricFaults are the faults of electric water heaters.
var electricFaults = []topic{
	{kind: casework.KindRepair, line: electricHeater, code: "EW-E1", title: "漏电保护跳闸", often: 13, severity: casework.SeverityUrgent, remote: 3,
		symptoms: []string{
			"一插电插头就跳，{since}开始，{who}，不敢用。",
			"加热到一半漏电插头跳掉，复位后{10-40}分钟又跳。",
			"{spot}的热水器一通电家里总闸就跳，{tried}。",
		},
		diagnoses: []diagnosis{
			{"加热管绝缘电阻只有 0.{1-4} 兆欧，表面结垢开裂。", "加热管绝缘击穿", "更换{part}，绝缘电阻大于 {20-100} 兆欧，通电 30 分钟不跳，{check}。", "EW-2001"},
			{"漏电保护插头进水受潮，试验按钮失灵，机器本体绝缘正常。", "漏电保护插头损坏", "更换{part}，模拟漏电动作正常，{check}。", "EW-2007"},
			{"用户插座无接地线，{maker}接错零火，机器本体绝缘正常。", "用户线路无接地", "断电告知风险，请用户找电工补接地线后再用，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: electricHeater, code: "EW-E2", title: "干烧保护", often: 9, severity: casework.SeverityNormal, remote: 35,
		symptoms: []string{
			"报 E2 不加热，{since}停水之后就这样。",
			"{thing}显示 E2，滴滴响个不停，{tried}。",
			"新搬进来第一次开就报 E2，不知道怎么用。",
		},
		diagnoses: []diagnosis{
			{"内胆未注满水即通电，干烧保护动作，加热管完好。", "内胆缺水通电", "排空气、注满水后复位，加热正常，{check}。", ""},
			{"温控传感器插头松脱，误报干烧。", "传感器接触不良", "重新插接传感器并用扎带固定，{check}。", ""},
			{"加热管表面水垢厚约 {3-6} 毫米，局部过热，传感器老化。", "加热管结垢、传感器老化", "除垢排污，更换{part}，{check}。", "EW-2004"},
		}},
	{kind: casework.KindRepair, line: electricHeater, code: "EW-E3", title: "传感器故障", often: 7, severity: casework.SeverityNormal, remote: 8,
		symptoms: []string{
			"显示 E3，水温显示 {85-99} 度，其实水是凉的。",
			"{since}温度显示不动，一直 {18-25} 度，过会儿报 E3。",
			"温度乱跳，一会儿 20 一会儿 70，{tried}。",
		},
		diagnoses: []diagnosis{
			{"温控传感器开路，万用表测不到阻值。", "传感器损坏", "更换{part}，显示与实测温差 {1-2} 度，{check}。", "EW-2004"},
			{"传感器线被老鼠咬断 {1-2} 根。", "线束损坏", "重新接线并套防护管，建议用户封堵吊顶孔洞，{check}。", ""},
			{"电脑板采样电阻虚焊，轻敲面板读数跳变。", "电脑板虚焊", "更换{part}，{check}。", "EW-2008"},
		}},
	{kind: casework.KindRepair, line: electricHeater, code: "EW-NH", title: "不加热", often: 14, severity: casework.SeverityMajor, remote: 12,
		symptoms: []string{
			"通电有显示，但是烧一晚上水还是凉的，{since}开始。",
			"加热很慢，以前一个小时，现在要{3-5}个小时，{often}。",
			"加热灯亮，水不热，{who}，想今天能来。",
			"只能烧到 {35-45} 度，调到 75 也没用，{tried}。",
		},
		diagnoses: []diagnosis{
			{"两支加热管中一支断路，用万用表测量无穷大。", "加热管烧断", "更换{part}，实测功率 {19-30}00 瓦，{check}。", "EW-2002"},
			{"限温器跳断未复位，水垢导致局部超温。", "限温器保护动作", "清理水垢，更换{part}，升温到 75 度正常断电，{check}。", "EW-2003"},
			{"电脑板继电器触点烧蚀，有{burnt}。", "继电器触点烧蚀", "更换{part}，检查电源线与端子温升，{check}。", "EW-2008"},
			{"加热管正常，冬季进水温度低，且同时有 {2-3} 处用水，容量不够。", "使用方式与容量不匹配", "调到速热双管模式，指导提前加热、错峰用水，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: electricHeater, code: "EW-LK", title: "内胆或接口漏水", often: 11, severity: casework.SeverityMajor, remote: 2,
		symptoms: []string{
			"热水器底部一直滴水，{since}发现，楼下找上来了。",
			"从电源盖那里往下流水，已断电关水，{who}。",
			"吊顶里滴水，打开看是热水器在漏，一晚上一桶。",
		},
		diagnoses: []diagnosis{
			{"内胆焊缝锈穿，镁棒已耗尽，用户从未更换过。", "镁棒耗尽导致内胆腐蚀", "更换{part}，注水保压 {20-30} 分钟不漏，提醒两年换一次镁棒，{check}。", "EW-2009"},
			{"法兰密封圈老化，螺栓松动 {2-4} 颗。", "法兰密封圈老化", "更换{part}，对角均匀紧固，{check}。", "EW-2006"},
			{"安全阀泄水口未接导流管，加热时泄压滴水，属正常现象。", "安全阀正常泄压", "加装导流管引至地漏，向用户解释泄压原理，{check}。", ""},
			{"安全阀弹簧失效，不加热也滴水，进水压力 0.{5-8} 兆帕。", "安全阀失效", "更换{part}，{check}。", "EW-2010"},
		}},
	{kind: casework.KindRepair, line: electricHeater, code: "EW-SM", title: "热水有异味、发黄", often: 6, severity: casework.SeverityMinor, remote: 40,
		symptoms: []string{
			"放出来的热水有{stale}，{since}开始，洗完身上痒。",
			"热水发黄，放{2-5}分钟才清，{spot}的浴缸都染色了。",
			"长时间没用，重新开起来水有{stale}，问能不能洗澡。",
		},
		diagnoses: []diagnosis{
			{"镁棒消耗约九成，内胆底部沉积物厚 {2-5} 厘米。", "镁棒耗尽、内胆沉积", "排污清洗内胆，更换{part}，热水清澈无异味，{check}。", "EW-2005"},
			{"停用 {2-6} 个月未排空，水质变坏，设备正常。", "长期停用未排污", "80 度高温杀菌后排污两遍，气味消除，{check}。", ""},
			{"进水为二次供水，取样发黄，设备无锈蚀。", "小区二次供水水质差", "清洗滤网，建议物业清洗水箱，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: electricHeater, code: "EW-DP", title: "面板无显示或按键失灵", often: 7, severity: casework.SeverityMinor, remote: 15,
		symptoms: []string{
			"{thing}不亮，其他家电都有电，{since}开始。",
			"按键按了没反应，温度调不了，{tried}。",
			"屏幕花屏缺笔画，{often}。",
		},
		diagnoses: []diagnosis{
			{"显示排线受潮氧化。", "排线氧化", "清洁排线插头、加防潮胶，显示恢复，{check}。", ""},
			{"电脑板电源部分损坏，疑似雷击，同一插排的路由器也坏了。", "雷击损坏电脑板", "更换{part}，建议加装防雷插座，{check}。", "EW-2008"},
			{"按键板进水汽，按键常闭。", "浴室水汽进入面板", "烘干处理无效，更换{part}，重新打密封胶，{check}。", "EW-2008"},
		}},
}
