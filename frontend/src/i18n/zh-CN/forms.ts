export const forms = {
  saved: '已保存',
  required: '必填',
  stale: '这条记录刚刚被修改，您看到的已不是最新内容',
  changed: '{{actor}} 于 {{time}} 作了修改。取回最新内容后，您填写的仍会保留。',
  changedAt: '{{time}} 有人作了修改。取回最新内容后，您填写的仍会保留。',
  sentBefore: '这份表单的较早内容可能已经保存，请取回最新内容后再试',
  takeOver: '取回最新内容',
  takenOver: '已取回最新内容，您填写的已保留，请核对后保存',
  keys: 'Ctrl+Enter 保存',
}
