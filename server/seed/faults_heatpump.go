package seed

import "sanbao/server/domain/casework"

// heatPumpFaults are the faults of heat pumps.
var heatPumpFaults = []topic{
	{kind: casework.KindRepair, line: heatPump, code: "HP-P1", title: "高压保护", often: 12, severity: casework.SeverityMajor, remote: 10,
		symptoms: []string{
			"{spot}机组报 P1 停机，复位后跑{10-30}分钟又停，{since}开始。",
			"{thing}显示 P1 高压，水温只能到 {42-48} 度，{tried}。",
			"两台里有一台老报 P1，{often}，{who}。",
		},
		diagnoses: []diagnosis{
			{"水侧换热器结垢，进出水温差 {10-15} 度，排气压力 3.{6-9} 兆帕。", "水侧换热器结垢", "酸洗换热器 {1-2} 小时，排气压力降至 2.{6-9} 兆帕，{check}。", ""},
			{"循环泵前 Y 型过滤器堵塞约七成，水流量不足。", "过滤器堵塞、水流量不足", "清洗过滤器，流量恢复到 {3-6} 吨每小时，{check}。", ""},
			{"高压开关动作值漂移，压力 3.{1-4} 兆帕即跳，系统压力正常。", "高压开关失准", "更换{part}，动作值 4.2 兆帕，{check}。", "HP-3007"},
			{"循环泵叶轮磨损，扬程不够。", "循环泵性能下降", "更换{part}，进出水温差 {4-6} 度，{check}。", "HP-3013"},
		}},
	{kind: casework.KindRepair, line: heatPump, code: "HP-P2", title: "低压保护、制冷剂不足", often: 12, severity: casework.SeverityMajor, remote: 3,
		symptoms: []string{
			"机器转着不出热，报 P2，{since}开始，{often}。",
			"热水越来越少，以前{2-3}小时烧满，现在一整夜都不够，报过 P2。",
			"外机结厚冰，{thing}显示 P2，{who}。",
		},
		diagnoses: []diagnosis{
			{"运行低压 0.{2-4} 兆帕，用检漏仪在铜管喇叭口查到泄漏点。", "喇叭口泄漏", "重做喇叭口，保压 2.5 兆帕 {2-12} 小时不降，抽真空后定量加注{part}，{check}。", "HP-3010"},
			{"四通阀连接管焊口有油迹，系统缺氟约 {1-2} 千克。", "焊口砂眼泄漏", "回收余氟后补焊、保压、抽真空，定量加注{part}，出水 55 度，{check}。", "HP-3010"},
			{"蒸发器翅片积灰严重，风机转速偏低，低压偏低。", "外风机电机老化、蒸发器脏堵", "清洗翅片，更换{part}，{check}。", "HP-3005"},
			{"低压开关误动作，实测低压 0.{6-8} 兆帕正常。", "低压开关失准", "更换{part}，{check}。", "HP-3008"},
		}},
	{kind: casework.KindRepair, line: heatPump, home: true, code: "HP-E5", title: "压缩机过流", often: 7, severity: casework.SeverityMajor, remote: 2,
		symptoms: []string{
			"一启动家里就跳闸，热泵报 E5，{since}开始，{who}。",
			"外机{noise}后停机，显示 E5，{tried}。",
			"电费突然高了很多，{since}报 E5，然后彻底不转了。",
		},
		diagnoses: []diagnosis{
			{"压缩机绕组对地绝缘为零，已烧毁，油色发黑。", "压缩机烧毁", "更换{part}及干燥过滤器，氮气吹扫，抽真空加氟，运行电流 {4-7} 安，{check}。", "HP-3001"},
			{"压缩机启动电容鼓包，堵转保护。", "启动电容失效", "更换电容（随车备件），启动 {3-5} 次正常，{check}。", ""},
			{"用户线径只有 1.5 平方，启动时电压跌到 {170-185} 伏。", "用户线路压降过大", "断电告知风险，请电工更换 4 平方专线后复机，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: heatPump, commercial: true, code: "HP-E5", title: "压缩机过流", often: 7, severity: casework.SeverityUrgent, remote: 2,
		symptoms: []string{
			"一启动就跳空开，报 E5，{spot}没有热水，{who}。",
			"{often}报 E5，压缩机{noise}后停机，{tried}。",
			"两台机组里二号机{since}报 E5，然后彻底不转了，{spot}热水不够。",
		},
		diagnoses: []diagnosis{
			{"压缩机绕组对地绝缘为零，已烧毁，油色发黑。", "压缩机烧毁", "更换{part}及干燥过滤器，氮气吹扫，抽真空加氟，运行电流 {15-19} 安，{check}。", "HP-3002"},
			{"三相电压不平衡达 {5-9}%，接触器触点烧蚀。", "电源电压不平衡", "更换接触器（随车备件），请客户电工调整相间负荷，{check}。", ""},
			{"压缩机堵转，启动电流 {75-140} 安，敲击无效。", "压缩机机械卡死", "更换{part}，清洗系统，更换冷冻油，{check}。", "HP-3002"},
		}},
	{kind: casework.KindRepair, line: heatPump, code: "HP-E3", title: "水箱传感器故障", often: 8, severity: casework.SeverityNormal, remote: 25,
		symptoms: []string{
			"{thing}报 E3，不加热，{since}开始。",
			"水温显示 {90-99} 度不变，实际水是凉的，{tried}。",
			"显示温度和出水温度差{15-25}度，{often}。",
		},
		diagnoses: []diagnosis{
			{"水箱温度传感器开路。", "传感器损坏", "更换{part}，显示与实测温差 1 度，{check}。", "HP-3006"},
			{"传感器从盲管中脱出，测的是空气温度。", "传感器脱出盲管", "涂导热硅脂重新插入并固定，{check}。", ""},
			{"传感器线接头进水，阻值漂移。", "接头进水", "剪除受潮段，更换{part}，热缩管密封，{check}。", "HP-3006"},
		}},
	{kind: casework.KindRepair, line: heatPump, code: "HP-FL", title: "水流不足保护", often: 8, severity: casework.SeverityNormal, remote: 25,
		symptoms: []string{
			"机组报 FL，循环泵在响但是不启动压缩机，{since}开始。",
			"{spot}停水检修以后就报 FL，{tried}。",
			"FL 报警，{maker}动过阀门，之后就不行了。",
		},
		diagnoses: []diagnosis{
			{"管路最高点存气，自动排气阀堵塞。", "系统存气", "清洗排气阀，逐段排气，补水至 0.{2-3} 兆帕，{check}。", ""},
			{"水流开关靶片断裂。", "水流开关损坏", "更换{part}，断流保护动作正确，{check}。", "HP-3009"},
			{"回水阀门被{maker}关小，水泵扬程正常。", "阀门误操作", "恢复阀门开度并挂牌，交代值班人员，{check}。", ""},
			{"循环泵反转，检修后相序接反。", "电源相序接反", "调整相序，确认转向，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: heatPump, code: "HP-DF", title: "化霜不良", often: 8, severity: casework.SeverityNormal, remote: 8,
		symptoms: []string{
			"外机结霜结冰成一坨，化不掉，热水不够用，{since}降温后开始。",
			"化霜的时候{noise}，化完{10-20}分钟又结满，{often}。",
			"零下几度时水温上不去，风扇叶打冰，{who}。",
		},
		diagnoses: []diagnosis{
			{"四通阀不换向，先导阀线圈断路。", "四通阀线圈故障", "更换{part}，强制化霜 {3-6} 分钟化净，{check}。", "HP-3003"},
			{"化霜传感器位置松动，检测不到霜层。", "化霜传感器松动", "重新固定传感器，调整化霜参数，{check}。", ""},
			{"安装位置距墙仅 {10-18} 厘米，回风短路，湿度大时结霜快。", "安装位置通风不良", "加导风罩，建议客户移机，记入遗留问题跟踪，{check}。", ""},
			{"电子膨胀阀开度卡死，过热度只有 {0-1} 度。", "电子膨胀阀卡死", "更换{part}，过热度 {5-8} 度，{check}。", "HP-3004"},
		}},
	{kind: casework.KindRepair, line: heatPump, code: "HP-NS", title: "噪音扰民", often: 5, severity: casework.SeverityMinor, remote: 15,
		symptoms: []string{
			"外机{noise}，晚上睡不着，邻居也投诉，{since}开始。",
			"机器震得楼板都在响，{often}，{who}。",
			"风扇转起来{noise}，夜间特别明显。",
		},
		diagnoses: []diagnosis{
			{"减震垫老化压平，地脚螺栓松动。", "减震垫失效", "更换减震垫，紧固地脚，机侧 1 米噪声 {48-54} 分贝，{check}。", ""},
			{"风机电机轴承磨损，风叶动平衡不良。", "风机电机磨损", "更换{part}，噪声由 {62-70} 分贝降至 {50-55} 分贝，{check}。", "HP-3005"},
			{"铜管与钣金碰触共振。", "铜管共振", "调整铜管间隙，加橡胶块和隔音棉，{check}。", ""},
		}},
	{kind: casework.KindRepair, line: heatPump, code: "HP-CM", title: "线控器通讯故障", often: 7, severity: casework.SeverityNormal, remote: 30,
		symptoms: []string{
			"{thing}显示通讯故障 E9，操作不了，{since}开始。",
			"线控器时黑屏时正常，{often}，{tried}。",
			"手机 App 显示离线，线控器也连不上主机，{who}。",
		},
		diagnoses: []diagnosis{
			{"通讯线与强电同管敷设，干扰严重。", "通讯线受干扰", "改用屏蔽线单独穿管并单端接地，{check}。", ""},
			{"线控器受潮，电路板有水渍。", "线控器受潮", "更换{part}，加防水盒，{check}。", "HP-3012"},
			{"主控板通讯芯片损坏，疑似雷击。", "主控板通讯损坏（雷击）", "更换{part}，重新匹配地址，加装浪涌保护，{check}。", "HP-3011"},
		}},
}
