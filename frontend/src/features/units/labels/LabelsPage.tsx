import { CloseOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Empty, InputNumber, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import '@/components/print.css'
import { UnitSelect } from '@/components/UnitSelect'
import { graphql, readFragment } from '@/gql'
import type { LabelUnitFragment } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { unitsPath } from '@/lib/paths'
import { useSearch } from '@/lib/search-params'
import styles from './LabelsPage.module.css'
import { UnitLabel } from './UnitLabel'

const LabelUnit = graphql(`
  fragment LabelUnit on ProductUnit {
    id
    serialNumber
    product {
      id
      model
      name
    }
  }
`)

const labelsQuery = graphql(`
  query UnitLabels($ids: [ID!]!) {
    productUnits(first: 200, orderBy: { field: SERIAL_NUMBER }, where: { idIn: $ids }) {
      edges {
        node {
          ...LabelUnit
        }
      }
    }
  }
`)

/** The sheets that labels are printed on: 24 to an A4 sheet, or a roll with one after the other. */
const sheets = ['a4', 'roll'] as const
type Sheet = (typeof sheets)[number]

/** Most labels of one unit at once. */
const mostCopies = 24

/** Labels with codes for units, to be printed and stuck on. */
export function LabelsPage() {
  const { t } = useTranslation('units')
  const [params] = useSearchParams()
  const ids = params.getAll('unit').filter((id) => /^\d{1,18}$/.test(id))
  const [{ data, error }, ask] = useQuery({
    query: labelsQuery,
    variables: { ids },
    pause: ids.length === 0,
  })
  const found = data && readFragment(LabelUnit, nodesOf(data.productUnits))
  // A label goes at once when it is taken off, not only when the server has answered.
  const units = ids.length === 0 ? [] : found?.filter(({ id }) => ids.includes(id))
  const sheet: Sheet = params.get('sheet') === 'roll' ? 'roll' : 'a4'
  const copies = copiesOf(params.get('copies'))
  return (
    <Page
      title={t('labels.title')}
      lead={t('labels.lead')}
      actions={
        <Button
          type="primary"
          icon={<PrinterOutlined aria-hidden />}
          disabled={!units || units.length === 0}
          onClick={() => window.print()}
        >
          {t('label.print')}
        </Button>
      }
    >
      <Choices sheet={sheet} copies={copies} />
      {error && <FaultAlert fault={faultOf(error)} onRetry={ask} />}
      {!units && !error && <Skeleton active />}
      {units?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('labels.none')}>
          <Link to={unitsPath}>
            <Button tabIndex={-1}>{t('list.title')}</Button>
          </Link>
        </Empty>
      )}
      {units && units.length > 0 && <Labels units={units} sheet={sheet} copies={copies} />}
    </Page>
  )
}

function Choices({ sheet, copies }: { sheet: Sheet; copies: number }) {
  const { t } = useTranslation('units')
  const change = useChange()
  const set = (name: string, value: string | undefined) =>
    change((next) => (value ? next.set(name, value) : next.delete(name)))
  const add = (id: string | undefined) =>
    change((next) => id && !next.getAll('unit').includes(id) && next.append('unit', id))
  return (
    <div className={styles.choices}>
      <UnitSelect
        className={styles.unit ?? ''}
        aria-label={t('labels.add')}
        placeholder={t('labels.add')}
        onChange={add}
      />
      <OneFilter
        label={t('labels.sheet')}
        value={sheet}
        options={sheets.map((value) => ({ value, label: t(`labels.sheets.${value}`) }))}
        onChange={(chosen) => set('sheet', chosen === 'roll' ? chosen : undefined)}
      />
      <InputNumber
        className={styles.copies ?? ''}
        aria-label={t('labels.copies')}
        prefix={t('labels.copies')}
        min={1}
        max={mostCopies}
        precision={0}
        value={copies}
        onChange={(count) => set('copies', count && count > 1 ? String(count) : undefined)}
      />
    </div>
  )
}

interface LabelsProps {
  units: readonly LabelUnitFragment[]
  sheet: Sheet
  copies: number
}

function Labels({ units, sheet, copies }: LabelsProps) {
  const { t } = useTranslation('units')
  const change = useChange()
  const numbers = Array.from({ length: copies }, (_, before) => before + 1)
  return (
    <ul
      className={sheet === 'roll' ? `${styles.sheet} ${styles.roll}` : styles.sheet}
      aria-label={t('labels.title')}
    >
      {units.flatMap((unit) =>
        numbers.map((number) => (
          <li key={`${unit.id}-${number}`}>
            <UnitLabel unit={unit} />
            {number === 1 && (
              <Button
                type="text"
                size="small"
                className={styles.remove}
                icon={<CloseOutlined />}
                aria-label={t('labels.remove', { serial: unit.serialNumber })}
                onClick={() => change((next) => next.delete('unit', unit.id))}
              />
            )}
          </li>
        )),
      )}
    </ul>
  )
}

/** Changes what the sheet holds; going back leads off the sheet, not through its changes. */
function useChange(): (change: (next: URLSearchParams) => unknown) => void {
  const [, changeSearch] = useSearch()
  return (change) =>
    changeSearch(
      (current) => {
        const next = new URLSearchParams(current)
        change(next)
        return next
      },
      { replace: true },
    )
}

function copiesOf(given: string | null): number {
  const count = Number(given ?? '1')
  return Number.isSafeInteger(count) && count >= 1 ? Math.min(count, mostCopies) : 1
}
