import { DownOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceAction } from '@/gql/graphql'
import { printFormOf, printFormPath, recordForms } from '@/lib/print-forms'
import { useViewer } from '@/lib/viewer'
import { useRecordPage } from '../context'
import { menuGroups, nextStep } from '../next-step'
import { places } from '../places'
import { useActionLabel } from '../useActionLabel'
import styles from './RecordActions.module.css'

const RecordActionsOf = graphql(`
  fragment RecordActions on ServiceRecord {
    id
    allowedActions
    kind
    firstRepliedAt
    triagedAt
    plan
    completedAt
    confirmation
    visits {
      id
      status
      allowedActions
      technicians {
        id
      }
    }
  }
`)

/** What to do next as the one button that stands out, and all else that is allowed in a menu. */
export function RecordActions(props: { record: FragmentType<typeof RecordActionsOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: forms } = useTranslation('printForms')
  const navigate = useNavigate()
  const label = useActionLabel()
  const record = readFragment(RecordActionsOf, props.record)
  const viewer = useViewer()
  const { open } = useRecordPage()
  const visits = (record.visits ?? []).map((visit) => ({
    ...visit,
    technicianIDs: (visit.technicians ?? []).map(({ id }) => id),
  }))
  const step = nextStep({ ...record, visits }, viewer?.id)

  function choose(action: ServiceAction) {
    const place = places[action]
    if (place) place()
    else open(action)
  }

  const groups = menuGroups(record.allowedActions)
    .map((group) => group.filter((action) => action !== step?.action))
    .filter((group) => group.length > 0)
  const items: MenuProps['items'] = [
    ...groups.flatMap((group) => [
      ...group.map((action) => ({
        key: action,
        label: label(action),
        danger: action === 'CANCEL',
      })),
      { type: 'divider' as const },
    ]),
    {
      key: 'forms',
      type: 'group' as const,
      label: (
        <>
          <PrinterOutlined aria-hidden="true" /> {forms('print')}
        </>
      ),
      children: [
        ...recordForms.map((form) => ({ key: form, label: forms(`title.${form}`) })),
        { key: 'print', label: forms('thisPage') },
      ],
    },
  ]
  return (
    <div className={styles.actions}>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        menu={{
          items,
          onClick: ({ key }) => {
            const form = printFormOf(key)
            if (form) void navigate(printFormPath(form, record.id))
            else if (key === 'print') window.print()
            else choose(key as ServiceAction)
          },
        }}
      >
        <Button icon={<DownOutlined aria-hidden="true" />} iconPlacement="end">
          {t('header.more')}
        </Button>
      </Dropdown>
      {step && (
        <Button
          type="primary"
          className={styles.next}
          onClick={() => (step.visit ? open(step.action, step.visit) : choose(step.action))}
        >
          {label(step.action)}
        </Button>
      )}
    </div>
  )
}
