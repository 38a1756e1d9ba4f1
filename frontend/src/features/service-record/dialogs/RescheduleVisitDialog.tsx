import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { CertificateReason } from '@/components/certificates/CertificateReason'
import { InstantPicker } from '@/components/InstantPicker'
import { TechnicianSelect } from '@/components/TechnicianSelect'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { NoteField } from './fields'
import type { VisitDialogProps } from './record'
import { useVerb } from './verbs'

const rescheduleMutation = graphql(`
  mutation RescheduleVisit($input: RescheduleVisitInput!) {
    rescheduleVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Rescheduling {
  technicianIDs: string[]
  plannedStart: string
  plannedEnd?: string
  certificateOverrideReason?: string
  note?: string
}

/** Sends other people, or at another time, while nobody has set out. */
export function RescheduleVisitDialog({ visit, status }: VisitDialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Rescheduling>()
  const chosen = Form.useWatch('technicianIDs', form)
  const plannedStart = Form.useWatch('plannedStart', form)
  const plannedEnd = Form.useWatch('plannedEnd', form)
  const reschedule = useVerb(rescheduleMutation)
  return (
    <ActionDialog<Rescheduling>
      action="RESCHEDULE_VISIT"
      subject={visit}
      status={status}
      form={form}
      initial={{
        technicianIDs: visit.technicians?.map(({ id }) => id) ?? [],
        plannedStart: visit.plannedStart,
        ...(visit.plannedEnd ? { plannedEnd: visit.plannedEnd } : {}),
      }}
      send={(values, ticket) => reschedule({ id: visit.id, ...values, ...ticket })}
    >
      <Form.Item
        name="technicianIDs"
        label={t('forms.technicians')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <TechnicianSelect
          serviceRecordID={visit.serviceRecordID}
          visitID={visit.id}
          plannedStart={plannedStart}
          plannedEnd={plannedEnd}
        />
      </Form.Item>
      <CertificateReason
        serviceRecordID={visit.serviceRecordID}
        visitID={visit.id}
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
          <InstantPicker className={styles.full ?? ''} />
        </Form.Item>
        <Form.Item name="plannedEnd" label={t('forms.plannedEnd')}>
          <InstantPicker className={styles.full ?? ''} />
        </Form.Item>
      </div>
      <NoteField />
    </ActionDialog>
  )
}
