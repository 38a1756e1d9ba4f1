import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { InstantPicker } from '@/components/InstantPicker'
import { MoneyInput } from '@/components/MoneyInput'
import { ProductSelect } from '@/components/ProductSelect'
import { UnitSelect } from '@/components/UnitSelect'
import { graphql } from '@/gql'
import type { EditServiceRecordInput } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { serviceChannels, serviceRecordKinds } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { TextField } from './fields'
import type { DialogProps, RecordFacts } from './record'
import { useVerb } from './verbs'

const editMutation = graphql(`
  mutation EditServiceRecord($input: EditServiceRecordInput!) {
    editServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

type Edit = Omit<EditServiceRecordInput, 'id' | 'version' | 'idempotencyKey'>

/**
 * Corrects what was registered, or takes it away; sends what was changed and nothing
 * else. The product is asked for where no unit tells it.
 */
export function EditDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Edit>()
  const edit = useVerb(editMutation)
  const initial = initialOf(record)
  // Undefined until the form stands, null where no unit is chosen.
  const chosen = Form.useWatch((values) => values.productUnitID ?? null, form)
  const unitID = chosen === undefined ? record.productUnitID : chosen
  return (
    <ActionDialog<Edit>
      action="EDIT"
      subject={record}
      status={record.status}
      form={form}
      initial={initial}
      wide
      send={(values, ticket) => edit({ id: record.id, ...changedOnly(values, initial), ...ticket })}
    >
      <div className={styles.pair}>
        <KindField />
        <ChannelField />
      </div>
      <TextField name="symptom" label={t('forms.symptom')} required />
      <TextField name="customerWish" label={t('forms.wish')} rows={2} />
      <Form.Item name="productUnitID" label={t('forms.unit')}>
        <UnitSelect customerID={record.customerID} />
      </Form.Item>
      {!unitID && (
        <Form.Item name="productID" label={t('forms.product')}>
          <ProductSelect />
        </Form.Item>
      )}
      <div className={styles.pair}>
        <Form.Item name="faultCode" label={t('forms.faultCode')}>
          <Input />
        </Form.Item>
        <Form.Item name="promisedAt" label={t('forms.promisedAt')}>
          <InstantPicker className={styles.full ?? ''} />
        </Form.Item>
        <Form.Item name="callerName" label={t('forms.callerName')}>
          <Input />
        </Form.Item>
        <Form.Item name="callerPhone" label={t('forms.callerPhone')}>
          <Input inputMode="tel" />
        </Form.Item>
      </div>
      <Form.Item name="serviceAddress" label={t('forms.serviceAddress')}>
        <Input />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="labourCharge" label={t('forms.labourCharge')}>
          <MoneyInput />
        </Form.Item>
        <Form.Item name="travelCharge" label={t('forms.travelCharge')}>
          <MoneyInput />
        </Form.Item>
      </div>
    </ActionDialog>
  )
}

function KindField() {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const options = serviceRecordKinds.map((kind) => ({
    value: kind,
    label: label(`serviceRecordKind.${kind}`),
  }))
  return (
    <Form.Item name="kind" label={t('forms.kind')}>
      <Select options={options} />
    </Form.Item>
  )
}

function ChannelField() {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const options = serviceChannels.map((channel) => ({
    value: channel,
    label: label(`serviceChannel.${channel}`),
  }))
  return (
    <Form.Item name="channel" label={t('forms.channel')}>
      <Select options={options} />
    </Form.Item>
  )
}

function initialOf(record: RecordFacts): Edit {
  return {
    kind: record.kind,
    channel: record.channel,
    symptom: record.symptom,
    faultCode: record.faultCode,
    customerWish: record.customerWish,
    callerName: record.callerName,
    callerPhone: record.callerPhone,
    serviceAddress: record.serviceAddress,
    promisedAt: record.promisedAt ?? undefined,
    productUnitID: record.productUnitID ?? undefined,
    productID: record.productID ?? undefined,
    labourCharge: record.labourCharge,
    travelCharge: record.travelCharge,
  }
}
