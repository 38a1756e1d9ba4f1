import { CheckCircleOutlined, EditOutlined, StopOutlined, SwapOutlined } from '@ant-design/icons'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMutation } from 'urql'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { foundServiceRecordsPath, usersOfDepartmentPath } from '@/lib/paths'
import { updateDepartmentMutation } from './DepartmentForm'
import styles from './DepartmentsPage.module.css'
import type { Branch } from './tree'

interface DepartmentCardProps {
  branch: Branch
  /** The company itself is neither moved nor closed. */
  isCompany: boolean
  mayChange: boolean
  onEdit: () => void
  onMove: () => void
  reload: () => void
}

/** The chosen department: what belongs to it, and what can be done with it. */
export function DepartmentCard(props: DepartmentCardProps) {
  const { branch, isCompany, mayChange, onEdit, onMove, reload } = props
  const { item, below } = branch
  const { t } = useTranslation('departments')
  const formats = useFormats()
  return (
    <Section
      title={item.name}
      extra={!item.active && <Tag variant="filled">{t('closed')}</Tag>}
      small
    >
      <Facts
        narrow
        facts={[
          { label: t('fields.code'), value: item.code },
          {
            label: t('fields.people'),
            value: (
              <Link to={usersOfDepartmentPath(item.id)}>
                {formats.number(item.people.totalCount)}
              </Link>
            ),
          },
          {
            label: t('fields.open'),
            value: (
              <Link to={foundServiceRecordsPath({ departments: [item.id] })}>
                {formats.number(item.openRecords.totalCount)}
              </Link>
            ),
          },
          { label: t('fields.below'), value: formats.number(below.length) },
        ]}
      />
      {mayChange && (
        <div className={styles.buttons}>
          <Button icon={<EditOutlined aria-hidden />} onClick={onEdit}>
            {t('rename')}
          </Button>
          {!isCompany && (
            <>
              <Button icon={<SwapOutlined aria-hidden />} onClick={onMove}>
                {t('move')}
              </Button>
              <Activity branch={branch} reload={reload} />
            </>
          )}
        </div>
      )}
    </Section>
  )
}

/** Closes a department, if the server has nothing against it, or opens it again. */
function Activity({ branch: { item }, reload }: { branch: Branch; reload: () => void }) {
  const { t } = useTranslation('departments')
  const { t: tc } = useTranslation()
  const { message, modal } = App.useApp()
  const [, update] = useMutation(updateDepartmentMutation)
  const { id, version, name, active } = item
  const turn = async () => {
    const { error } = await update({ input: { id, version, active: !active } })
    if (error) {
      const fault = faultOf(error)
      modal.error({
        title: t('refused', { name }),
        content: fault.message || tc('faults.unreachable'),
        okText: tc('actions.close'),
      })
    } else {
      message.success(t(active ? 'closedNow' : 'openedNow', { name }))
    }
    reload()
  }
  if (!active) {
    return (
      <Button icon={<CheckCircleOutlined aria-hidden />} onClick={() => void turn()}>
        {t('reopen')}
      </Button>
    )
  }
  return (
    <Button
      danger
      icon={<StopOutlined aria-hidden />}
      onClick={() =>
        modal.confirm({
          title: t('closeAsk', { name }),
          content: t('closeLead'),
          okText: t('close'),
          okButtonProps: { danger: true },
          onOk: () => void turn(),
        })
      }
    >
      {t('close')}
    </Button>
  )
}
