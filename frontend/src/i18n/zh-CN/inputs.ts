export const inputs = {
  signature: {
    hint: '请在此处签名',
    empty: '签名区，尚未签名',
    drawn: '签名区，已签名',
    undo: '撤销一笔',
    clear: '重新签名',
  },
  picture: { failed: '无法加载图片' },
  upload: {
    choose: '选择文件',
    drop: '拖放、粘贴或选择照片（JPEG、PNG、WebP）和 PDF',
    sending: '正在上传',
    retry: '重试',
    dismiss: '移除',
  },
  person: { placeholder: '按姓名查找', none: '没有找到人员' },
  part: { placeholder: '按编码或名称查找配件', none: '没有找到配件' },
}
