import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { CountField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { ResponseCalendarFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { readDays, writeHours } from './hours'
import styles from './ResponseTimesPage.module.css'

const setMutation = graphql(`
  mutation SetCalendarDays($input: SetCalendarDaysInput!) {
    setCalendarDays(input: $input) {
      workingCalendar {
        id
      }
    }
  }
`)

const removeMutation = graphql(`
  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
    removeCalendarDay(input: $input) {
      workingCalendar {
        id
      }
    }
  }
`)

interface Values {
  text: string
  complete: boolean
  year: number
}

interface DaysDrawerProps {
  calendar: ResponseCalendarFragment
  onClose: () => void
  reload: () => void
}

/** The days on which a calendar differs; a year's official days come as one list. */
export function DaysDrawer({ calendar, onClose, reload }: DaysDrawerProps) {
  const { t } = useTranslation('responseTimes')
  const [form] = Form.useForm<Values>()
  const complete = Form.useWatch('complete', form)
  const [, set] = useMutation(setMutation)
  const initial: Values = { text: '', complete: false, year: new Date().getFullYear() + 1 }
  return (
    <FormDrawer<Values, string>
      title={t('day.title', { name: calendar.name })}
      form={form}
      initial={initial}
      version={calendar.version}
      submit={t('day.save')}
      onClose={onClose}
      onSaved={() => {
        reload()
        onClose()
      }}
      reload={reload}
      send={async (values, { version }) => {
        const days = readDays(values.text ?? '')
        const { error } = await set({
          input: {
            id: calendar.id,
            version,
            days: 'line' in days ? [] : days,
            ...(values.complete ? { completesYear: values.year } : {}),
          },
        })
        return { data: calendar.id, error }
      }}
    >
      <Form.Item
        name="text"
        label={t('day.text')}
        extra={<span style={{ whiteSpace: 'pre-line' }}>{t('day.hint')}</span>}
        rules={[
          {
            validator: (_, text: string) => {
              const days = readDays(text ?? '')
              if (!('line' in days)) return Promise.resolve()
              return Promise.reject(new Error(t('day.bad', { line: days.line })))
            },
          },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 40 }} />
      </Form.Item>
      <Form.Item name="complete" valuePropName="checked">
        <Checkbox>{t('day.completes')}</Checkbox>
      </Form.Item>
      {complete && <CountField name="year" label={t('day.year')} min={1970} max={2199} />}
      <Days calendar={calendar} reload={reload} />
    </FormDrawer>
  )
}

function Days({ calendar, reload }: { calendar: ResponseCalendarFragment; reload: () => void }) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const [{ fetching }, remove] = useMutation(removeMutation)
  const days = [...(calendar.calendarDays ?? [])].sort((a, b) => b.date.localeCompare(a.date))
  if (days.length === 0) return <p className={styles.quiet}>{t('day.empty')}</p>
  return (
    <ul className={styles.rows}>
      {days.map(({ id, date, rule, like, hours, name }) => (
        <li key={id} className={styles.row}>
          <span className={styles.text}>
            {formats.day(date)} {te(`calendarDayRule.${rule}`)} {like && te(`weekday.${like}`)}{' '}
            {writeHours(hours ?? [])} <span className={styles.quiet}>{name}</span>
          </span>
          <Button
            size="small"
            disabled={fetching}
            onClick={async () => {
              await remove({ input: { id: calendar.id, version: calendar.version, date } })
              reload()
            }}
          >
            {t('day.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
