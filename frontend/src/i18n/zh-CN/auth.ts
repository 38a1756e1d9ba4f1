export const auth = {
  signIn: {
    title: '登录',
    welcome: '欢迎回来',
    lead: '请使用公司分配的账号登录。',
    username: '用户名',
    usernameRequired: '请输入用户名',
    password: '密码',
    passwordRequired: '请输入密码',
    submit: '登录',
    forgotten: '忘记密码？请联系系统管理员。',
  },
  pitch: {
    headline: '每一次报修，都有始有终。',
    lead: '从登记、派工到客户签字与主管审核，一张服务单走到底。',
    points: {
      record: '一单到底，过程留痕',
      warranty: '三包期限，自动计算',
      dispatch: '派工上门，随手记录',
    },
  },
}
