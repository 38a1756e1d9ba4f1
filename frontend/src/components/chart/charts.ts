import { BarChart, LineChart, PieChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type ECharts, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// The parts that the page draws with, and no more: this module is a chunk of its own.
use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  SVGRenderer,
])

/** Begins a chart in an element. */
export function beginChart(element: HTMLElement): ECharts {
  return init(element, null, { renderer: 'svg' })
}
