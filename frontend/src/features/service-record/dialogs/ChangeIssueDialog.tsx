import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { graphql } from '@/gql'
import { changedOnly } from '@/lib/changed-only'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { NoteField, OwnerField } from './fields'
import type { IssueDialogProps } from './record'
import { useVerb } from './verbs'

const changeIssueMutation = graphql(`
  mutation ChangeOpenIssue($input: ChangeOpenIssueInput!) {
    changeOpenIssue(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Following {
  ownerID?: string
  dueOn?: string
}

/** Gives an issue that is left over to somebody else, or another day. */
export function ChangeIssueDialog({ record, issue }: IssueDialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Following & { note?: string }>()
  const change = useVerb(changeIssueMutation)
  const initial: Following = {
    ...(issue.ownerID ? { ownerID: issue.ownerID } : {}),
    ...(issue.dueOn ? { dueOn: issue.dueOn } : {}),
  }
  return (
    <ActionDialog<Following & { note?: string }>
      action="CHANGE_ISSUE"
      subject={record}
      status={record.status}
      form={form}
      initial={initial}
      send={({ note, ...following }, ticket) =>
        change({
          id: record.id,
          openIssueID: issue.id,
          ...changedOnly(following, initial),
          ...(note ? { note } : {}),
          ...ticket,
        })
      }
    >
      <p>{issue.description}</p>
      <div className={styles.pair}>
        <OwnerField label={t('forms.follower')} />
        <Form.Item name="dueOn" label={t('forms.dueOn')}>
          <DayPicker className={styles.full ?? ''} />
        </Form.Item>
      </div>
      <NoteField />
    </ActionDialog>
  )
}
