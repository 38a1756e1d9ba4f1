import type { RefSelectProps, SelectProps } from 'antd'
import type { Ref } from 'react'

/** What every picker of one row takes; id, value and onChange come from a Form.Item, or by hand. */
export interface PickerProps
  extends Pick<
    SelectProps,
    | 'allowClear'
    | 'aria-label'
    | 'autoFocus'
    | 'className'
    | 'disabled'
    | 'id'
    | 'placeholder'
    | 'status'
    | 'variant'
  > {
  /** For the focus. */
  ref?: Ref<RefSelectProps>
  /** The id of the chosen row. */
  value?: string | undefined
  onChange?: (id: string | undefined) => void
}
