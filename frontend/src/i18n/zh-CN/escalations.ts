export const escalations = {
  title: '预警与升级',
  lead: '哪些时限在何时提醒或升级给了谁',
  search: '搜索记录编号、客户',
  empty: '没有预警，也没有升级',
  fields: {
    record: '记录',
    step: '级别',
    clock: '时限',
    customer: '客户',
    department: '部门',
    taken: '通知时间',
    told: '通知人数',
    due: '到期 {{time}}',
    owner: '负责人',
  },
  stopped: '已处理 {{time}}',
  all: '查看全部',
}
