export const shell = {
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  openNavigation: '打开导航',
  closeNavigation: '关闭导航',
  navigation: {
    serviceRecords: '服务记录',
  },
  account: '账号',
  signOut: '退出登录',
}
