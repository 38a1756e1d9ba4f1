import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { Facts } from '@/components/Facts'
import { PrintMenu } from '@/components/PrintMenu'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import { transferForms } from '@/lib/print-forms'
import styles from './TakeBack.module.css'

const TransferStepOf = graphql(`
  fragment TransferStep on CustodyTransfer {
    id
    number
    fromParty
    toParty
    goods
    condition
    handedOverAt
    handedOverBy
    takenOverBy
    trackingNumber
    voidAt
    handedOverSignature {
      id
    }
    takenOverSignature {
      id
    }
  }
`)

interface TransferStepProps {
  transfer: FragmentType<typeof TransferStepOf>
  /** Whether the customer holds the receipt for it, and it is valid. */
  receipt: boolean
}

/** The goods changed hands once: when, what, and who signed on both sides. */
export function TransferStep(props: TransferStepProps) {
  const { t } = useTranslation('takeBack')
  const { t: label } = useTranslation('enums')
  const { t: forms } = useTranslation('printForms')
  const formats = useFormats()
  const step = readFragment(TransferStepOf, props.transfer)
  return (
    <li className={styles.step}>
      <header className={styles.header}>
        <h3 className={styles.number}>
          {t('way', {
            from: label(`custodyParty.${step.fromParty}`),
            to: label(`custodyParty.${step.toParty}`),
          })}
        </h3>
        <time dateTime={step.handedOverAt} className={styles.faint}>
          {formats.instant(step.handedOverAt)}
        </time>
        <span className={styles.faint}>{step.number}</span>
        {props.receipt && <Tag>{t('receiptValid')}</Tag>}
        {step.voidAt && <Tag>{t('receiptVoid')}</Tag>}
        {step.fromParty === 'CUSTOMER' && (
          <PrintMenu
            forms={transferForms}
            id={step.id}
            size="small"
            label={forms('printOf', { number: step.number })}
          />
        )}
      </header>
      <Facts
        facts={[
          { label: t('goods'), value: step.goods, wide: true },
          { label: t('condition'), value: step.condition, wide: true },
          {
            label: t('handedOverBy'),
            value: <Signed name={step.handedOverBy} drawn={step.handedOverSignature} />,
          },
          {
            label: t('takenOverBy'),
            value: <Signed name={step.takenOverBy} drawn={step.takenOverSignature} />,
          },
          { label: t('trackingNumber'), value: step.trackingNumber },
        ]}
      />
    </li>
  )
}

function Signed({ name, drawn }: { name: string; drawn: { id: string } | null | undefined }) {
  const { t } = useTranslation('takeBack')
  return (
    <span className={styles.signed}>
      {drawn && (
        <AttachmentImage
          id={drawn.id}
          alt={t('signatureOf', { name })}
          className={styles.signature}
        />
      )}
      {name}
    </span>
  )
}
