export const parts = {
  title: '配件',
  about: '基本信息',
  edit: '修改',
  fields: {
    code: '编码',
    name: '名称',
    unitOfMeasure: '单位',
    supplier: '供应商',
    unitCost: '成本价',
    unitPrice: '销售价',
    safetyStock: '安全库存',
    is: '属性',
  },
  is: { main: '主要部件', obsolete: '停产机型专用', inactive: '已停用', active: '可领用' },
  list: { title: '配件', new: '新建配件', search: '编码、名称', empty: '还没有配件' },
  form: { new: '新建配件', edit: '修改配件' },
  uses: { title: '使用记录', none: '还没有使用过' },
}
