export const settings = {
  title: '设置',
  company: {
    title: '企业信息',
    edit: '修改企业信息',
    name: '企业名称',
    address: '地址',
    phone: '服务热线',
    hotlineHours: '热线时间',
    certifiedCategories: '需要上岗证书的产品类别',
    certifiedHint: '输入产品类别后按回车；只有持有效证书的技术员可被派往这些产品',
    hotlineHint: '例如：每天 8:00–18:00',
    none: '尚未填写，打印的单据上将没有抬头',
  },
  timezone: {
    title: '时区',
    zone: '企业所在时区',
    now: '现在时间',
    lead: '决定每天、每月的起止，在启动服务器时设定。',
  },
  numbering: {
    title: '编号',
    what: '单据',
    next: '下一个编号',
    lead: '每年从 1 重新开始，用过的编号不会再次使用。',
    entities: {
      ServiceRecord: '服务记录',
      Visit: '派工单',
      Installation: '任务单',
      Customer: '客户',
    },
  },
  calendar: {
    title: '{{year}} 年工作日历',
    year: '{{year}} 年',
    workingDays_other: '共 {{count}} 个工作日',
    unpublished: '{{year}} 年的节假日安排尚未公布，以下仅按周一至周五为工作日列出。',
  },
}
