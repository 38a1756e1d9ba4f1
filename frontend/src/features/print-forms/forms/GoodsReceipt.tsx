import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { serviceRecordPath } from '@/lib/paths'
import { Fields } from '../paper/Fields'
import { Paper } from '../paper/Paper'
import paper from '../paper/Paper.module.css'
import { Signatures } from '../paper/Signatures'
import type { TransferFormProps } from './FormProps'
import { useBlocks } from './useBlocks'

/** 收条: what was taken from the customer, in which condition, and until when; void once it is back. */
export function GoodsReceipt({ transfer, record, company, viewer, title }: TransferFormProps) {
  const { t } = useTranslation('printForms')
  const blocks = useBlocks()
  return (
    <Paper {...{ company, title, number: transfer.number, path: serviceRecordPath(record.id) }}>
      <Fields
        fields={[
          ...blocks.customer(record, viewer),
          { label: t('record.number'), value: record.number },
          ...blocks.unit(record).slice(0, 2),
        ]}
      />
      <Fields
        title={t('receipt.words')}
        fields={[
          { label: t('receipt.goods'), value: transfer.goods, wide: true, lines: 2 },
          { label: t('receipt.condition'), value: transfer.condition, wide: true, lines: 2 },
          { label: t('receipt.takenAt'), value: blocks.instant(transfer.handedOverAt) },
          { label: t('receipt.expected'), value: blocks.day(transfer.expectedBackOn) },
          {
            label: t('receipt.handedOver'),
            lines: 2.5,
            hidden: viewer.isHidden('CustodyTransfer', 'handedOverBy'),
            value: <Signed name={transfer.handedOverBy} drawn={transfer.handedOverSignature} />,
          },
          {
            label: t('receipt.takenOver'),
            lines: 2.5,
            hidden: viewer.isHidden('CustodyTransfer', 'takenOverBy'),
            value: <Signed name={transfer.takenOverBy} drawn={transfer.takenOverSignature} />,
          },
        ]}
      />
      <Signatures
        lines={[
          { label: t('receipt.back') },
          { label: t('receipt.void'), value: blocks.instant(transfer.voidAt) },
        ]}
      />
    </Paper>
  )
}

function Signed({ name, drawn }: { name: string; drawn: { id: string } | null | undefined }) {
  const { t } = useTranslation('printForms')
  return (
    <span className={paper.signed}>
      {drawn && (
        <AttachmentImage
          id={drawn.id}
          alt={t('opinion.signatureOf', { name })}
          className={paper.ink}
        />
      )}
      {name}
    </span>
  )
}
