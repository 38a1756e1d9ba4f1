export const shell = {
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  openNavigation: '打开导航',
  closeNavigation: '关闭导航',
  navigation: {
    myDay: '我的一天',
    serviceRecords: '服务记录',
    graphiql: '查询工作台',
  },
  account: '账号',
  signOut: '退出登录',
}
