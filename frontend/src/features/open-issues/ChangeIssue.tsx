import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { DayField, LineField } from '@/components/form/fields'
import { PersonSelect } from '@/components/PersonSelect'
import { graphql } from '@/gql'
import { changedOnly } from '@/lib/changed-only'
import type { IssueFormProps } from './SettleIssue'
import { touched } from './touched'

const changeFollowedIssueMutation = graphql(`
  mutation ChangeFollowedIssue($input: ChangeOpenIssueInput!) {
    changeOpenIssue(input: $input) {
      serviceRecord {
        id
        version
      }
    }
  }
`)

interface Following {
  ownerID?: string
  dueOn?: string
  note?: string
}

/** Gives an issue to somebody else, or another day. */
export function ChangeIssue({ issue, onClose, reload }: IssueFormProps) {
  const { t } = useTranslation('openIssues')
  const [form] = Form.useForm<Following>()
  const client = useClient()
  const { id, version } = issue.serviceRecord
  const initial: Following = {
    ...(issue.owner ? { ownerID: issue.owner.id } : {}),
    ...(issue.dueOn ? { dueOn: issue.dueOn } : {}),
  }
  return (
    <FormDrawer<Following, object>
      title={t('changeTitle')}
      form={form}
      initial={initial}
      version={version}
      saved={t('saved')}
      send={async ({ note, ...following }, ticket) =>
        await client.mutation(
          changeFollowedIssueMutation,
          {
            input: {
              id,
              openIssueID: issue.id,
              ...changedOnly(following, initial),
              ...(note ? { note } : {}),
              ...ticket,
            },
          },
          touched,
        )
      }
      onSaved={onClose}
      onClose={onClose}
      reload={reload}
    >
      <p>{issue.description}</p>
      <Form.Item name="ownerID" label={t('fields.owner')}>
        <PersonSelect placeholder={t('noOwner')} />
      </Form.Item>
      <DayField name="dueOn" label={t('fields.due')} />
      <LineField name="note" label={t('note')} />
    </FormDrawer>
  )
}
