import { TreeSelect } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type DepartmentNode, useDepartments } from '@/lib/departments'
import type { PickerProps } from './PickerProps'

interface DepartmentsSelectProps {
  value: readonly string[]
  onChange: (ids: string[]) => void
  className?: string | undefined
  placeholder?: string
  'aria-label'?: string
}

/** Picks any number of departments; one that is picked stands for all below it. */
export function DepartmentsSelect({ value, onChange, ...rest }: DepartmentsSelectProps) {
  const departments = useDepartments()
  return (
    <TreeSelect
      {...useTree(departments)}
      {...rest}
      multiple
      maxTagCount="responsive"
      // An id without a name says nothing, and is not shown.
      value={value.filter((id) => departments?.some((known) => known.id === id))}
      onChange={(ids: string[]) => onChange(ids)}
    />
  )
}

/** Picks a department from the company's tree; those out of use cannot be picked. */
export function DepartmentSelect({ value, onChange, ref: _, ...rest }: PickerProps) {
  const departments = useDepartments()
  return (
    <TreeSelect
      {...useTree(departments)}
      {...rest}
      // An id without a name says nothing, and is not shown.
      value={departments?.some(({ id }) => id === value) ? value : undefined}
      onChange={(id?: string) => onChange?.(id)}
    />
  )
}

/** The company's tree as both pickers offer it. */
function useTree(departments: DepartmentNode[] | undefined) {
  const { t } = useTranslation('pickers')
  const treeData = useMemo(
    () =>
      departments?.map(({ id, parentID, name, active }) => ({
        id,
        pId: parentID ?? 0,
        value: id,
        title: name,
        disabled: !active,
      })),
    [departments],
  )
  return {
    allowClear: true,
    treeDefaultExpandAll: true,
    treeDataSimpleMode: true,
    popupMatchSelectWidth: 280,
    placeholder: t('department'),
    showSearch: { treeNodeFilterProp: 'title' },
    loading: !departments,
    notFoundContent: t('nothing'),
    treeData,
  }
}
