export const sessions = {
  unknown: '未知设备',
  current: '本机',
  started: '登录于 {{at}}',
  lastUsed: '最近使用：{{ago}}',
  end: '退出',
  endNamed: '退出 {{name}}',
  endAsk: '让这台设备退出登录？',
  endLead: '该设备需要重新登录才能继续使用。',
  ended: '已退出',
}
