import { Segmented } from 'antd'
import { useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { useChartLook } from '@/components/chart/look'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import { dayOf } from '@/lib/dates'
import { faultOf } from '@/lib/errors'
import { CompanyZone, useFormats } from '@/lib/formats'
import { foundServiceRecordsPath } from '@/lib/paths'
import { noNarrowing } from '@/lib/record-narrowing'
import { useSearch } from '@/lib/search-params'
import { Chart } from './Chart'
import styles from './DashboardPage.module.css'
import { Figures } from './Figures'
import { type Period, periods, pieceOf, readPeriod, spanBefore, spanOf } from './period'
import { kindsByPiece, piecesOf } from './pieces'

const trendsQuery = graphql(`
  query DashboardTrends(
    $from: Date!
    $to: Date!
    $beforeFrom: Date!
    $beforeTo: Date!
    $monthly: Boolean!
  ) {
    now: serviceStats(from: $from, to: $to, limit: 1) {
      count
      firstReplyMinutes
      repairMinutes
      promised
      promiseKept
    }
    before: serviceStats(from: $beforeFrom, to: $beforeTo, limit: 1) {
      count
      firstReplyMinutes
      repairMinutes
      promised
      promiseKept
    }
    kinds: serviceStats(from: $from, to: $to, limit: 1000) {
      month @include(if: $monthly)
      week @skip(if: $monthly)
      kind
      count
    }
    durations: serviceStats(from: $from, to: $to, fill: true, limit: 100) {
      month @include(if: $monthly)
      week @skip(if: $monthly)
      count
      firstReplyMinutes
      repairMinutes
    }
    outcomes: serviceStats(from: $from, to: $to, where: { outcomeNotNil: true }, limit: 50) {
      outcome
      count
    }
    products: serviceStats(from: $from, to: $to, where: { productIDNotNil: true }, limit: 8) {
      product {
        id
        name
        model
      }
      count
    }
    faults: serviceStats(from: $from, to: $to, where: { faultCodeNEQ: "" }, limit: 8) {
      faultCode
      count
    }
  }
`)

/** How things develop; each number leads to the records behind it. */
export function Trends() {
  const { t } = useTranslation('dashboard')
  const { t: label } = useTranslation('enums')
  const zone = useContext(CompanyZone)
  const formats = useFormats()
  const look = useChartLook()
  const [params, change] = useSearch()
  const period = readPeriod(params)
  const today = dayOf(new Date(), zone)
  const span = useMemo(() => spanOf(period, today), [period, today])
  const before = useMemo(() => spanBefore(period, today), [period, today])
  const [{ data, error }, ask] = useQuery({
    query: trendsQuery,
    variables: {
      ...span,
      beforeFrom: before.from,
      beforeTo: before.to,
      monthly: pieceOf(period) === 'month',
    },
  })

  const pieces = useMemo(
    () => data && piecesOf(data.durations, pieceOf(period), span),
    [data, period, span],
  )
  const kinds = useMemo(() => data && pieces && kindsByPiece(data.kinds, pieces), [data, pieces])
  const hours = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? '–' : formats.number(Math.round(minutes / 6) / 10)
  const all = { view: 'all' as const, ...span }

  const option = useMemo(() => {
    if (!data || !pieces || !kinds) return undefined
    const names = pieces.map(({ name }) => name)
    const inHours = (minutes?: number | null) =>
      minutes === null || minutes === undefined ? null : Math.round(minutes / 6) / 10
    return {
      kinds: look.bars(
        names,
        kinds.map(({ kind, counts }) => ({
          name: label(`serviceRecordKind.${kind}`),
          values: counts,
        })),
        { stacked: true },
      ),
      durations: look.lines(names, [
        {
          name: t('trends.firstReply'),
          values: data.durations.map(({ firstReplyMinutes }) => inHours(firstReplyMinutes)),
        },
        {
          name: t('trends.repair'),
          values: data.durations.map(({ repairMinutes }) => inHours(repairMinutes)),
        },
      ]),
      outcomes: look.ring(
        data.outcomes.flatMap(({ outcome, count }) =>
          outcome ? [{ name: label(`outcome.${outcome}`), value: count }] : [],
        ),
      ),
      products: look.ranking(
        data.products.map(({ product, count }) => ({ name: product?.model ?? '', value: count })),
      ),
      faults: look.ranking(
        data.faults.map(({ faultCode, count }) => ({ name: faultCode ?? '', value: count })),
      ),
    }
  }, [data, kinds, label, look, pieces, t])

  const productPath = (id: string | undefined) =>
    foundServiceRecordsPath({ ...all, by: { ...noNarrowing, product: id } })
  const faultPath = (code: string | null | undefined) =>
    foundServiceRecordsPath({ ...all, by: { ...noNarrowing, faultCode: code ?? undefined } })
  const outcomePath = (i: number) =>
    foundServiceRecordsPath({
      ...all,
      by: { ...noNarrowing, outcome: data?.outcomes[i]?.outcome ?? undefined },
    })
  const kindPath = (series: number, piece: number) => {
    const [kind, at] = [kinds?.[series]?.kind, pieces?.[piece]]
    return kind && at && foundServiceRecordsPath({ ...all, kinds: [kind], ...at.span })
  }
  const linked = (to: string | undefined, text: string) => (to ? <Link to={to}>{text}</Link> : text)

  return (
    <section aria-labelledby="trends">
      <header className={styles.heading}>
        <h2 id="trends">{t('trends.title')}</h2>
        <Segmented<Period>
          aria-label={t('trends.period')}
          value={period}
          onChange={(to) =>
            change((current) => {
              current.set('period', to)
              return current
            })
          }
          options={periods.map((value) => ({ value, label: t(`trends.periods.${value}`) }))}
        />
      </header>
      {error && !data && (
        <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {data && (
        <Figures now={data.now[0]} before={data.before[0]} to={foundServiceRecordsPath(all)} />
      )}
      {(data || !error) && (
        <div className={styles.charts}>
          <Chart
            title={t('trends.kinds')}
            option={option?.kinds}
            head={[
              t('trends.time'),
              ...(kinds ?? []).map(({ kind }) => label(`serviceRecordKind.${kind}`)),
            ]}
            rows={(kinds?.length ? (pieces ?? []) : []).map(({ key, name }, i) => ({
              key,
              cells: [
                name,
                ...(kinds ?? []).map(({ counts }, series) =>
                  linked(
                    counts[i] ? kindPath(series, i) : undefined,
                    formats.number(counts[i] ?? 0),
                  ),
                ),
              ],
            }))}
            leadsTo={kindPath}
          />
          <Chart
            title={t('trends.durations')}
            option={option?.durations}
            head={[t('trends.time'), t('trends.firstReply'), t('trends.repair')]}
            rows={(kinds?.length ? (pieces ?? []) : []).map(({ key, name }, i) => ({
              key,
              cells: [
                name,
                hours(data?.durations[i]?.firstReplyMinutes),
                hours(data?.durations[i]?.repairMinutes),
              ],
            }))}
            leadsTo={(_, piece) =>
              pieces?.[piece] && foundServiceRecordsPath({ ...all, ...pieces[piece].span })
            }
          />
          <Chart
            title={t('trends.outcomes')}
            option={option?.outcomes}
            head={[t('trends.outcome'), t('trends.count')]}
            rows={(data?.outcomes ?? []).flatMap(({ outcome, count }, i) =>
              outcome
                ? [
                    {
                      key: outcome,
                      cells: [
                        label(`outcome.${outcome}`),
                        linked(outcomePath(i), formats.number(count)),
                      ],
                    },
                  ]
                : [],
            )}
            leadsTo={(_, i) => outcomePath(i)}
          />
          <Chart
            title={t('trends.products')}
            option={option?.products}
            head={[t('trends.product'), t('trends.count')]}
            rows={(data?.products ?? []).map(({ product, count }) => ({
              key: product?.id ?? '',
              cells: [
                `${product?.name ?? ''} ${product?.model ?? ''}`,
                linked(productPath(product?.id), formats.number(count)),
              ],
            }))}
            leadsTo={(_, i) => productPath(data?.products[i]?.product?.id)}
          />
          <Chart
            title={t('trends.faults')}
            option={option?.faults}
            head={[t('trends.fault'), t('trends.count')]}
            rows={(data?.faults ?? []).map(({ faultCode, count }) => ({
              key: faultCode ?? '',
              cells: [faultCode, linked(faultPath(faultCode), formats.number(count))],
            }))}
            leadsTo={(_, i) => faultPath(data?.faults[i]?.faultCode)}
          />
        </div>
      )}
    </section>
  )
}
