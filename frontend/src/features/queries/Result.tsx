import { DownloadOutlined } from '@ant-design/icons'
import { Alert, App, Button, Empty, Segmented, Table } from 'antd'
import type { GraphQLSchema } from 'graphql'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCanvas } from '@/components/chart/ChartCanvas'
import { useChartLook } from '@/components/chart/look'
import { Section } from '@/components/Section'
import type { ChartKind } from '@/gql/graphql'
import { useLanguage } from '@/i18n/language'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { useSession } from '@/lib/session/context'
import { useFaultText } from '@/lib/use-fault-text'
import { amountColumns } from './amounts'
import { type ChartData, chartOf } from './chart-of'
import type { QueryAnswer } from './editor/answer'
import { fetchAs } from './editor/fetch-as'
import { type Cell, type FlatRows, flatRows } from './flat-rows'
import styles from './QueryPage.module.css'
import { saveCSV } from './save-csv'

interface ResultProps {
  /** Undefined until something was run. */
  answer: QueryAnswer | undefined
  /** The API's schema, once it is known: it tells what are amounts of money. */
  schema: GraphQLSchema | undefined
  chart: ChartKind
  /** What the file is called that the rows are saved in. */
  fileName: string
}

/** The answer as rows, and as a chart where the rows have the shape of one. */
export function Result({ answer, schema, chart, fileName }: ResultProps) {
  const { t } = useTranslation('queries')
  const formats = useFormats()
  const table = useMemo(() => flatRows(answer?.data), [answer])
  const amounts = useMemo(
    () => amountColumns(table, answer?.asked, schema),
    [table, answer, schema],
  )
  const drawn = useMemo(() => chartOf(table, chart, amounts), [table, chart, amounts])
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
            {answer && <CSVButton answer={answer} path={table.path} fileName={fileName} />}
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
      {answer && shown === 'table' && table.rows.length > 0 && (
        <Rows table={table} amounts={amounts} />
      )}
      {answer && answer.errors.length === 0 && table.rows.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('result.nothing')} />
      )}
    </Section>
  )
}

function Drawing({ data }: { data: ChartData }) {
  const look = useChartLook()
  const formats = useFormats()
  const option = useMemo(() => {
    const { kind, names, series } = data
    const money = (fen: number) => formats.money(Math.round(fen))
    const toldOf = ({ amounts }: { amounts: boolean }) => (amounts ? money : undefined)
    const drawn = series.map((one) => ({ ...one, told: toldOf(one) }))
    if (kind === 'LINE') return look.lines(names, drawn)
    const [first] = drawn
    if (kind === 'COLUMN' || drawn.length > 1) return look.bars(names, drawn, { stacked: false })
    const shares = names.map((name, at) => ({ name, value: first?.values[at] ?? 0 }))
    return look.ranking(shares, first?.told)
  }, [data, look, formats])
  return <ChartCanvas option={option} leadsTo={nowhere} height={320} />
}

const nowhere = () => undefined

function Rows({ table, amounts }: { table: FlatRows; amounts: ReadonlySet<string> }) {
  const { t } = useTranslation('queries')
  const { money } = useFormats()
  const textOf = (column: string, cell: Cell) => {
    if (cell === null) return ''
    if (typeof cell === 'boolean') return t(cell ? 'result.yes' : 'result.no')
    return typeof cell === 'number' && amounts.has(column) ? money(cell) : String(cell)
  }
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
        render: (_, { cells }) => textOf(title, cells[at] ?? null),
      }))}
      dataSource={table.rows.map((cells, key) => ({ key, cells }))}
    />
  )
}

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a ?? '').localeCompare(String(b ?? ''))
}

interface CSVButtonProps {
  answer: QueryAnswer
  /** Where the rows stand in the answer. */
  path: string
  fileName: string
}

/** Has the server write all rows of the query that was run, also those behind its first page. */
function CSVButton({ answer, path, fileName }: CSVButtonProps) {
  const { t } = useTranslation('queries')
  const { message } = App.useApp()
  const session = useSession()
  const language = useLanguage()
  const faultText = useFaultText()
  const [busy, setBusy] = useState(false)
  async function save() {
    setBusy(true)
    try {
      const root = path.split('.')[0] ?? ''
      await saveCSV(
        fetchAs(session, () => language),
        answer.asked,
        { root, fileName },
      )
    } catch (error) {
      message.error(faultText(faultOf(error)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      size="small"
      icon={<DownloadOutlined aria-hidden />}
      loading={busy}
      title={t('result.csv')}
      onClick={() => void save()}
    >
      CSV
    </Button>
  )
}
