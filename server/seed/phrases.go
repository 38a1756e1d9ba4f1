package seed

import "sanbao/server/domain/casework"

// What people at work write on the timeline.
var (
	greetings = map[casework.Channel][]string{
		casework.ChannelPhone:  {"客户来电：", "来电反映：", "", "用户称：", "热线登记：", ""},
		casework.ChannelFax:    {"传真内容：", "收到传真，摘要："},
		casework.ChannelLetter: {"来信摘要：", "收到挂号信，内容："},
		casework.ChannelEmail:  {"邮件：", "邮件反映，", ""},
		casework.ChannelVisit:  {"客户到店反映：", "客户来访，"},
		casework.ChannelAgent:  {"代理商转报：", "网点报修：", "代理商称，"},
		casework.ChannelBranch: {"办事处转来：", "办事处报："},
		casework.ChannelWeb:    {"", "在线报修：", "公众号留言："},
	}
	webEndings    = []string{"🙏", "求尽快安排🙏🙏", "😭", "急！！！", "谢谢师傅👍", "在线等😂", "", "", "", "照片已发公众号📷"}
	winterEndings = []string{"大冷天的🥶", "冻死了🥶🥶", "求尽快安排🙏🙏", "", "在线等😂", ""}

	homeWishes = []string{
		"希望今天能上门", "请下班后（18 点后）上门", "上门前请电话联系", "希望周末处理", "要求师傅带齐配件，一次修好", "先报价再维修",
		"家里有婴儿，希望尽快", "要求上次来的师傅", "请带鞋套，轻声，有老人休息",
	}
	siteWishes = []string{
		"停产损失大，要求当天到场", "进厂需办作业票，请提前报身份证号", "请出具书面故障分析", "要求备件随车带来", "请避开营业高峰",
		"需要盖章的维修单走报销", "希望派熟悉该设备的师傅",
	}

	triageNotes = []string{
		"", "", "", "已核对三包凭证。", "按出厂编号核对购机日期。", "客户要求尽快，已说明排单情况。",
	}
	repairTriageNotes = []string{
		"", "", "", "已核对三包凭证。", "客户提供了发票照片。", "按出厂编号核对购机日期。", "同一地址今年第{2-3}次报修，请关注。",
		"电话里已做初步指导，未解决。", "按故障现象初步判断为“{title}”。",
	}
	replies = []string{
		"已电话告知客户：{when}前后上门，上门前半小时再联系。", "告知客户已受理，{when}安排技术员，请保持电话畅通。",
		"已回复客户收费标准和预计到达时间（{when}）。", "与客户约定{when}上门，请对方留人等候。",
	}
	remoteReplies = []string{
		"已电话答复客户并记录，稍后由技术支持回电。", "告知客户已转相关部门，{1-3}个工作日内答复。", "短信回复受理编号，客户知悉。",
		"先行致歉，说明处理流程。",
	}
	planNotes = map[casework.Plan][]string{
		casework.PlanRemote:    {"先电话或视频指导，未解决再上门。", "由技术支持远程答复。", "转责任部门书面答复。"},
		casework.PlanShipParts: {"寄送{part}，指导当地网点更换。", "客户有电工，寄{part}并视频指导。", "发快递，跟踪至装机完成。"},
		casework.PlanOnSite:    {"安排{title}，出发前一天电话确认。", "按计划派人，带作业卡。", "派人现场处理，完成后请客户签字盖章。", "按作业指导书执行“{title}”。"},
		casework.PlanTakeBack:  {"现场不具备维修条件，取回维修。", "取回返厂检测后按三包处理。"},
	}
	repairPlanNotes = []string{
		"上门检修，带{title}常用件。", "派人现场处理，先查外部条件。", "带检测仪表上门，必要时更换部件。", "按作业指导书处理“{title}”。",
		"初判{title}，带{part}上门。",
	}
	purposes = []string{
		"{title}：{model}。", "{model}{title}，按作业卡执行。", "{title}，客户要求准时到场。", "{model}，{title}，完成后拍照留存。",
	}
	repairPurposes = []string{
		"{title}：{model}，带常用件。", "检修{model}（{title}）。", "处理“{title}”，注意先验电验漏。", "上门处理{title}，顺带检查接地和管路。",
		"{model} {title}，客户要求准时。",
	}

	holdNotes = map[casework.HoldReason][]string{
		casework.HoldCustomer: {"客户出差，{2-6}天后回来再约。", "客户要先和物业协调，等通知。", "报价已发，等客户确认。", "电话{2-3}次无人接听，已发短信。"},
		casework.HoldParts:    {"{part}缺货，预计{2-9}天到。", "总库调拨{part}中，单号已登记。", "需定制配件，已下投产准备联系单。"},
		casework.HoldSite:     {"现场停水停电，等恢复。", "客户处正在装修，现场不具备条件。", "场地封闭管理，进场手续未办好。"},
		casework.HoldSupplier: {"等供应商出具分析报告。", "配套燃烧器厂家安排工程师，等对方时间。", "供应商召回件替换中。"},
		casework.HoldOther:    {"连日大风，室外作业暂停。", "与另一单合并处理，等同车配件。", "疑似产权纠纷，等法务意见。"},
	}
	resumeNotes = []string{"条件已具备，恢复处理。", "配件到货，继续。", "客户已回电，可以安排。", "", "现场已恢复供水供电。"}

	comments = []string{
		"客户来电催办，已解释进度。", "再次联系客户，确认地址门牌。", "提醒：小区要登记车牌才能进。", "客户说感谢上次的师傅👍",
		"已向主任口头汇报。", "备注：客户只在{9-20}点方便接电话。", "客户不太会用智能手机，请打座机。", "客户改了联系时间，下午再打。",
		"客户问要不要停水停电，已说明。", "门口停车难，提醒师傅早点出发。",
	}
	faultComments = []string{
		"客户来电催办，已解释进度。", "客户补充：机器背后墙面潮湿。", "与研发部沟通，建议先查参数 P{1-9}{0-9}。",
		"查到{1-3}个月前同小区有相同故障。", "技术群里讨论过，大概率是{title}。", "客户发来现场视频，声音很明显。", "已向主任口头汇报。",
		"提醒师傅带{part}。", "客户说机器平时{often}。",
	}
	officeComments = []string{
		"客户来电致谢👍", "答复内容已归入知识库。", "已转告销售同事跟进。", "通话录音已存档。", "已将意见转相关部门参考。",
	}
	visitComments = []string{
		"现场信号不好，签字后回公司上传。", "维修单原件已交接待组。", "客户要求补开发票，已转财务。", "客户来电说用得很好👍", "照片已补传。",
		"工时已与派工单核对。", "旧件已贴标签，待返库。",
	}

	opinionNotes = map[casework.Opinion][]string{
		casework.OpinionVerySatisfied: {"师傅很专业，讲解耐心👍", "准时，干活利索，收拾得干净。", "非常满意，已推荐给邻居。", "态度好，技术好！", ""},
		casework.OpinionSatisfied:     {"满意。", "谢谢师傅。", "", "可以，希望以后也这样。", "速度还可以。"},
		casework.OpinionFair:          {"等了两天才来。", "费用有点高。", "活干得不错，就是弄脏了墙。", "一般吧。"},
		casework.OpinionDissatisfied:  {"等的时间太长。", "价格太贵，不合理。", "迟到一小时没有打电话。"},
	}
	confirmNotes = map[casework.Confirmation][]string{
		casework.ConfirmedByPhone:   {"回访客户，表示满意。", "电话回访，客户确认无误。", "客户表示没问题，感谢。", "回访确认，客户建议增加进度查询。", "客户确认，无其他意见。"},
		casework.ConfirmedInWriting: {"客户邮件回复确认。", "客户微信回复：收到，没问题。", "收到盖章确认单传真件。"},
		casework.ConfirmedAbsent:    {"{3-5}次电话无人接听，短信未回，超过 7 天视为确认。", "客户已搬离，无法取得联系。", "客户拒绝签字但设备运行正常，现场已录像。"},
	}

	reviewNotes = []string{
		"同意。", "处理及时，同意归档。", "资料齐全，同意。", "同意，请回访组一周后再回访一次。", "", "已阅，同意。",
	}
	repairReviewNotes = []string{
		"同意。", "处理及时，同意归档。", "资料齐全，同意。", "同意，请回访组一周后再回访一次。", "同意。旧件务必返库。", "原因分析到位，同意。",
		"同意，此类故障列入月度统计。", "", "同意。费用按价目表核对无误。",
	}
	sendBackReasons = []string{
		"原因写得太笼统，请补充测量数据。", "旧件照片没有上传，补齐后再报。", "客户反映仍有异响，请再去一次确认。", "更换主要部件未写序列号，请补。",
	}
	reopenReasons = []string{
		"客户来电：{2-9}天后同样故障再次出现。", "回访时客户表示又漏水，重新处理。", "客户改变主意，仍要求维修。",
	}
	closeNotes   = []string{"", "", "", "归档。", "资料齐，关闭。", "已录入用户服务档案。"}
	cancelReason = []string{
		"客户来电取消，自己处理好了。", "重复登记，与同日另一单合并。", "客户选择购买新机，不修了。", "误报，电闸没合上，客户自行恢复。", "非本公司产品，已告知客户。",
		"客户嫌费用高，放弃维修。", "联系不上客户超过 15 天，取消。",
	}
	cancelVisitReasons = []string{"客户临时有事，改期。", "配件未到，改期。", "暴雨红色预警，改期。", "技术员上一户超时，改派。"}
	rescheduleReasons  = []string{"客户希望提前一天上门。", "技术员有空档，提前一天。", "客户出差，改到前一天。"}
	overrideReasons    = map[casework.ChargeClass][]string{
		casework.ChargeFreeWarranty: {"同一故障半年内重复出现，按三包处理，本次不收费。", "重点客户，按善意保修免费处理。", "销售合同另有承诺，按质保期内处理。"},
		casework.ChargeInternal:     {"属安装责任，费用由售后承担。", "批次问题，费用转责任部门。", "出厂检验漏检，计入外部损失。"},
	}

	issueTexts = []string{
		"{part}需更换，本次未带，下次补装。", "客户墙面水渍待物业确认责任。", "建议加装减压阀，客户考虑中。", "保温层破损约{2-6}米，待施工队修补。",
		"控制参数需研发部复核后下发。", "接地电阻偏大，客户电工整改后复测。", "外壳面板划痕，待补发面板更换。", "烟道孔需重新封堵，待客户同意打孔。",
	}
	settlements = []string{
		"已补装，试机正常。", "客户已自行整改，复测合格。", "电话确认客户不再需要。", "随下一次保养一并处理完成。", "已由安装队修补，照片存档。",
	}
	partNotes = []string{"", "", "", "旧件返库", "客户保留旧件", "原件已烧毁", "序列号拍照留存"}

	longStory = []string{
		"事情经过如下，请你们认真看一下：",
		"当初买{model}，就是看中你们的牌子，安装师傅也很好。",
		"{since}开始出问题，先是偶尔一次，没有在意，后来越来越频繁，{often}。",
		"第一次打电话，接线员态度很好，两天后来了一位师傅，检查了半小时，说是正常现象，让我先观察。",
		"观察了一个星期，问题不但没有解决，还多了{noise}，晚上根本不敢用。",
		"第二次来的是另一位师傅，他说第一次判断错了，应该是{fault}，需要订货，让我等通知。",
		"等了{6-12}天没有消息，我又打电话，说配件在路上；再等，又说发错了型号。",
		"{who}，天天没有热水，大家换位思考一下是什么感受。",
		"我不是要闹，也不要赔偿，就是希望有一个懂行的师傅，带齐配件，一次修好，并且告诉我到底是什么原因。",
		"另外建议你们改进一下：预约系统能不能显示进度？每次打电话都要从头讲一遍，真的很累。",
		"随信附上历次维修单照片{2-4}张，请查收。以上均属实，盼复。",
	}
)

