export const graphiql = {
  title: '查询工作台',
  lead: '用 GraphQL 查询数据。您看到的，与您的权限所及相同；每次查询的开销见返回结果的 extensions.cost。',
  hint: '按 Ctrl-Enter 运行；左侧的文档说明每一个字段。',
  refused: {
    title: '您的角色不能使用查询工作台',
    lead: '查询工作台面向需要自行查询数据或对接工具的人员。如有需要，请联系管理员。',
  },
}
