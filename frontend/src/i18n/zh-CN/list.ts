export const list = {
  rows: '{{title}}列表，可用上下方向键或 J、K 选择，回车打开',
  total_other: '共 {{number}} 条',
  compact: '紧凑',
  filters: {
    label: '筛选',
    done: '查看结果',
    clear: '清除筛选',
    any: '{{label}}：不限',
  },
  empty: {
    narrowed: '没有符合条件的内容',
    all: '清除搜索和筛选',
  },
  pager: {
    label: '翻页',
    range: '第 {{from}}–{{to}} 条，共 {{total}} 条',
    size: '每页条数',
    perPage: '每页 {{size}} 条',
    previous: '上一页',
    next: '下一页',
  },
}
