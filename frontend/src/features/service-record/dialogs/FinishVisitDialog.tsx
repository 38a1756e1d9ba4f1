import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { InstantPicker } from '@/components/InstantPicker'
import { PartSelect } from '@/components/PartSelect'
import { graphql } from '@/gql'
import type { LeftOverInput, UsedPartInput } from '@/gql/graphql'
import { ActionDialog } from './ActionDialog'
import shared from './ActionDialog.module.css'
import styles from './FinishVisitDialog.module.css'
import { CountField, TextField } from './fields'
import type { VisitDialogProps } from './record'
import { useVerb } from './verbs'

const finishMutation = graphql(`
  mutation FinishVisit($input: FinishVisitInput!) {
    finishVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Finish {
  findings: string
  workDone: string
  labourMinutes: number
  at?: string
  parts?: UsedPartInput[]
  openIssues?: LeftOverInput[]
}

/** The work on site has ended: what was found, done, used and left over. */
export function FinishVisitDialog({ visit, status }: VisitDialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Finish>()
  const finish = useVerb(finishMutation)
  return (
    <ActionDialog<Finish>
      action="FINISH_VISIT"
      subject={visit}
      status={status}
      form={form}
      initial={{ labourMinutes: 60 }}
      wide
      send={(values, ticket) => finish({ id: visit.id, ...values, ...ticket })}
    >
      <TextField name="findings" label={t('forms.findings')} required />
      <TextField name="workDone" label={t('forms.workDone')} required />
      <div className={shared.pair}>
        <CountField name="labourMinutes" label={t('forms.labourMinutes')} min={0} />
        <Form.Item name="at" label={t('forms.at')} extra={t('forms.atHint')}>
          <InstantPicker className={shared.full ?? ''} />
        </Form.Item>
      </div>
      <Rows name="parts" title={t('forms.partsUsed')} add={t('forms.addPart')}>
        {(row) => <PartRow row={row} />}
      </Rows>
      <Rows name="openIssues" title={t('forms.leftOver')} add={t('forms.addIssue')}>
        {(row) => <IssueRow row={row} />}
      </Rows>
    </ActionDialog>
  )
}

interface RowsProps {
  name: 'parts' | 'openIssues'
  title: string
  add: string
  children: (row: number) => ReactNode
}

/** Rows that can be added and taken away. */
function Rows({ name, title, add, children }: RowsProps) {
  const { t } = useTranslation('serviceRecord')
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.title}>{title}</legend>
      <Form.List name={name}>
        {(rows, { add: addRow, remove }) => (
          <>
            {rows.map(({ key, name: row }) => (
              <div key={key} className={styles.row}>
                {children(row)}
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={`${title}: ${t('forms.removeRow', { number: row + 1 })}`}
                  onClick={() => remove(row)}
                />
              </div>
            ))}
            <Button
              size="small"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => addRow(name === 'parts' ? { quantity: 1 } : {})}
            >
              {add}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

function PartRow({ row }: { row: number }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <div className={styles.part}>
      <Form.Item
        name={[row, 'partID']}
        label={t('forms.part')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <PartSelect />
      </Form.Item>
      <CountField name={[row, 'quantity']} label={t('forms.quantity')} />
      <Form.Item name={[row, 'serialNumber']} label={t('forms.serial')}>
        <Input />
      </Form.Item>
    </div>
  )
}

function IssueRow({ row }: { row: number }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <div className={styles.issue}>
      <TextField name={[row, 'description']} label={t('forms.description')} rows={1} required />
      <Form.Item name={[row, 'dueOn']} label={t('forms.dueOn')}>
        <DayPicker className={shared.full ?? ''} />
      </Form.Item>
    </div>
  )
}
