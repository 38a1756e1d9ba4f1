import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useStill } from '@/lib/appearance'

interface ChartCanvasProps {
  option: EChartsCoreOption
  /** Where a click on a piece leads, by the index of series and piece. */
  leadsTo: (series: number, piece: number) => string | undefined
  height: number
}

/** A chart as it is drawn. Hidden from screen readers: a table has to stand beside it. */
export function ChartCanvas({ option, leadsTo, height }: ChartCanvasProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<ECharts>()
  const navigate = useNavigate()
  const still = useStill()

  useEffect(() => {
    const element = frame.current
    if (!element) return
    let over = false
    let drawn: ECharts | undefined
    const sized = new ResizeObserver(() => drawn?.resize())
    void import('./charts').then(({ beginChart }) => {
      if (over) return
      drawn = beginChart(element)
      sized.observe(element)
      setChart(drawn)
    })
    return () => {
      over = true
      sized.disconnect()
      drawn?.dispose()
      setChart(undefined)
    }
  }, [])

  useEffect(() => {
    chart?.setOption({ animation: !still, ...option }, { notMerge: true })
  }, [chart, option, still])

  const latest = useRef(leadsTo)
  useEffect(() => {
    latest.current = leadsTo
  })
  useEffect(() => {
    if (!chart) return
    const follow = ({ seriesIndex, dataIndex }: { seriesIndex?: number; dataIndex: number }) => {
      const path = latest.current(seriesIndex ?? 0, dataIndex)
      if (path) void navigate(path)
    }
    chart.on('click', follow as never)
    return () => {
      if (!chart.isDisposed()) chart.off('click', follow as never)
    }
  }, [chart, navigate])

  // Screen readers have the table below.
  return <div ref={frame} style={{ height }} aria-hidden="true" />
}
