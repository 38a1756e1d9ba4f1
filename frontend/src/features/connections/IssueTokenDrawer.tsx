import { Form, Select, Switch } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, CountField, DayField, LineField, Pair } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { Role } from '@/gql/graphql'
import { instantAt, monthsAfter } from '@/lib/dates'
import { CompanyZone } from '@/lib/formats'
import { useToday } from '@/lib/today'
import { useViewer } from '@/lib/viewer'

const issueMutation = graphql(`
  mutation IssueServiceToken($input: IssueServiceTokenInput!) {
    issueServiceToken(input: $input) {
      secret
      serviceToken {
        id
      }
    }
  }
`)

interface Values {
  name: string
  role: Role
  departmentID: string | undefined
  expiresOn: string
  addresses: string[]
  keyInAddress: boolean
  requestsPerMinute: number
  costPerHour: number
}

interface IssueTokenDrawerProps {
  onClose: () => void
  /** Runs with the token, which is told this once. */
  onIssued: (secret: string) => void
}

/** Issues a token: as whom a tool reads, where, until when, and how much. */
export function IssueTokenDrawer({ onClose, onIssued }: IssueTokenDrawerProps) {
  const { t } = useTranslation('connections')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, issue] = useMutation(issueMutation)
  const zone = useContext(CompanyZone)
  const viewer = useViewer()
  const roles = viewer?.tokenRoles ?? []
  const initial: Partial<Values> = {
    role: roles.includes('ANALYST') ? 'ANALYST' : roles[0],
    expiresOn: monthsAfter(useToday(), 12),
    addresses: [],
    keyInAddress: false,
    requestsPerMinute: 120,
    costPerHour: 1_000_000,
  }
  return (
    <FormDrawer<Values, { issueServiceToken: { secret: string } }>
      title={t('issue')}
      form={form}
      initial={initial}
      submit={t('issue')}
      saved={t('issued.title')}
      onClose={onClose}
      onSaved={({ issueServiceToken }) => onIssued(issueServiceToken.secret)}
      send={async ({ expiresOn, departmentID, ...values }) =>
        await issue(
          {
            input: {
              ...values,
              ...(departmentID ? { departmentID } : {}),
              expiresAt: instantAt(`${expiresOn}T23:59`, zone),
            },
          },
          { additionalTypenames: ['ServiceToken'] },
        )
      }
    >
      <LineField name="name" label={t('fields.name')} placeholder="Excel" required />
      <Pair>
        <ChoiceField
          name="role"
          label={t('fields.role')}
          options={roles.map((value) => ({ value, label: te(`role.${value}`) }))}
        />
        <Form.Item name="departmentID" label={t('fields.department')}>
          <DepartmentSelect placeholder={t('ownDepartment')} />
        </Form.Item>
        <DayField name="expiresOn" label={t('fields.expiresAt')} required />
      </Pair>
      <Form.Item name="addresses" label={t('fields.addresses')} tooltip={t('addressesLead')}>
        <Select mode="tags" open={false} suffixIcon={null} placeholder="10.0.0.0/8" />
      </Form.Item>
      <Pair>
        <CountField name="requestsPerMinute" label={t('fields.requestsPerMinute')} min={1} />
        <CountField name="costPerHour" label={t('fields.costPerHour')} min={1000} />
      </Pair>
      <Form.Item
        name="keyInAddress"
        label={t('fields.keyInAddress')}
        tooltip={t('keyInAddressLead')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
    </FormDrawer>
  )
}
