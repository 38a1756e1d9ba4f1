export const warranty = {
  on: '按 {{day}} 计算',
  repair: '整机免费修理',
  mainPartRepair: '主要部件免费修理',
  exchange: '换货',
  refund: '退货',
  open: '有效',
  openUntil: '至 {{day}}',
  endedOn: '{{day}} 已到期',
  notGiven: '不适用',
  why: '依据',
}
