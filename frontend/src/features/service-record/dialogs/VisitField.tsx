import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import type { RecordFacts } from './record'

/** During which of the record's visits something was; shown where there were visits. */
export function VisitField({ record }: { record: RecordFacts }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const visits = (record.visits ?? []).filter(({ status }) => status !== 'CANCELLED')
  if (visits.length === 0) return null
  return (
    <Form.Item name="visitID" label={t('forms.visit')}>
      <Select
        allowClear
        placeholder={t('forms.visitNone')}
        options={visits.map(({ id, number, plannedStart }) => ({
          value: id,
          label: `${number} · ${formats.instant(plannedStart)}`,
        }))}
      />
    </Form.Item>
  )
}
