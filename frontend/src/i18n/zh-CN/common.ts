export const common = {
  product: '三包售后服务管理',
  appearance: {
    label: '外观',
    system: '跟随系统',
    light: '浅色',
    dark: '深色',
  },
  density: {
    label: '表格行距',
    comfortable: '宽松',
    compact: '紧密',
  },
  actions: {
    retry: '重试',
    reload: '重新加载',
    home: '返回首页',
    back: '返回',
    cancel: '取消',
    save: '保存',
    print: '打印',
    close: '关闭',
  },
  noMail: '系统未配置邮件服务器。管理员完成配置之前，不发送任何邮件，定时查询也不运行。',
  leave: {
    title: '离开此页？',
    lead: '已填写的内容尚未保存，离开后将丢失。',
    leave: '放弃并离开',
    stay: '继续填写',
  },
  loading: '正在加载…',
  faults: {
    unreachable: '无法连接服务器，请检查网络后重试。',
    internal: '出现意外错误，请重试。',
  },
  unreachable: {
    title: '无法连接服务器',
    lead: '请检查网络，稍后再试。您的登录状态不会丢失。',
  },
  call: '致电{{name}}：{{phone}}',
  missing: {
    title: '没有找到',
    lead: '它可能已被移除，或者不在您可查看的范围内。',
  },
  notFound: {
    title: '页面不存在',
    lead: '链接可能已失效，或者您输入的地址有误。',
  },
  crashed: {
    title: '页面出错了',
    lead: '可能刚刚发布了新版本。请重新加载页面；若仍有问题，请联系管理员。',
  },
}
