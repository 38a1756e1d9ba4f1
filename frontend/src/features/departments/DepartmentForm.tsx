import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { LineField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { DepartmentItemFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'

const createMutation = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      department {
        id
      }
    }
  }
`)

export const updateDepartmentMutation = graphql(`
  mutation UpdateDepartment($input: UpdateDepartmentInput!) {
    updateDepartment(input: $input) {
      department {
        id
        version
        name
        active
      }
    }
  }
`)

interface Values {
  name: string
  code: string
}

interface DepartmentFormProps {
  /** The department to change; a new one if left out. */
  department?: DepartmentItemFragment
  /** Where a new one goes, and behind how many others. */
  parent?: DepartmentItemFragment
  places?: number
  onClose: () => void
  onSaved: (id: string) => void
  reload?: () => void
}

/** Adds a department below another one, or renames one. */
export function DepartmentForm(props: DepartmentFormProps) {
  const { department, parent, places = 0, onClose, onSaved, reload } = props
  const { t } = useTranslation('departments')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateDepartmentMutation)
  const initial = { name: department?.name ?? '', code: department?.code ?? '' }
  return (
    <FormDrawer<Values, string>
      title={department ? t('form.edit') : t('form.new', { parent: parent?.name })}
      form={form}
      initial={initial}
      version={department?.version}
      onClose={onClose}
      onSaved={onSaved}
      {...(reload ? { reload } : {})}
      send={async (values, { version, idempotencyKey }) => {
        if (department) {
          const { id } = department
          const { error } = await update({
            input: { id, version, ...changedOnly(values, initial) },
          })
          return { data: id, error }
        }
        const { data, error } = await create({
          input: {
            ...values,
            position: places,
            idempotencyKey,
            ...(parent ? { parentID: parent.id } : {}),
          },
        })
        return { data: data?.createDepartment.department.id, error }
      }}
    >
      <LineField name="name" label={t('fields.name')} required />
      <LineField name="code" label={t('fields.code')} tooltip={t('form.codeHint')} required />
    </FormDrawer>
  )
}
