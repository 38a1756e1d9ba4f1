package seed

import "sanbao/server/domain/casework"

// solarFaults are the faults of solar water heating systems.
var solarFaults = []topic{
	{kind: casework.KindRepair, line: solarSystem, code: "SH-PU", title: "循环泵不转", often: 9, severity: casework.SeverityMajor, remote: 5,
		symptoms: []string{
			"大太阳天水也不热，听不到泵的声音，{since}开始。",
			"泵{noise}，然后就停了，管子烫水箱凉。",
			"控制仪显示集热器 {85-99} 度，水箱只有 {25-35} 度，泵不动，{tried}。",
		},
		diagnoses: []diagnosis{
			{"循环泵转子卡死，泵壳内有水垢。", "循环泵卡死", "更换{part}，排空气，温差 8 度启动正常，{check}。", "SH-5001"},
			{"泵电容失效，手拨叶轮可转。", "启动电容失效", "更换电容（随车备件），{check}。", ""},
			{"控制仪继电器无输出，泵直接通电能转。", "控制仪输出故障", "更换{part}，按原参数设定，{check}。", "SH-5002"},
		}},
	{kind: casework.KindRepair, line: solarSystem, code: "SH-SE", title: "水位水温显示异常", often: 10, severity: casework.SeverityNormal, remote: 20,
		symptoms: []string{
			"水位一直显示 {20-50}%，实际已经溢水了，{often}。",
			"控制仪报传感器故障，{since}打雷之后。",
			"显示水温 {1-6} 度，放出来是热的，{tried}。",
		},
		diagnoses: []diagnosis{
			{"水位传感器电极结垢，读数滞后。", "传感器结垢", "更换{part}并校准，上水到 100% 自停，{check}。", "SH-5004"},
			{"传感器信号线在楼顶被晒裂进水。", "信号线老化", "换屏蔽线并穿管防护，{check}。", ""},
			{"控制仪通道损坏，疑似感应雷。", "雷击", "更换{part}，加装信号防雷器，{check}。", "SH-5002"},
		}},
	{kind: casework.KindRepair, line: solarSystem, code: "SH-TB", title: "真空管破裂", often: 9, severity: casework.SeverityMajor, remote: 0,
		symptoms: []string{
			"楼顶往下哗哗流水，真空管爆了{1-3}根，{since}的事。",
			"冰雹把管子打碎了，数了一下有{2-6}根。",
			"水箱存不住水，早上起来全漏光了，{who}。",
		},
		diagnoses: []diagnosis{
			{"第 {3-9} 支真空管炸管，硅胶圈老化。", "硅胶圈老化、炸管", "更换{part}及硅胶圈，上水试漏合格，{check}。", "SH-5003"},
			{"空晒后上冷水导致炸管，控制仪防空晒被人关闭。", "空晒炸管", "更换{part}，打开防空晒保护，{check}。", "SH-5003"},
			{"冰雹外力击碎，支架完好，不属质量问题。", "冰雹外力损坏", "更换{part}，告知收费依据，{check}。", "SH-5003"},
		}},
	{kind: casework.KindRepair, line: solarSystem, code: "SH-LK", title: "管路漏水或冻堵", often: 7, severity: casework.SeverityNormal, remote: 15,
		symptoms: []string{
			"降温以后管子冻住了，上不了水，{since}到现在。",
			"{spot}顶上的管子接头滴水，越滴越快。",
			"上下水管保温层破了，天冷就冻，{often}。",
		},
		diagnoses: []diagnosis{
			{"室外管路保温破损约 {2-5} 米，伴热带不热。", "保温破损、伴热带失效", "修复保温，恢复伴热带供电，解冻后试水正常，{check}。", ""},
			{"铝塑管接头松动，垫片老化。", "管接头老化", "重做接头，换垫片，打压 {5-10} 分钟不漏，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: solarSystem, code: "SH-EH", title: "辅助电加热不工作", often: 7, severity: casework.SeverityNormal, remote: 10,
		symptoms: []string{
			"连着阴天没热水，按电加热没反应，{since}开始。",
			"一开辅助加热就跳闸，{tried}。",
			"电加热开{3-6}小时水温只升{2-5}度。",
		},
		diagnoses: []diagnosis{
			{"电加热棒断路，万用表测无阻值。", "电加热棒烧毁", "更换{part}，实测电流 {6-7} 安，{check}。", "SH-5005"},
			{"加热棒绝缘下降，漏电保护动作。", "加热棒绝缘下降", "更换{part}，检查接地良好，{check}。", "SH-5005"},
			{"控制仪加热继电器粘连。", "控制仪继电器故障", "更换{part}，试加热 {30-50} 分钟升温正常，{check}。", "SH-5002"},
		}},
}
