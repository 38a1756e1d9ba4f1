import { theme } from 'antd'
import type { EChartsCoreOption } from 'echarts/core'
import { useMemo } from 'react'
import { useDark } from '@/lib/appearance'

interface Series {
  name: string
  values: readonly (number | null)[]
}

interface Share {
  name: string
  value: number
}

/** The charts of the page, in the colours of the page by day and by night. */
export interface ChartLook {
  bars: (names: string[], series: Series[], how: { stacked: boolean }) => EChartsCoreOption
  lines: (names: string[], series: Series[]) => EChartsCoreOption
  ring: (shares: Share[]) => EChartsCoreOption
  ranking: (shares: Share[]) => EChartsCoreOption
}

/** Colours that are told apart on paper and by night, and by people who see red and green alike. */
const palettes = {
  day: ['#1c6b5e', '#d08a2e', '#4f7cac', '#b5402f', '#7a5195', '#8a9a5b', '#5d6d7e', '#c9a66b'],
  night: ['#4fb3a0', '#e0aa5c', '#7ba7d4', '#f08a7a', '#b08cc9', '#b3c27e', '#9aa9b8', '#dcc08f'],
}

/** The look of charts for the page as it is now. */
export function useChartLook(): ChartLook {
  const dark = useDark()
  const { token } = theme.useToken()
  return useMemo(() => {
    const text = token.colorTextSecondary
    const common = {
      color: dark ? palettes.night : palettes.day,
      textStyle: { fontFamily: token.fontFamily, color: text },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: token.colorBgElevated,
        borderColor: token.colorBorderSecondary,
        textStyle: { color: token.colorText },
      },
      legend: {
        type: 'plain',
        bottom: 0,
        itemWidth: 12,
        itemHeight: 8,
        textStyle: { color: text },
      },
      grid: { left: 8, right: 12, top: 12, bottom: 48, containLabel: true },
    }
    const names = (data: string[]) => ({
      type: 'category',
      data,
      axisLine: { lineStyle: { color: token.colorBorder } },
      axisTick: { show: false },
      axisLabel: { color: text },
    })
    const values = {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: text },
      splitLine: { lineStyle: { color: token.colorSplit } },
    }
    const item = { ...common.tooltip, trigger: 'item' }
    return {
      bars: (data, series, { stacked }) => ({
        ...common,
        xAxis: names(data),
        yAxis: values,
        series: series.map(({ name, values: counts }) => ({
          name,
          type: 'bar',
          data: counts,
          barMaxWidth: 36,
          ...(stacked ? { stack: 'all' } : {}),
        })),
      }),
      lines: (data, series) => ({
        ...common,
        xAxis: names(data),
        yAxis: { ...values, minInterval: 0 },
        series: series.map(({ name, values: points }) => ({
          name,
          type: 'line',
          data: points,
          connectNulls: true,
          symbolSize: 7,
        })),
      }),
      ring: (shares) => ({
        ...common,
        tooltip: item,
        series: [
          {
            type: 'pie',
            radius: ['48%', '72%'],
            center: ['50%', '44%'],
            data: shares,
            label: { color: text, formatter: '{b} {d}%' },
            itemStyle: { borderColor: token.colorBgContainer, borderWidth: 2 },
          },
        ],
      }),
      ranking: (shares) => ({
        ...common,
        tooltip: item,
        legend: { show: false },
        grid: { ...common.grid, bottom: 8 },
        xAxis: values,
        yAxis: {
          ...names(shares.map(({ name }) => name)),
          inverse: true,
          axisLabel: { color: text, width: 130, overflow: 'truncate' },
        },
        series: [{ type: 'bar', data: shares.map(({ value }) => value), barMaxWidth: 18 }],
      }),
    }
  }, [dark, token])
}
