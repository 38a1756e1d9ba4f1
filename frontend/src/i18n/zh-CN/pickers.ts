export const pickers = {
  nothing: '没有匹配项',
  typeMore: '请输入至少 2 个字符',
  customer: '客户名称、编号或电话',
  product: '型号或名称',
  unit: '序列号或型号',
  policy: '三包政策',
  department: '部门',
  instant: '年-月-日 时:分',
}
