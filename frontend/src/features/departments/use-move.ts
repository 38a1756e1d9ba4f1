import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import type { MoveDepartmentInput } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'

export const moveMutation = graphql(`
  mutation MoveDepartment($input: MoveDepartmentInput!) {
    moveDepartment(input: $input) {
      department {
        id
        version
        parentID
        position
      }
    }
  }
`)

/** Moves a department, and says how it went: what the server refuses at a field has no field here. */
export function useMove(): (input: MoveDepartmentInput) => Promise<void> {
  const { t } = useTranslation('departments')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const [, move] = useMutation(moveMutation)
  return async (input) => {
    const { error } = await move({ input })
    if (!error) {
      message.success(t('moved'))
      return
    }
    const fault = faultOf(error)
    message.error(fault.fields[0]?.message || fault.message || tc('faults.unreachable'))
  }
}
