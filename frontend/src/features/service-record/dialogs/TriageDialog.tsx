import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { graphql } from '@/gql'
import type { ChargeClass, Severity } from '@/gql/graphql'
import { chargeClasses, severities } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { NoteField, OwnerField, TextField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const triageMutation = graphql(`
  mutation TriageServiceRecord($input: TriageServiceRecordInput!) {
    triageServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Triage {
  departmentID: string
  severity: Severity
  ownerID?: string | undefined
  faultCode?: string
  chargeClass?: ChargeClass
  reason?: string
  note?: string
}

/** Routes the record: department, severity, owner; and, for whom the server lets, who pays. */
export function TriageDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Triage>()
  const triage = useVerb(triageMutation)
  return (
    <ActionDialog<Triage>
      action="TRIAGE"
      subject={record}
      status={record.status}
      form={form}
      initial={{
        ...(record.departmentID ? { departmentID: record.departmentID } : {}),
        severity: record.severity,
        ownerID: record.ownerID ?? undefined,
        faultCode: record.faultCode,
      }}
      send={(values, ticket) => triage({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="departmentID"
        label={t('forms.department')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <DepartmentSelect />
      </Form.Item>
      <Form.Item name="severity" label={t('forms.severity')} rules={[{ required: true }]}>
        <Radio.Group
          optionType="button"
          options={severities.map((severity) => ({
            value: severity,
            label: label(`severity.${severity}`),
          }))}
        />
      </Form.Item>
      <div className={styles.pair}>
        <OwnerField label={t('forms.owner')} />
        <Form.Item name="faultCode" label={t('forms.faultCode')}>
          <Input />
        </Form.Item>
      </div>
      {record.allowedActions.includes('OVERRIDE_CHARGE_CLASS') && <ChargeFields />}
      <NoteField />
    </ActionDialog>
  )
}

/** Who pays, if not as the warranty has it, and why. */
function ChargeFields() {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const chosen: unknown = Form.useWatch('chargeClass')
  return (
    <>
      <Form.Item name="chargeClass" label={t('forms.chargeClass')}>
        <Select
          allowClear
          placeholder={t('forms.chargeClassByRule')}
          options={chargeClasses.map((chargeClass) => ({
            value: chargeClass,
            label: label(`chargeClass.${chargeClass}`),
          }))}
        />
      </Form.Item>
      {chosen !== undefined && (
        <TextField name="reason" label={t('forms.chargeClassReason')} rows={2} />
      )}
    </>
  )
}
