export const warranties = {
  title: '三包与合同',
  search: '序列号、合同号',
  empty: '还没有三包、延保或合同。设备移交并有起算日后自动登记。',
  units: '查看设备',
  fields: {
    unit: '设备',
    kind: '类别',
    policy: '三包政策',
    customer: '客户',
    startsOn: '开始日期',
    endsOn: '到期日期',
    end: '到期情况',
    left: '剩余',
  },
  ends: { month: '一个月内到期', quarter: '三个月内到期', running: '有效中', over: '已到期' },
  left: { over: '已到期', days_other: '{{count}} 天' },
}
