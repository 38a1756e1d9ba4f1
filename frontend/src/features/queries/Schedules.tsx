import { DeleteOutlined } from '@ant-design/icons'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { Section } from '@/components/Section'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql } from '@/gql'
import type { QueryScheduleRowFragment } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFaultText } from '@/lib/use-fault-text'
import styles from './QueryPage.module.css'

export const QueryScheduleRow = graphql(`
  fragment QueryScheduleRow on QuerySchedule {
    id
    dayOfMonth
    hour
    active
    nextRunAt
    problem
    owner {
      id
      name
    }
    recipients {
      id
      name
    }
  }
`)

const deleteMutation = graphql(`
  mutation DeleteQuerySchedule($input: DeleteQueryScheduleInput!) {
    deleteQuerySchedule(input: $input) {
      id
    }
  }
`)

interface SchedulesProps {
  schedules: readonly QueryScheduleRowFragment[]
  viewer: string
  onChanged: () => void
}

/** When the query runs by itself, who gets the answer, and how the last run ended. */
export function Schedules({ schedules, viewer, onChanged }: SchedulesProps) {
  const { t } = useTranslation('queries')
  const { message } = App.useApp()
  const faultText = useFaultText()
  const [, remove] = useMutation(deleteMutation)
  async function drop({ id }: QueryScheduleRowFragment) {
    const { error } = await remove({ input: { id } }, { additionalTypenames: ['QuerySchedule'] })
    if (error) message.error(faultText(faultOf(error)))
    else onChanged()
  }
  if (schedules.length === 0) return null
  return (
    <Section title={t('schedule.title')} small>
      {schedules.map((schedule) => (
        <div key={schedule.id} className={styles.schedule}>
          <div>
            {t('schedule.each', {
              day: schedule.dayOfMonth,
              hour: String(schedule.hour).padStart(2, '0'),
            })}
            {' · '}
            {schedule.recipients?.map(({ name }) => name).join(t('schedule.comma'))}
            <br />
            {t('schedule.next')} <ShortInstant at={schedule.nextRunAt} />{' '}
            {schedule.problem && <Tag color="error">{schedule.problem}</Tag>}
          </div>
          {schedule.owner.id === viewer && (
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('schedule.delete')}
              onClick={() => void drop(schedule)}
            />
          )}
        </div>
      ))}
    </Section>
  )
}
