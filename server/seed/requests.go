package seed

import "sanbao/server/domain/casework"

// requests are the occasions for service beside faults.
var requests = []topic{
	{kind: casework.KindComplaint, title: "上门不准时", often: 10, severity: casework.SeverityNormal, remote: 100, departments: []string{serviceCentre, generalDesk},
		symptoms: []string{
			"投诉：约好上午来，等到下午{2-6}点也没人，电话里每次都说快到了。",
			"客户反映技术员迟到{2-4}小时且没有提前打电话，请假在家白等一天。",
			"约了{2-3}次都改期，客户要求给个说法，{who}。",
		},
		wishes: []string{"要求书面道歉并尽快安排", "希望减免上门费", "要求更换技术员"},
		diagnoses: []diagnosis{
			{"核对派工和定位记录，迟到属实，前一单超时未及时改派。", "前一单超时未改派", "向客户电话致歉，当日优先安排上门，列入当月考核，客户表示谅解。", ""},
			{"派工时间与告知客户的时间不一致，接待登记有误。", "登记时间有误", "致歉并减免上门费，对接待组重新培训核对口径。", ""},
			{"遇道路封闭，技术员已电话联系但号码登记错一位。", "联系电话登记错误", "更正客户电话，致歉并重新预约，客户接受。", ""},
		}},
	{kind: casework.KindComplaint, letter: true, title: "同一故障反复出现", often: 12, severity: casework.SeverityMajor, remote: 30, departments: []string{quality, fieldSection},
		symptoms: []string{
			"同一个毛病修了{2-4}次还是不行，客户说再修不好就要求换机，{who}。",
			"{spot}的{model}{since}又坏了，和上次一模一样的问题，客户很不满意。",
			"半年修了{2-3}回，每次换个零件就走，根本原因没找到，要求技术主管来。",
		},
		wishes: []string{"要求按三包规定换机", "要求技术主管到场", "延长保修期一年", "要求出具书面分析报告"},
		diagnoses: []diagnosis{
			{"调阅历次记录，前两次仅更换传感器，未查到进水压力波动。", "首次诊断不彻底", "品质部与技术支持科联合上门，查明并处理水压问题，书面答复客户，延保半年。", ""},
			{"旧件返厂分析：同批次元件焊点存在虚焊。", "元件批次质量问题", "为客户更换改进型元件，通知供应商索赔，列入每周质量例会。", ""},
			{"现场电压长期偏高 {240-255} 伏，加速元件老化。", "现场供电条件差", "出具检测报告，建议加装稳压器，本次免费处理，客户认可。", ""},
		}},
	{kind: casework.KindComplaint, title: "外观磕碰、少件", often: 8, severity: casework.SeverityNormal, remote: 60, departments: []string{production, supply, sales},
		symptoms: []string{
			"开箱发现外壳右下角凹进去一块，面板有划痕，要求换面板。",
			"收到的货少了一包膨胀螺丝和{1-2}根进水软管，安装工等着用。",
			"木箱破损，{spot}的设备支脚变形，物流签收时已拍照。",
		},
		wishes: []string{"补发缺件", "更换外壳面板", "要求赔付"},
		diagnoses: []diagnosis{
			{"包装跌落受损，物流签收单注明外箱破损。", "运输损坏", "补发面板并上门更换，向承运方索赔。", ""},
			{"装箱复核漏检，附件包少装。", "生产装箱漏件", "当日快递补发附件包，装配线增加称重复核。", ""},
			{"经核实附件包在泡沫夹层中，客户已找到。", "包装标识不清", "电话指导找到附件包，建议研发部在说明书首页标注位置。", ""},
		}},
	{kind: casework.KindComplaint, title: "噪音、能耗与宣传不符", often: 6, severity: casework.SeverityMinor, remote: 50, departments: []string{quality, research, sales},
		symptoms: []string{
			"宣传说{38-42}分贝，实测手机测了{55-62}，要求解释。",
			"买的时候说一个月电费几十块，现在{180-320}，觉得被骗了。",
			"说明书上的热水量达不到，{2-3}个人洗就没了。",
		},
		wishes: []string{"要求上门检测", "要求退货", "要求解释并改进宣传"},
		diagnoses: []diagnosis{
			{"用声级计复测，按国标工况为 {41-45} 分贝，客户测点贴近风口。", "测试方法不同", "向客户说明国标工况，赠送减震垫，客户理解。", ""},
			{"用户 24 小时保温 {60-65} 度，且管路无保温。", "使用方式能耗高", "指导定时加热和管路保温，一个月后再核对电费，客户同意。", ""},
			{"销售人员夸大热水量，页面截图属实。", "销售宣传不实", "市场销售部下架不实页面并致歉，协商补偿。", ""},
		}},
	{kind: casework.KindInstallation, commercial: true, title: "商用设备安装调试", often: 10, severity: casework.SeverityNormal,
		symptoms: []string{
			"{model}已到货，{spot}基础、水电已完成，申请安排安装调试。",
			"项目{place}设备已吊装就位，请派人调试并培训操作工，要求{3-7}天内投用。",
			"客户通知现场具备条件，申请{model}安装，联系现场项目经理。",
		},
		wishes: []string{"希望周末前投用", "要求调试后现场培训", "需要盖章的调试报告"},
		diagnoses: []diagnosis{
			{"核对合同与装箱单，设备完好；现场水电气条件符合。", "", "完成就位、配管、接线、注水排气，带载运行 {4-24} 小时参数正常，办理验收单。", ""},
			{"现场电源相序相反，补水压力偏低，已请客户整改。", "", "整改后完成调试，各项保护试验合格，培训操作工 {2-5} 人，签署验收报告。", ""},
			{"基础偏差 {5-15} 毫米，加垫铁找平；其余符合图纸。", "", "安装调试完成，负荷试验合格，移交资料一套。", ""},
		}},
	{kind: casework.KindInstallation, home: true, title: "家用机安装", often: 10, severity: casework.SeverityMinor,
		symptoms: []string{
			"新买的{model}到货，预约安装，{who}。",
			"{room}要装{model}，水电位已留，希望周六上午能到。",
			"旧机拆除加新机安装，墙是{1-3}层空心砖，请带 {2-8} 套加长膨胀螺栓。",
		},
		wishes: []string{"希望上午安装", "希望带走旧机", "请提前半小时电话"},
		diagnoses: []diagnosis{
			{"开箱外观完好，附件齐全，水压 0.{2-4} 兆帕，接地良好。", "", "完成挂机、接管、试水试电，教会用户操作，收取辅材费按公示价目。", ""},
			{"用户原烟道孔偏小，已征得同意扩孔。", "", "扩孔后安装完成，检漏合格，{check}。", ""},
			{"墙体为空心砖，采用加长螺栓和承重支架。", "", "加固安装，注水 {20-40} 分钟不渗漏，{check}。", ""},
		}},
	{kind: casework.KindMaintenance, title: "年度保养", often: 12, severity: casework.SeverityMinor,
		symptoms: []string{
			"申请{model}年度保养，上次保养大约{11-14}个月前。",
			"采暖季前例行保养，{place}共{1-4}台，请安排。",
			"按保养计划做季度保养，请按保养卡执行，{who}。",
		},
		wishes: []string{"希望避开营业时间", "需要保养记录表", "请一并检查管路"},
		diagnoses: []diagnosis{
			{"各部件工作正常，滤网轻微脏堵，密封件完好。", "", "清洗滤网、检查电气绝缘和接地、校验保护动作，填写保养卡，{check}。", ""},
			{"镁棒或阳极消耗约 {40-80}%，换热面轻度结垢。", "", "除垢、更换易耗件，运行参数恢复，{check}。", ""},
			{"保温层有 {1-3} 处破损，阀门有轻微渗漏。", "", "修补保温，紧固阀门压盖，{check}。", ""},
		}},
	{kind: casework.KindReturn, title: "退换货", often: 10, severity: casework.SeverityNormal, departments: []string{partsSection, serviceCentre, quality},
		symptoms: []string{
			"购买第{2-7}天，{model}通电不工作，客户要求按三包退货。",
			"购买{8-15}天内出现性能故障，要求换货，发票齐全。",
			"{model}开箱即损，经销商要求换货，已拍照。",
			"客户型号买错，{model}未拆封，咨询能否换大一号，{who}。",
		},
		wishes: []string{"要求退货退款", "要求换同型号新机", "换货并承担运费"},
		diagnoses: []diagnosis{
			{"取回检测：主板无输出，属制造问题，符合三包换货条件。", "主控板早期失效", "按三包规定换新机一台，旧机入待检区，工号已登记。", ""},
			{"取回检测：内胆焊缝渗漏，符合七日退货条件。", "内胆焊接缺陷", "办理退货，旧机返生产中心分析，退款手续转财务。", ""},
			{"外观完好未使用，同意换货，客户补差价。", "", "换货完成，原机验收后转良品库。", ""},
		}},
	{kind: casework.KindInspection, commercial: true, title: "合同巡检", often: 10, severity: casework.SeverityMinor,
		symptoms: []string{
			"维保合同月度巡检：{place}，{model}，按巡检表逐项检查。",
			"节前安全巡检：{spot}{model}，重点查安全阀、压力表校验期和燃气泄漏，{who}。",
			"客户要求在检修窗口内巡检{spot}{model}，{who}，出具书面报告。",
		},
		wishes: []string{"报告发到设备科邮箱", "发现问题先报价再处理", ""},
		diagnoses: []diagnosis{
			{"运行参数正常，压力表在校验期内，水质化验合格。", "", "完成巡检表 {22-36} 项，无异常项，报告已发客户。", ""},
			{"水质硬度 {0-1}.{2-9} 毫摩尔每升，接近上限；其余正常。", "", "再生软水器，提醒补充再生盐，下月复查。", ""},
			{"安全阀校验还有 {10-25} 天到期，燃气软管外皮有龟裂。", "", "通知客户送检，更换软管（客户自备），其余项目正常。", ""},
		}},
	{kind: casework.KindTraining, commercial: true, title: "操作工培训", often: 10, severity: casework.SeverityMinor, departments: []string{fieldSection, research},
		symptoms: []string{
			"客户新招操作工{2-8}人，申请{model}操作与应急处置培训。",
			"交接班频繁误操作，申请现场再培训一次，{who}。",
			"代理商申请安装维修资格培训，{4-15}人，请安排教材和考试。",
		},
		wishes: []string{"希望发培训证书", "需要中文版操作规程上墙", "希望安排在周末"},
		diagnoses: []diagnosis{
			{"学员对补水、排污和报警复位流程不熟。", "", "讲授原理、开停机、日常点检和应急处置 {3-6} 学时，考核全部合格。", ""},
			{"现场操作规程版本过旧。", "", "更新操作规程并上墙，演练停水停电处置，签到表归档。", ""},
		}},
	{kind: casework.KindTest, commercial: true, title: "能效与性能试验", often: 10, severity: casework.SeverityNormal, departments: []string{quality, research},
		symptoms: []string{
			"申请{model}能效测试，用于节能补贴申报，需出具报告。",
			"委托做烟气排放检测，环保验收用，要求氮氧化物低于{30-50}毫克。",
			"委托水压试验和安全阀校验见证，{who}。",
		},
		wishes: []string{"报告一式三份", "试验日期请提前三天告知", "费用从下次订单抵扣"},
		diagnoses: []diagnosis{
			{"试验条件稳定，连续测试 {2-4} 小时，数据有效。", "", "热效率 {92-98}.{1-9}%，出具试验报告，费用已开票。", ""},
			{"首次测试氮氧化物偏高，调整后复测合格。", "", "重新调试燃烧后氮氧化物 {22-29} 毫克，出具报告。", ""},
		}},
	{kind: casework.KindConsultation, title: "使用咨询", often: 10, severity: casework.SeverityMinor, remote: 100, departments: []string{generalDesk},
		symptoms: []string{
			"咨询{model}冬天怎么防冻，长期不在家要不要放水。",
			"问{model}一个月大概多少度电，怎么设置最省。",
			"咨询滤网怎么拆洗，说明书找不到了，要电子版。",
			"问{model}能不能接地暖，要不要加二次泵。",
			"咨询搬家移机收费标准和预约流程。",
			"问零冷水怎么预约，{thing}上的月亮图标是什么意思。",
		},
		wishes: []string{"要电子版说明书", "希望加微信发视频", ""},
		diagnoses: []diagnosis{
			{"", "", "电话讲解操作步骤，短信发送电子说明书链接，客户已会操作。", ""},
			{"", "", "按价目表答复收费标准，客户表示考虑后再约。", ""},
			{"", "", "讲解防冻与省电设置，客户满意。", ""},
		}},
	{kind: casework.KindConsultation, title: "质保与配件咨询", often: 6, severity: casework.SeverityMinor, remote: 100, departments: []string{generalDesk, partsSection},
		symptoms: []string{
			"问{model}还在不在保修期，发票丢了怎么办。",
			"咨询延保怎么买，现在{2-4}年的机器还能不能买。",
			"想自己买配件换，问价格和运费。",
			"二手买来的{model}，问三包能不能转到自己名下。",
		},
		wishes: []string{"要价格清单", "希望今天答复", ""},
		diagnoses: []diagnosis{
			{"", "", "按出厂编号查询质保截止日期并告知，说明凭系统登记即可，无须发票原件。", ""},
			{"", "", "发送延保方案和价目，客户待定。", ""},
			{"", "", "建议由技术员上门更换以保证安全，客户同意另行预约。", ""},
		}},
}
