import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { LineField, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { IssueDetailsFragment } from '@/gql/graphql'
import { touched } from './touched'

const settleFollowedIssueMutation = graphql(`
  mutation SettleFollowedIssue($input: SettleOpenIssueInput!) {
    settleOpenIssue(input: $input) {
      serviceRecord {
        id
        version
      }
    }
  }
`)

interface Settlement {
  settlement: string
  contentBy: string
}

export interface IssueFormProps {
  issue: IssueDetailsFragment
  onClose: () => void
  reload: () => void
}

/** Settles an issue: how, and who at the customer is content with it. */
export function SettleIssue({ issue, onClose, reload }: IssueFormProps) {
  const { t } = useTranslation('openIssues')
  const [form] = Form.useForm<Settlement>()
  const client = useClient()
  const { id, version } = issue.serviceRecord
  return (
    <FormDrawer<Settlement, object>
      title={t('settleTitle')}
      form={form}
      initial={{}}
      version={version}
      submit={t('settle')}
      saved={t('done')}
      send={async (values, ticket) =>
        await client.mutation(
          settleFollowedIssueMutation,
          { input: { id, openIssueID: issue.id, ...values, ...ticket } },
          touched,
        )
      }
      onSaved={onClose}
      onClose={onClose}
      reload={reload}
    >
      <p>{issue.description}</p>
      <ProseField name="settlement" label={t('settlement')} required />
      <LineField name="contentBy" label={t('contentBy')} extra={t('contentByHint')} required />
    </FormDrawer>
  )
}
