import { theme } from 'antd'
import type { EChartsCoreOption } from 'echarts/core'
import { useMemo } from 'react'
import { useDark } from '@/lib/appearance'

interface Series {
  name: string
  values: readonly (number | null)[]
  /** How a value is told, on an axis of its own; as a plain number where left out. */
  told?: Told | undefined
}

type Told = (value: number) => string

interface Share {
  name: string
  value: number
}

/** The charts of the page, in the colours of the page by day and by night. */
export interface ChartLook {
  bars: (names: string[], series: Series[], how: { stacked: boolean }) => EChartsCoreOption
  lines: (names: string[], series: Series[]) => EChartsCoreOption
  ring: (shares: Share[]) => EChartsCoreOption
  ranking: (shares: Share[], told?: Told) => EChartsCoreOption
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
    const valuesOf = (told: Told | undefined) =>
      told
        ? { ...values, axisLabel: { color: text, hideOverlap: true, formatter: readOut(told) } }
        : values
    const item = { ...common.tooltip, trigger: 'item' }
    return {
      bars: (data, series, { stacked }) => ({
        ...common,
        xAxis: names(data),
        yAxis: scalesOf(series).map((told, at) => ({ ...valuesOf(told), ...besides(at) })),
        series: series.map(({ name, values: counts, told }) => ({
          name,
          type: 'bar',
          data: counts,
          ...scaled(series, told),
          barMaxWidth: 36,
          ...(stacked ? { stack: 'all' } : {}),
        })),
      }),
      lines: (data, series) => ({
        ...common,
        xAxis: names(data),
        yAxis: scalesOf(series).map((told, at) => ({
          ...valuesOf(told),
          // Fractions of what is told in words of its own, as of a fen, are not told.
          minInterval: told ? 1 : 0,
          ...besides(at),
        })),
        series: series.map(({ name, values: points, told }) => ({
          name,
          type: 'line',
          data: points,
          ...scaled(series, told),
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
      ranking: (shares, told) => ({
        ...common,
        tooltip: told ? { ...item, valueFormatter: readOut(told) } : item,
        legend: { show: false },
        grid: { ...common.grid, bottom: 8 },
        xAxis: valuesOf(told),
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

/** The scales that the series need, plain numbers first: one for each way of telling values. */
function scalesOf(series: Series[]): (Told | undefined)[] {
  const ways = [...new Set(series.map(({ told }) => told))]
  if (ways.length === 0) return [undefined]
  return ways.sort((a, b) => Number(a !== undefined) - Number(b !== undefined))
}

/** On which scale a series is drawn, and how its values are told where one points at them. */
function scaled(series: Series[], told: Told | undefined) {
  return {
    yAxisIndex: scalesOf(series).indexOf(told),
    ...(told ? { tooltip: { valueFormatter: readOut(told) } } : {}),
  }
}

/** A second scale stands on the other side, without lines of its own. */
function besides(at: number) {
  return at === 0 ? {} : { position: 'right', splitLine: { show: false } }
}

/** What the charts hand over may be nothing, and has its place after it. */
function readOut(told: Told): (value: unknown) => string {
  return (value) => (typeof value === 'number' ? told(value) : '—')
}
