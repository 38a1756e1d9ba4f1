import { Button, Flex, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '@/components/Facts'
import { PrintMenu } from '@/components/PrintMenu'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { RecordInstallationFragment, ServiceAction } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { installationForms } from '@/lib/print-forms'
import { useRecordPage } from '../context'
import { useActionLabel } from '../useActionLabel'
import prose from './prose.module.css'

const RecordInstallationOf = graphql(`
  fragment RecordInstallation on ServiceRecord {
    id
    number
    kind
    allowedActions
    installation {
      id
      scope
      siteContact
      taskOrderNumber
      taskOrderedAt
      taskOrderedBy {
        id
        name
      }
      siteReadyOn
      checklist {
        name
        result
        note
      }
      acceptance
      acceptedOn
      acceptedBy
      acceptanceNote
      tripSummary
      schedule {
        taskOrderDueOn
        taskOrderLate
        crewDueOn
        crewLate
        crewOutAt
        crewBackAt
      }
    }
  }
`)

type Installation = NonNullable<RecordInstallationFragment['installation']>

/** The steps of an installation, in their order. */
const steps: readonly ServiceAction[] = [
  'PLAN_INSTALLATION',
  'GIVE_TASK_ORDER',
  'SITE_READY',
  'FILL_CHECKLIST',
  'ACCEPT_INSTALLATION',
  'DEEM_ACCEPTED',
  'SUMMARIZE_TRIP',
]

/** How far an installation has come, by when its next steps are due, and the steps that the viewer may take. */
export function RecordInstallation(props: { record: FragmentType<typeof RecordInstallationOf> }) {
  const { t } = useTranslation('installations')
  const { t: forms } = useTranslation('printForms')
  const label = useActionLabel()
  const { open } = useRecordPage()
  const record = readFragment(RecordInstallationOf, props.record)
  if (record.kind !== 'INSTALLATION') return null
  const { installation, allowedActions } = record
  const possible = steps.filter((step) => allowedActions.includes(step))
  return (
    <Section
      title={t('title')}
      extra={
        installation && (
          <PrintMenu
            forms={installationForms}
            id={record.id}
            label={forms('printOf', { number: record.number })}
            size="small"
          />
        )
      }
    >
      {installation ? (
        <>
          <Steps installation={installation} />
          <Checklist installation={installation} />
        </>
      ) : (
        <p className={prose.empty}>{t('none')}</p>
      )}
      {possible.length > 0 && (
        <Flex wrap gap={8} style={{ marginTop: 16 }}>
          {possible.map((step) => (
            <Button key={step} onClick={() => open(step)}>
              {label(step)}
            </Button>
          ))}
        </Flex>
      )}
    </Section>
  )
}

function Steps({ installation }: { installation: Installation }) {
  const { t } = useTranslation('installations')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const { schedule, taskOrderedAt, siteReadyOn, acceptance, acceptedOn } = installation
  const day = (on: string | null | undefined) => (on ? formats.day(on) : '')
  const { crewOutAt, crewBackAt } = schedule
  return (
    <Facts
      facts={[
        { label: t('scope'), value: installation.scope, wide: true },
        { label: t('siteContact'), value: installation.siteContact },
        {
          label: t('taskOrder'),
          value: (
            <>
              {taskOrderedAt &&
                t('taskOrderBy', {
                  number: installation.taskOrderNumber,
                  name: installation.taskOrderedBy?.name,
                  time: formats.instant(taskOrderedAt),
                })}{' '}
              <Due on={schedule.taskOrderDueOn} late={schedule.taskOrderLate} />
            </>
          ),
        },
        { label: t('siteReady'), value: day(siteReadyOn) },
        {
          label: t('crew'),
          value: (crewOutAt || schedule.crewDueOn) && (
            <>
              {crewOutAt && formats.instant(crewOutAt)}{' '}
              <Due on={schedule.crewDueOn} late={schedule.crewLate} />
            </>
          ),
        },
        {
          label: t('crewBack'),
          value: crewOutAt && (crewBackAt ? formats.instant(crewBackAt) : t('crewOut')),
        },
        {
          label: t('acceptance'),
          value: acceptance && label(`installationAcceptance.${acceptance}`),
        },
        { label: t('acceptedOn'), value: day(acceptedOn) },
        { label: t('acceptedBy'), value: installation.acceptedBy },
        { label: t('acceptanceNote'), value: installation.acceptanceNote, wide: true },
        { label: t('tripSummary'), value: installation.tripSummary, wide: true },
      ]}
    />
  )
}

/** By when a step is due, and whether it is late. */
function Due({ on, late }: { on: string | null | undefined; late: boolean }) {
  const { t } = useTranslation('installations')
  const formats = useFormats()
  if (!on) return null
  return (
    <>
      <span>{t('dueOn', { day: formats.day(on) })}</span>{' '}
      {late && <Tag color="error">{t('late')}</Tag>}
    </>
  )
}

function Checklist({ installation }: { installation: Installation }) {
  const { t } = useTranslation('installations')
  const { t: label } = useTranslation('enums')
  const items = installation.checklist ?? []
  if (items.length === 0) return null
  const done = items.filter(({ result }) => result !== 'OPEN').length
  return (
    <details style={{ marginTop: 16 }}>
      <summary>
        {t('checklist')} · {t('checked', { done, all: items.length })}
      </summary>
      <ul>
        {items.map(({ name, result, note }) => (
          <li key={name}>
            {name}：{label(`checklistItemResult.${result}`)}
            {note && ` (${note})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
