import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MyDayFormFragment } from '@/gql/graphql'
import { FormDrawer, type FormProps } from './FormDrawer'
import { IssuesField, type LeftOver } from './IssuesField'
import { MinutesField } from './MinutesField'
import { PartsField, type UsedPart } from './PartsField'
import { useDraft } from './useDraft'
import { useStep } from './useStep'

interface Finish {
  findings: string
  workDone: string
  labourMinutes: number
  parts?: UsedPart[]
  openIssues?: LeftOver[]
}

/** The work on site has ended: what was found, done, used and left over. */
export function FinishForm({ visit, ...props }: FormProps & { visit: MyDayFormFragment }) {
  const { t } = useTranslation('myDay')
  const [form] = Form.useForm<Finish>()
  const fresh = { findings: visit.findings, workDone: visit.workDone, labourMinutes: timeOf(visit) }
  const draft = useDraft<Finish>(visit.id, 'FINISH_VISIT', form, fresh)
  const take = useStep('FINISH_VISIT', form, props.steps, props.close)

  function submit({ parts = [], openIssues = [], ...said }: Finish) {
    const input = {
      ...said,
      parts: parts.map(({ partID, quantity, serialNumber }) => ({
        partID,
        quantity,
        ...(serialNumber ? { serialNumber } : {}),
      })),
      openIssues: openIssues.map(({ description, dueOn }) => ({
        description,
        ...(dueOn ? { dueOn } : {}),
      })),
      at: new Date().toISOString(),
    }
    void take(input, parts)
  }

  return (
    <FormDrawer
      {...props}
      action="FINISH_VISIT"
      title={t('visit.work')}
      submit={t('form.finish')}
      form={form}
      first="findings"
      initial={draft.initial}
      restored={draft.restored}
      onChange={draft.keep}
      onStartOver={draft.startOver}
      onSubmit={submit}
    >
      <Form.Item
        name="findings"
        label={t('form.findings')}
        rules={[{ required: true, whitespace: true, message: t('form.findingsRequired') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          placeholder={t('form.findingsHint')}
        />
      </Form.Item>
      <Form.Item
        name="workDone"
        label={t('form.workDone')}
        rules={[{ required: true, whitespace: true, message: t('form.workDoneRequired') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          placeholder={t('form.workDoneHint')}
        />
      </Form.Item>
      <Form.Item name="labourMinutes" label={t('form.labour')}>
        <MinutesField />
      </Form.Item>
      <PartsField />
      <IssuesField />
    </FormDrawer>
  )
}

/** The time since the arrival over all who were sent, to the quarter of an hour. */
function timeOf({ arrivedAt, technicians }: MyDayFormFragment): number {
  if (!arrivedAt) return 60
  const minutes = (Date.now() - Date.parse(arrivedAt)) / 60_000
  const people = Math.max(1, technicians?.length ?? 1)
  const quarters = Math.max(1, Math.round(minutes / 15))
  return Math.min(quarters * 15, 24 * 60) * people
}
