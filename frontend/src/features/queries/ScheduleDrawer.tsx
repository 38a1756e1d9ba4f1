import { Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { CountField, Pair, useRequired } from '@/components/form/fields'
import { graphql } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import { nodesOf } from '@/lib/graphql/connection'

const createMutation = graphql(`
  mutation CreateQuerySchedule($input: CreateQueryScheduleInput!) {
    createQuerySchedule(input: $input) {
      querySchedule {
        id
      }
    }
  }
`)

const recipientsQuery = graphql(`
  query QueryRecipients($term: String!) {
    users(
      first: 50
      orderBy: { field: NAME }
      where: {
        active: true
        nameContainsFold: $term
        roleIn: [ADMIN, EXECUTIVE, HEAD, ANALYST, INSPECTOR, FINANCE, DISPATCHER]
      }
    ) {
      edges {
        node {
          id
          name
          role
        }
      }
    }
  }
`)

interface Values {
  dayOfMonth: number
  hour: number
  recipientIDs: string[]
}

interface ScheduleDrawerProps {
  /** The query to be run. */
  id: string
  /** Its parameters as they are now. */
  variables: Readonly<Record<string, unknown>>
  /** Who is offered as the first recipient. */
  viewer: string
  onClose: () => void
  onSaved: () => void
}

/** Has the query run once a month, and its answer sent as a spreadsheet. */
export function ScheduleDrawer({ id, variables, viewer, onClose, onSaved }: ScheduleDrawerProps) {
  const { t } = useTranslation('queries')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const required = useRequired(true)
  const [typed, setTyped] = useState('')
  const [{ data, fetching }] = useQuery({
    query: recipientsQuery,
    variables: { term: useDebounced(typed.trim(), 200) },
  })
  return (
    <FormDrawer<Values, object>
      title={t('schedule.action')}
      form={form}
      initial={{ dayOfMonth: 5, hour: 8, recipientIDs: [viewer] }}
      saved={t('schedule.saved')}
      onClose={onClose}
      onSaved={onSaved}
      send={async (values, { idempotencyKey }) => {
        const input = {
          ...values,
          savedQueryID: id,
          variables: JSON.stringify(monthly(variables)),
          idempotencyKey,
        }
        return await create({ input }, { additionalTypenames: ['QuerySchedule'] })
      }}
    >
      <p>{t('schedule.lead')}</p>
      <Pair>
        <CountField name="dayOfMonth" label={t('schedule.dayOfMonth')} min={1} max={31} />
        <CountField name="hour" label={t('schedule.hour')} min={0} max={23} />
      </Pair>
      <Form.Item name="recipientIDs" label={t('schedule.recipients')} rules={required}>
        <Select
          mode="multiple"
          loading={fetching}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          options={nodesOf(data?.users).map((person) => ({
            value: person.id,
            label: `${person.name} · ${te(`role.${person.role}`)}`,
          }))}
        />
      </Form.Item>
    </FormDrawer>
  )
}

/** The parameters of each month's run: a from and a to are the month before. */
function monthly(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...variables,
    ...('from' in variables ? { from: 'LAST_MONTH_FIRST' } : {}),
    ...('to' in variables ? { to: 'LAST_MONTH_LAST' } : {}),
  }
}
