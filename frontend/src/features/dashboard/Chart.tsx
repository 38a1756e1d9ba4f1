import { TableOutlined } from '@ant-design/icons'
import { Button, Empty, Skeleton } from 'antd'
import type { EChartsCoreOption } from 'echarts/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCanvas } from '@/components/chart/ChartCanvas'
import { Section } from '@/components/Section'
import styles from './Chart.module.css'

/** A row of the table that stands for a chart. */
export interface ChartRow {
  key: string
  cells: ReactNode[]
}

interface ChartProps {
  title: string
  /** What is drawn; undefined until the numbers are there. */
  option: EChartsCoreOption | undefined
  /** The same as a table: for screen readers, and for whoever asks for it. */
  head: string[]
  rows: readonly ChartRow[]
  /** Where a click on a piece leads, by the index of series and piece. */
  leadsTo: (series: number, piece: number) => string | undefined
  height?: number
}

/** A chart with its numbers as a table beside it; each piece leads to the records behind it. */
export function Chart({ title, option, head, rows, leadsTo, height = 260 }: ChartProps) {
  const { t } = useTranslation('dashboard')
  const [asTable, setAsTable] = useState(false)
  const empty = option !== undefined && rows.length === 0
  return (
    <Section
      title={title}
      extra={
        rows.length > 0 && (
          <Button
            size="small"
            type="text"
            icon={<TableOutlined aria-hidden />}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('asTable')}
          </Button>
        )
      }
    >
      {!option && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
      {empty && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothing')} />}
      {option && !empty && !asTable && (
        <ChartCanvas option={option} leadsTo={leadsTo} height={height} />
      )}
      {option && !empty && (
        <div className={asTable ? styles.scroll : styles.hidden}>
          <table className={styles.table}>
            <caption className={styles.hidden}>{title}</caption>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [name, ...values] }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {values.map((value, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table do not change places.
                    <td key={i}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}
