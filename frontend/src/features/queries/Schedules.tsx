import { CaretRightOutlined, DeleteOutlined, EditOutlined, PauseOutlined } from '@ant-design/icons'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { MailWarning } from '@/components/MailWarning'
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
    version
    dayOfMonth
    hour
    active
    nextRunAt
    problem
    mayChange
    recipients {
      id
      name
    }
  }
`)

const activeMutation = graphql(`
  mutation StopQuerySchedule($input: UpdateQueryScheduleInput!) {
    updateQuerySchedule(input: $input) {
      querySchedule {
        id
        active
      }
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

const touched = { additionalTypenames: ['QuerySchedule'] }

interface SchedulesProps {
  schedules: readonly QueryScheduleRowFragment[]
  onEdit: (id: string) => void
  onChanged: () => void
}

/** When the query runs by itself, who gets the answer, and how the last run ended. */
export function Schedules({ schedules, onEdit, onChanged }: SchedulesProps) {
  const { t } = useTranslation('queries')
  if (schedules.length === 0) return null
  return (
    <Section title={t('schedule.title')} small>
      <MailWarning className={styles.problem} />
      <ul className={styles.schedules} aria-label={t('schedule.title')}>
        {schedules.map((schedule) => (
          <li key={schedule.id} className={styles.schedule}>
            <Schedule schedule={schedule} onEdit={onEdit} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Why the server stops schedules; any other problem is the code of an error. */
const stops = ['OWNER_LEFT', 'QUERY_HIDDEN'] as const

function isStop(problem: string): problem is (typeof stops)[number] {
  return (stops as readonly string[]).includes(problem)
}

interface ScheduleProps {
  schedule: QueryScheduleRowFragment
  onEdit: (id: string) => void
  onChanged: () => void
}

function Schedule({ schedule, onEdit, onChanged }: ScheduleProps) {
  const { t } = useTranslation('queries')
  const { active, dayOfMonth, hour, problem, recipients } = schedule
  const when = t('schedule.each', { day: dayOfMonth, hour: String(hour).padStart(2, '0') })
  const turn = useTurn(schedule, onChanged)
  const remove = useRemoval(schedule, when, onChanged)
  return (
    <>
      <div>
        {when}
        {' · '}
        {recipients?.map(({ name }) => name).join(t('schedule.comma'))}
        <br />
        {active ? (
          <>
            {t('schedule.next')} <ShortInstant at={schedule.nextRunAt} />{' '}
          </>
        ) : (
          <Tag>{t('schedule.stopped')}</Tag>
        )}
        {problem && (
          <Tag color="error">{isStop(problem) ? t(`schedule.problems.${problem}`) : problem}</Tag>
        )}
      </div>
      {schedule.mayChange && (
        <span className={styles.tools}>
          <Button
            type="text"
            size="small"
            icon={<EditOutlined aria-hidden />}
            title={t('schedule.edit')}
            aria-label={t('schedule.editEach', { when })}
            onClick={() => onEdit(schedule.id)}
          />
          <Button
            type="text"
            size="small"
            icon={active ? <PauseOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
            title={t(active ? 'schedule.stop' : 'schedule.start')}
            aria-label={t(active ? 'schedule.stopEach' : 'schedule.startEach', { when })}
            onClick={() => void turn()}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            title={t('schedule.delete')}
            aria-label={t('schedule.deleteEach', { when })}
            onClick={remove}
          />
        </span>
      )}
    </>
  )
}

/** Stops a schedule, or lets it run again from its next day on. */
function useTurn(
  { id, version, active }: QueryScheduleRowFragment,
  onChanged: () => void,
): () => Promise<void> {
  const { t } = useTranslation('queries')
  const { message } = App.useApp()
  const faultText = useFaultText()
  const [, update] = useMutation(activeMutation)
  return async () => {
    const { error } = await update({ input: { id, version, active: !active } }, touched)
    if (error) message.error(faultText(faultOf(error)))
    else message.success(t(active ? 'schedule.stopDone' : 'schedule.startDone'))
    onChanged()
  }
}

/** Deletes a schedule, once that was confirmed. */
function useRemoval(
  { id }: QueryScheduleRowFragment,
  when: string,
  onChanged: () => void,
): () => void {
  const { t } = useTranslation('queries')
  const { t: tc } = useTranslation()
  const { modal, message } = App.useApp()
  const faultText = useFaultText()
  const [, remove] = useMutation(deleteMutation)
  return () =>
    void modal.confirm({
      title: t('schedule.deleteAsk'),
      content: t('schedule.deleteLead', { when }),
      okText: t('schedule.delete'),
      okButtonProps: { danger: true },
      cancelText: tc('actions.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: async () => {
        const { error } = await remove({ input: { id } }, touched)
        if (error) message.error(faultText(faultOf(error)))
        else message.success(t('schedule.deleted'))
        onChanged()
      },
    })
}
