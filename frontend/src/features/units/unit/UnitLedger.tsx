import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { RelatedRows } from '@/components/RelatedRows'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type { UnitLedgerQuery } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { serviceRecordPath, unitLedgerPlace, unitPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import { LedgerLineForm } from './LedgerLineForm'
import { TakeBackForm } from './TakeBackForm'

const ledgerQuery = graphql(`
  query UnitLedger($unit: ID!) {
    node(id: $unit) {
      ... on ProductUnit {
        id
        replacedBy {
          id
          serialNumber
        }
        warrantyEvents {
          id
          kind
          day
          mainPart
          basis
          reason
          delayBy
          outcome
          note
          takesBackID
          takenBackBy {
            id
          }
          recordedBy {
            id
            name
          }
          serviceRecord {
            id
            number
          }
        }
      }
    }
  }
`)

type Unit = Extract<UnitLedgerQuery['node'], { __typename?: 'ProductUnit' }>
type Line = NonNullable<Unit['warrantyEvents']>[number]

/** What has started, stopped and renewed the three guarantees of a unit, day by day. */
export function UnitLedger({ unitID }: { unitID: string }) {
  const { t } = useTranslation('warranty')
  const viewer = useViewer()
  const dialog = useDialogParam('ledger')
  const [{ data, error }, ask] = useQuery({ query: ledgerQuery, variables: { unit: unitID } })
  const mayRecord = viewer?.may('CREATE', 'WarrantyEvent') ?? false
  const unit = data?.node?.__typename === 'ProductUnit' ? data.node : undefined
  useComeIntoView(unitLedgerPlace, unit !== undefined)
  const lines = unit?.warrantyEvents ?? []
  const told = lines
    .filter((line) => !line.takesBackID)
    .toSorted((a, b) => a.day.localeCompare(b.day) || Number(a.id) - Number(b.id))
  const chosen = told.find((line) => line.id === dialog.value)
  const reload = () => {
    dialog.close()
    ask({ requestPolicy: 'network-only' })
  }
  return (
    <Section
      id={unitLedgerPlace}
      title={t('ledger.title')}
      extra={
        mayRecord && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => dialog.open('new')}
          >
            {t('ledger.record')}
          </Button>
        )
      }
    >
      {error && (
        <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      <LedgerLines
        lines={told}
        replacedBy={unit?.replacedBy}
        {...(mayRecord ? { onTakeBack: dialog.open } : {})}
      />
      {mayRecord && dialog.value === 'new' && (
        <LedgerLineForm unitID={unitID} onClose={dialog.close} onSaved={reload} />
      )}
      {mayRecord && chosen && (
        <TakeBackForm lineID={chosen.id} onClose={dialog.close} onSaved={reload} />
      )}
    </Section>
  )
}

/** Scrolls to a place of the page whenever a link has led there, once it is drawn. */
function useComeIntoView(place: string, drawn: boolean) {
  const location = useLocation()
  useEffect(() => {
    if (drawn && location.hash === `#${place}`) document.getElementById(place)?.scrollIntoView()
  }, [drawn, location, place])
}

interface LedgerLinesProps {
  lines: readonly Line[]
  /** The unit that the customer has got for this one. */
  replacedBy: Unit['replacedBy'] | undefined
  onTakeBack?: (id: string) => void
}

function LedgerLines({ lines, replacedBy, onTakeBack }: LedgerLinesProps) {
  const { t } = useTranslation('warranty')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const about = (line: Line) =>
    [
      te(`warrantyEventKind.${line.kind}`),
      line.mainPart,
      line.basis && te(`warrantyStartBasis.${line.basis}`),
      line.reason && te(`warrantySuspendReason.${line.reason}`),
      line.outcome && te(`warrantyRepairOutcome.${line.outcome}`),
      line.delayBy && te(`warrantyParty.${line.delayBy}`),
    ]
      .filter(Boolean)
      .join(' · ')
  // A unit is given back once: its replacement came with the last exchange of the whole.
  const exchange = lines.findLast(
    ({ kind, mainPart, takenBackBy }) => kind === 'RESTART' && !mainPart && !takenBackBy,
  )
  return (
    <RelatedRows
      empty={t('ledger.none')}
      rows={lines.map((line) => ({
        id: line.id,
        name: formats.day(line.day),
        ...(line.serviceRecord ? { to: serviceRecordPath(line.serviceRecord.id) } : {}),
        text: line.takenBackBy ? <del>{about(line)}</del> : about(line),
        note: (
          <>
            {[line.serviceRecord?.number, line.recordedBy?.name ?? t('ledger.byWork'), line.note]
              .filter(Boolean)
              .join(' · ')}
            {replacedBy && line === exchange && (
              <>
                {' · '}
                {t('ledger.replacedBy')}{' '}
                <Link to={unitPath(replacedBy.id)}>{replacedBy.serialNumber}</Link>
              </>
            )}
          </>
        ),
        end: line.takenBackBy
          ? t('ledger.takenBack')
          : onTakeBack && (
              <Button size="small" type="text" onClick={() => onTakeBack(line.id)}>
                {t('ledger.takeBack')}
              </Button>
            ),
      }))}
    />
  )
}
