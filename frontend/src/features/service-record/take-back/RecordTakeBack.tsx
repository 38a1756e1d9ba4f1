import { CalendarOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { RecordTakeBackFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { useRecordPage } from '../context'
import prose from '../sections/prose.module.css'
import { CardOfRepair } from './CardOfRepair'
import styles from './TakeBack.module.css'
import { TransferStep } from './TransferStep'

const RecordTakeBackOf = graphql(`
  fragment RecordTakeBack on ServiceRecord {
    id
    takeBack {
      holder
      expectedBackOn
      late
      receiptID
      allowedActions
    }
    custodyTransfers {
      id
      ...TransferStep
    }
    repairCards {
      id
      ...CardOfRepair
    }
    partUsages {
      id
      quantity
      part {
        id
        name
        unitOfMeasure
      }
    }
  }
`)

/** 带回修理: whose hands the goods went through, who has them now, and how they were repaired. */
export function RecordTakeBack(props: { record: FragmentType<typeof RecordTakeBackOf> }) {
  const { t } = useTranslation('takeBack')
  const record = readFragment(RecordTakeBackOf, props.record)
  const transfers = inOrder(record.custodyTransfers)
  const cards = inOrder(record.repairCards)
  const { takeBack } = record
  if (!takeBack) return null
  return (
    <Section title={t('title')} extra={<Buttons takeBack={takeBack} />}>
      {transfers.length === 0 ? (
        <p className={prose.empty}>{t('none')}</p>
      ) : (
        <>
          <WhereNow takeBack={takeBack} />
          <ol className={styles.chain}>
            {transfers.map((transfer) => (
              <TransferStep
                key={transfer.id}
                transfer={transfer}
                receipt={transfer.id === takeBack.receiptID}
              />
            ))}
          </ol>
        </>
      )}
      {cards.length > 0 && (
        <div className={styles.cards}>
          {cards.map((card) => (
            <CardOfRepair key={card.id} card={card} />
          ))}
          <Facts facts={[{ label: t('parts'), value: partsOf(record), wide: true }]} />
        </div>
      )}
    </Section>
  )
}

type TakeBack = NonNullable<RecordTakeBackFragment['takeBack']>

function Buttons({ takeBack }: { takeBack: TakeBack }) {
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  return (
    <span className={styles.buttons}>
      {takeBack.allowedActions.map((action) => (
        <Button
          key={action}
          size="small"
          icon={
            action === 'CHANGE_RETURN_DAY' ? (
              <CalendarOutlined aria-hidden="true" />
            ) : (
              <PlusOutlined aria-hidden="true" />
            )
          }
          onClick={() => open(action)}
        >
          {label(`serviceAction.${action}`)}
        </Button>
      ))}
    </span>
  )
}

/** Who has the goods, and until when; in red where that day is over. */
function WhereNow({ takeBack }: { takeBack: TakeBack }) {
  const { t } = useTranslation('takeBack')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const { holder, expectedBackOn, late } = takeBack
  const party = label(`custodyParty.${holder}`)
  return (
    <p className={styles.now}>
      <strong>{holder === 'CUSTOMER' ? t('back') : t('holder', { party })}</strong>
      {expectedBackOn && (
        <span className={late ? styles.late : styles.faint}>
          {t(late ? 'late' : 'expected', { day: formats.day(expectedBackOn) })}
        </span>
      )}
    </p>
  )
}

function partsOf({ partUsages }: RecordTakeBackFragment): string {
  return (partUsages ?? [])
    .map(({ part, quantity }) => `${part.name} × ${quantity} ${part.unitOfMeasure}`)
    .join('; ')
}

function inOrder<Row extends { id: string }>(rows: Row[] | null | undefined): Row[] {
  return [...(rows ?? [])].sort((a, b) => Number(a.id) - Number(b.id))
}
