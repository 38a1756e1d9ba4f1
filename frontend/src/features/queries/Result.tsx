import { DownloadOutlined } from '@ant-design/icons'
import { Alert, Button, Empty, Segmented, Table } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCanvas } from '@/components/chart/ChartCanvas'
import { useChartLook } from '@/components/chart/look'
import { Section } from '@/components/Section'
import type { ChartKind } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { saveFile } from '@/lib/save-file'
import { type ChartData, chartOf } from './chart-of'
import { csvOf } from './csv'
import type { QueryAnswer } from './editor/answer'
import { type Cell, type FlatRows, flatRows } from './flat-rows'
import styles from './QueryPage.module.css'

interface ResultProps {
  /** Undefined until something was run. */
  answer: QueryAnswer | undefined
  chart: ChartKind
  /** What the file is called that the rows are saved in. */
  fileName: string
}

/** The answer as rows, and as a chart where the rows have the shape of one. */
export function Result({ answer, chart, fileName }: ResultProps) {
  const { t } = useTranslation('queries')
  const formats = useFormats()
  const table = useMemo(() => flatRows(answer?.data), [answer])
  const drawn = useMemo(() => chartOf(table, chart), [table, chart])
  const [wanted, setWanted] = useState<'chart' | 'table'>('chart')
  const shown = drawn && wanted === 'chart' ? 'chart' : 'table'
  return (
    <Section
      title={t('result.title')}
      extra={
        table.rows.length > 0 && (
          <div className={styles.tools}>
            {drawn && (
              <Segmented
                size="small"
                value={shown}
                onChange={setWanted}
                options={[
                  { value: 'chart', label: t('result.chart') },
                  { value: 'table', label: t('result.table') },
                ]}
              />
            )}
            <Button
              size="small"
              icon={<DownloadOutlined aria-hidden />}
              onClick={() => save(table, fileName)}
            >
              CSV
            </Button>
          </div>
        )
      }
    >
      {!answer && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('result.notRun')} />}
      {answer?.errors.map((message) => (
        <Alert key={message} type="error" showIcon title={message} className={styles.problem} />
      ))}
      {answer && (
        <p className={styles.figures} role="status">
          {t('result.figures', {
            rows: formats.number(table.rows.length),
            milliseconds: formats.number(answer.milliseconds),
            cost: answer.cost === undefined ? '—' : formats.number(answer.cost),
          })}
        </p>
      )}
      {answer && drawn && shown === 'chart' && <Drawing data={drawn} />}
      {answer && shown === 'table' && table.rows.length > 0 && <Rows table={table} />}
      {answer && answer.errors.length === 0 && table.rows.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('result.nothing')} />
      )}
    </Section>
  )
}

function Drawing({ data }: { data: ChartData }) {
  const look = useChartLook()
  const option = useMemo(() => {
    const { kind, names, series } = data
    if (kind === 'LINE') return look.lines(names, series)
    if (kind === 'COLUMN' || series.length > 1) return look.bars(names, series, { stacked: false })
    const values = series[0]?.values ?? []
    return look.ranking(names.map((name, at) => ({ name, value: values[at] ?? 0 })))
  }, [data, look])
  return <ChartCanvas option={option} leadsTo={nowhere} height={320} />
}

const nowhere = () => undefined

function Rows({ table }: { table: FlatRows }) {
  const { t } = useTranslation('queries')
  const numeric = table.columns.map((_, at) =>
    table.rows.some((row) => typeof row[at] === 'number'),
  )
  return (
    <Table<{ key: number; cells: Cell[] }>
      size="small"
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
      columns={table.columns.map((title, at) => ({
        key: title,
        title,
        align: numeric[at] ? ('right' as const) : ('left' as const),
        sorter: (a, b) => compare(a.cells[at] ?? null, b.cells[at] ?? null),
        showSorterTooltip: false,
        render: (_, { cells }) => textOf(cells[at] ?? null, t('result.yes'), t('result.no')),
      }))}
      dataSource={table.rows.map((cells, key) => ({ key, cells }))}
    />
  )
}

function textOf(cell: Cell, yes: string, no: string): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? yes : no
  return String(cell)
}

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a ?? '').localeCompare(String(b ?? ''))
}

function save(table: FlatRows, name: string): void {
  saveFile(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
}