// foreignWord is what a customer abroad writes about a fault, with the desk's
// translation.
type foreignWord struct{ code, text, translation string }

var foreignWords = []foreignWord{
	{"HP-P1", "Unit trips on high pressure (P1) about 20 minutes after start. Strainer cleaned yesterday, no change. Please advise.", "开机约 20 分钟报 P1 高压，昨天已清洗过滤器，无改善，请指导。"},
	{"HP-E3", "Display shows E3 and the heat pump will not start. Resistance of the tank sensor reads open circuit — can you send two spares?", "显示 E3 不启动，水箱传感器开路，请寄两只备件。"},
	{"HP-CM", "Lost communication between controller and main board after a thunderstorm. We need a replacement board under warranty.", "雷雨后线控器与主板通讯中断，要求按质保更换主板。"},
	{"HP-P2", "Low-pressure alarm every morning. Our refrigeration engineer suspects a leak at the flare nut.", "每天早上低压报警，当地工程师怀疑喇叭口泄漏。"},
	{"HP-NS", "Guests complain about a loud rattling noise at night. See the attached recording.", "夜间异响，客人投诉，附录音。"},
	{"WB-E1", "Boiler locks out with E1, three resets this week. Gas pressure checked: 20 mbar static, 18.5 dynamic.", "本周三次 E1 锁定，燃气静压 20 毫巴，动压 18.5。"},
	{"WB-LK", "Die Therme tropft am Plattenwärmetauscher. Bitte Dichtungssatz senden, Einbau durch unseren Monteur.", "板式换热器处滴水，请寄密封件，由当地技师更换。"},
	{"WB-DW", "Eau chaude sanitaire tiède, chauffage normal. Le moteur de la vanne 3 voies semble bloqué.", "生活热水不热，采暖正常，三通阀电机似乎卡住。"},
	{"GW-E1", "Water heater clicks but does not ignite, error E1. Photos attached. Thanks for a quick reply!", "点火有声不着火，E1，附照片，盼速复。"},
	{"GW-TF", "Temperature fluctuates ±8 °C while showering. Water pressure is stable at 3 bar.", "洗澡时水温波动正负 8 度，水压稳定 3 巴。"},
	{"EW-NH", "Takes more than four hours to heat up; one of the two elements measures open.", "加热超过四小时，两支加热管有一支断路。"},
	{"IB-FL", "Burner lockout twice during the night shift, flame signal drops to 3 µA. Production is down — URGENT.", "夜班燃烧器锁定两次，火焰信号降到 3 微安，停产，紧急。"},
	{"IB-LW", "Låg vattennivå-larm trots normal nivå i glaset. Elektroderna är rengjorda.", "水位计正常但报低水位，电极已清洗。"},
	{"SH-SE", "Controller reports a sensor fault after last week’s storm. Please quote a new sensor and controller.", "上周风暴后控制仪报传感器故障，请报价传感器和控制仪。"},
}
