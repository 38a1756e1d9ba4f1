export const shell = {
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  openNavigation: '打开导航',
  home: '三包首页',
  breadcrumbs: '当前位置',
  sidebar: {
    collapse: '收起导航',
    expand: '展开导航',
  },
  groups: {
    work: '日常工作',
    masterData: '客户与产品',
    company: '企业管理',
    tools: '工具',
  },
  navigation: {
    myDay: '我的一天',
    serviceRecords: '服务记录',
    customers: '客户',
    graphiql: '查询工作台',
  },
  account: '账号',
  signOut: '退出登录',
  unsent: {
    title_other: '还有 {{count}} 项内容没有发送',
    lead: '它们只保存在本机，退出登录后将被删除。请等网络恢复、发送完成后再退出。',
    signOut: '删除并退出',
  },
}
