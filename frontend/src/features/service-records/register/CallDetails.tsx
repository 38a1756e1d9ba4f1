import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { SeverityTag } from '@/components/SeverityTag'
import { serviceChannels, serviceRecordKinds, severities } from '@/lib/enums'
import { FaultCodeField } from './FaultCodeField'
import styles from './RegisterForm.module.css'

/** What it is about: the symptom first, all else has a usual value. */
export function CallDetails({ productID }: { productID: string | undefined }) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  const chosen = Form.useWatch<string | undefined>('productID')
  return (
    <>
      <Form.Item
        name="symptom"
        label={t('register.symptom')}
        rules={[{ required: true, whitespace: true, message: t('register.symptomMissing') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={20_000}
          placeholder={t('register.symptomHint')}
        />
      </Form.Item>
      <div className={styles.fields}>
        <Form.Item name="kind" label={t('register.kind')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={serviceRecordKinds.map((value) => ({
              value,
              label: te(`serviceRecordKind.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="channel" label={t('register.channel')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={serviceChannels.map((value) => ({
              value,
              label: te(`serviceChannel.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="severity" label={t('register.severity')} className={styles.wide}>
          <Radio.Group
            aria-label={t('register.severity')}
            className={styles.severity}
            optionType="button"
            options={severities.map((value) => ({
              value,
              label: <SeverityTag severity={value} />,
            }))}
          />
        </Form.Item>
        <Form.Item name="faultCode" label={t('register.faultCode')}>
          <FaultCodeField productID={productID ?? chosen} />
        </Form.Item>
        <Form.Item name="customerWish" label={t('register.wish')}>
          <Input autoComplete="off" maxLength={2000} />
        </Form.Item>
      </div>
    </>
  )
}
