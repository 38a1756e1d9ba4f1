import { TreeSelect } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDepartments } from '@/lib/departments'
import type { PickerProps } from './PickerProps'

/** Picks a department from the company's tree; those out of use cannot be picked. */
export function DepartmentSelect({ value, onChange, ref: _, ...rest }: PickerProps) {
  const { t } = useTranslation('pickers')
  const departments = useDepartments()
  const tree = useMemo(
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
  return (
    <TreeSelect
      allowClear
      treeDefaultExpandAll
      treeDataSimpleMode
      popupMatchSelectWidth={280}
      placeholder={t('department')}
      {...rest}
      // An id without a name says nothing, and is not shown.
      value={departments?.some(({ id }) => id === value) ? value : undefined}
      onChange={(id?: string) => onChange?.(id)}
      showSearch={{ treeNodeFilterProp: 'title' }}
      loading={!departments}
      notFoundContent={t('nothing')}
      treeData={tree}
    />
  )
}
