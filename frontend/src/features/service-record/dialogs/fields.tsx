import { Form, Input, InputNumber } from 'antd'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonSelect } from '@/components/PersonSelect'

type ItemProps = ComponentProps<typeof Form.Item>

/** A text of several lines under a label. */
export function TextField({
  placeholder,
  rows = 3,
  required,
  ...item
}: ItemProps & { placeholder?: string; rows?: number }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <Form.Item
      {...item}
      required={required ?? false}
      rules={required ? [{ required: true, whitespace: true, message: t('dialog.required') }] : []}
    >
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 14 }} placeholder={placeholder} />
    </Form.Item>
  )
}

/** A remark for the timeline. */
export function NoteField() {
  const { t } = useTranslation('serviceRecord')
  return (
    <TextField
      name="note"
      label={t('dialog.remark')}
      placeholder={t('dialog.remarkPlaceholder')}
      rows={2}
    />
  )
}

/** The reason that an action is kept with. */
export function ReasonField({ label }: { label?: string }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <TextField
      name="reason"
      label={label ?? t('dialog.reason')}
      placeholder={t('dialog.reasonPlaceholder')}
      required
    />
  )
}

/** A person, where one may be left out. */
export function OwnerField({ name = 'ownerID', label }: { name?: string; label: string }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <Form.Item name={name} label={label}>
      <PersonSelect placeholder={t('forms.ownerNobody')} />
    </Form.Item>
  )
}

/** How many, a whole number of at least `min`. */
export function CountField({ min = 1, ...item }: ItemProps & { min?: number }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <Form.Item {...item} rules={[{ required: true, message: t('dialog.required') }]}>
      <InputNumber min={min} precision={0} inputMode="numeric" style={{ width: '100%' }} />
    </Form.Item>
  )
}
