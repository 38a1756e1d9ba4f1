import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { CertificateReason } from '@/components/certificates/CertificateReason'
import { InstantPicker } from '@/components/InstantPicker'
import { TechnicianSelect } from '@/components/TechnicianSelect'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { TextField } from './fields'
import type { DialogProps } from './record'
import { usePlanningPresets } from './usePlanningPresets'
import { useVerb } from './verbs'

const dispatchMutation = graphql(`
  mutation DispatchVisit($input: DispatchVisitInput!) {
    dispatchVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Dispatch {
  technicianIDs: string[]
  plannedStart: string
  plannedEnd?: string
  certificateOverrideReason?: string
  purpose?: string
}

/** Sends technicians: who, when, what for. */
export function DispatchDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Dispatch>()
  const chosen = Form.useWatch('technicianIDs', form)
  const plannedStart = Form.useWatch('plannedStart', form)
  const plannedEnd = Form.useWatch('plannedEnd', form)
  const dispatch = useVerb(dispatchMutation)
  const presets = usePlanningPresets(record.promisedAt)
  return (
    <ActionDialog<Dispatch>
      action="DISPATCH"
      subject={record}
      status={record.status}
      form={form}
      send={(values, ticket) => dispatch({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="technicianIDs"
        label={t('forms.technicians')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <TechnicianSelect
          serviceRecordID={record.id}
          plannedStart={plannedStart}
          plannedEnd={plannedEnd}
        />
      </Form.Item>
      <CertificateReason
        serviceRecordID={record.id}
        plannedStart={plannedStart}
        plannedEnd={plannedEnd}
        chosen={chosen}
      />
      <div className={styles.pair}>
        <Form.Item
          name="plannedStart"
          label={t('forms.plannedStart')}
          rules={[{ required: true, message: t('dialog.requiredChoice') }]}
        >
          <InstantPicker className={styles.full ?? ''} presets={presets} />
        </Form.Item>
        <Form.Item name="plannedEnd" label={t('forms.plannedEnd')}>
          <InstantPicker className={styles.full ?? ''} />
        </Form.Item>
      </div>
      <TextField name="purpose" label={t('forms.purpose')} rows={2} />
    </ActionDialog>
  )
}
