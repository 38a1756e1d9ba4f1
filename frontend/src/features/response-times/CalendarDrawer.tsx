import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, LineField, Pair, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { ResponseCalendarFragment, Weekday } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { readHours, weekdays, writeHours } from './hours'
import styles from './ResponseTimesPage.module.css'

const createMutation = graphql(`
  mutation CreateWorkingCalendar($input: CreateWorkingCalendarInput!) {
    createWorkingCalendar(input: $input) {
      workingCalendar {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateWorkingCalendar($input: UpdateWorkingCalendarInput!) {
    updateWorkingCalendar(input: $input) {
      workingCalendar {
        id
      }
    }
  }
`)

interface Values {
  code: string
  name: string
  week: Record<Weekday, string>
  followsPublicHolidays: boolean
  makeUpLike: Weekday
  active: boolean
  note: string
}

interface CalendarDrawerProps {
  /** The calendar to change; a new one if left out. */
  calendar?: ResponseCalendarFragment
  onClose: () => void
  onSaved: () => void
  reload: () => void
}

/** Writes down the hours of the week, as people write them. */
export function CalendarDrawer({ calendar, onClose, onSaved, reload }: CalendarDrawerProps) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const initial = initialOf(calendar)
  return (
    <FormDrawer<Values, string>
      title={t(calendar ? 'editCalendar' : 'newCalendar')}
      form={form}
      initial={initial}
      version={calendar?.version}
      onClose={onClose}
      onSaved={onSaved}
      reload={reload}
      send={async (values, { version, idempotencyKey }) => {
        const { code, active, week, ...rest } = values
        if (!calendar) {
          const { data, error } = await create({
            input: { ...rest, code, week: weekOf(week), idempotencyKey },
          })
          return { data: data?.createWorkingCalendar.workingCalendar.id, error }
        }
        const { id } = calendar
        const changed = changedOnly({ ...rest, active }, initial)
        const { error } = await update({ input: { id, version, ...changed, week: weekOf(week) } })
        return { data: id, error }
      }}
    >
      <Pair>
        <LineField name="name" label={t('fields.name')} required />
        {!calendar && <LineField name="code" label={t('fields.code')} required />}
      </Pair>
      <h3 className={styles.heading}>{t('fields.week')}</h3>
      <p className={styles.quiet}>{t('fields.weekHint')}</p>
      {weekdays.map((day) => (
        <LineField
          key={day}
          name={['week', day]}
          label={te(`weekday.${day}`)}
          rules={[
            {
              validator: (_, text: string) =>
                readHours(text ?? '')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('badHours'))),
            },
          ]}
        />
      ))}
      <Form.Item name="followsPublicHolidays" label={t('fields.follows')} valuePropName="checked">
        <Switch size="small" />
      </Form.Item>
      <ChoiceField
        name="makeUpLike"
        label={t('fields.makeUpLike')}
        options={weekdays.map((value) => ({ value, label: te(`weekday.${value}`) }))}
      />
      {calendar && (
        <Form.Item name="active" label={t('fields.active')} valuePropName="checked">
          <Switch size="small" />
        </Form.Item>
      )}
      <ProseField name="note" label={t('fields.note')} />
    </FormDrawer>
  )
}

function weekOf(week: Record<Weekday, string>) {
  return weekdays.map((weekday) => ({ weekday, hours: readHours(week[weekday] ?? '') ?? [] }))
}

function initialOf(calendar: ResponseCalendarFragment | undefined): Values {
  const usual = calendar ? '' : '08:30-12:00 13:30-18:00'
  const hoursOn = (weekday: Weekday) => {
    const day = calendar?.week.find((one) => one.weekday === weekday)
    if (day) return writeHours(day.hours)
    return weekday === 'SATURDAY' || weekday === 'SUNDAY' ? '' : usual
  }
  return {
    code: calendar?.code ?? '',
    name: calendar?.name ?? '',
    week: Object.fromEntries(weekdays.map((day) => [day, hoursOn(day)])) as Record<Weekday, string>,
    followsPublicHolidays: calendar?.followsPublicHolidays ?? true,
    makeUpLike: calendar?.makeUpLike ?? 'MONDAY',
    active: calendar?.active ?? true,
    note: calendar?.note ?? '',
  }
}
