import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { InstantPicker } from '@/components/InstantPicker'
import { SignaturePad } from '@/components/SignaturePad'
import { graphql } from '@/gql'
import type { CustodyParty } from '@/gql/graphql'
import { useViewer } from '@/lib/viewer'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { TextField } from './fields'
import type { GoodsDialogProps, RecordFacts } from './record'
import { useVerb } from './verbs'

const transferMutation = graphql(`
  mutation RecordCustodyTransfer($input: RecordCustodyTransferInput!) {
    recordCustodyTransfer(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface HandOver {
  toParty: CustodyParty
  goods: string
  condition?: string
  handedOverBy: string
  handedOverSignature?: Blob | null
  takenOverBy: string
  takenOverSignature?: Blob | null
  trackingNumber?: string
  expectedBackOn?: string
  at?: string
}

/** The goods change hands: what, how it looks, and both sides sign. */
export function TransferGoodsDialog({ record, takeBack }: GoodsDialogProps) {
  const { t } = useTranslation('takeBack')
  const { t: texts } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const viewer = useViewer()
  const [form] = Form.useForm<HandOver>()
  const toParty = Form.useWatch('toParty', form)
  const send = useVerb(transferMutation)
  const { holder, next, allowedActions } = takeBack
  const fromCustomer = holder === 'CUSTOMER'
  const [only] = next.length === 1 || fromCustomer ? next : []
  return (
    <ActionDialog<HandOver>
      action="TRANSFER_GOODS"
      subject={{ version: record.version, allowedActions }}
      status={record.status}
      form={form}
      wide
      initial={{
        ...(only ? { toParty: only } : {}),
        goods: goodsOf(record),
        ...(fromCustomer
          ? { handedOverBy: record.callerName ?? '', takenOverBy: viewer?.name ?? '' }
          : { handedOverBy: viewer?.name ?? '' }),
      }}
      send={(values, ticket) => send({ id: record.id, fromParty: holder, ...values, ...ticket })}
    >
      <Form.Item label={t('fromParty')}>{label(`custodyParty.${holder}`)}</Form.Item>
      <Form.Item
        name="toParty"
        label={t('toParty')}
        rules={[{ required: true, message: texts('dialog.requiredChoice') }]}
      >
        <Radio.Group
          options={next.map((party) => ({ value: party, label: label(`custodyParty.${party}`) }))}
        />
      </Form.Item>
      <TextField name="goods" label={t('goods')} placeholder={t('goodsHint')} rows={2} required />
      <TextField
        name="condition"
        label={t('condition')}
        placeholder={t('conditionHint')}
        rows={2}
      />
      <div className={styles.pair}>
        <Signature side="handedOver" />
        <Signature side="takenOver" />
      </div>
      <div className={styles.pair}>
        <Form.Item name="at" label={texts('forms.at')} extra={texts('forms.atHint')}>
          <InstantPicker className={styles.full ?? ''} />
        </Form.Item>
        {toParty !== 'CUSTOMER' && (
          <Form.Item
            name="expectedBackOn"
            label={t('expectedBackOn')}
            extra={fromCustomer ? undefined : t('expectedHint')}
            required={fromCustomer}
          >
            <DayPicker className={styles.full ?? ''} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="trackingNumber" label={t('trackingNumber')}>
        <Input autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  )
}

/** Who signs for one side, and the signature; that one may stand on paper instead. */
function Signature({ side }: { side: 'handedOver' | 'takenOver' }) {
  const { t } = useTranslation('takeBack')
  const { t: texts } = useTranslation('serviceRecord')
  return (
    <div>
      <Form.Item
        name={`${side}By`}
        label={t(`${side}By`)}
        rules={[{ required: true, whitespace: true, message: texts('dialog.required') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={`${side}Signature`} label={t(`${side}Signature`)}>
        <SignaturePad />
      </Form.Item>
    </div>
  )
}

/** What was handed over last, or what the record is about. */
function goodsOf({ custodyTransfers, product, productUnit }: RecordFacts): string {
  const rows = [...(custodyTransfers ?? [])].sort((a, b) => Number(b.id) - Number(a.id))
  const about = [product?.model, product?.name, productUnit?.serialNumber]
  return rows[0]?.goods ?? about.filter(Boolean).join(' ')
}
