import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { customerKinds, serviceZones } from '@/lib/enums'
import styles from './RegisterForm.module.css'

/** The customer who is not known yet, registered along with the call. */
export function NewCustomerFields({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return (
    <fieldset className={styles.newCustomer}>
      <legend className={styles.legend}>{t('register.newCustomer.title')}</legend>
      <div className={styles.fields}>
        <Form.Item
          name={['newCustomer', 'name']}
          label={t('register.newCustomer.name')}
          rules={[
            { required: true, whitespace: true, message: t('register.newCustomer.nameMissing') },
          ]}
        >
          <Input autoComplete="off" maxLength={200} />
        </Form.Item>
        <Form.Item name={['newCustomer', 'phone']} label={t('register.newCustomer.phone')}>
          <Input autoComplete="off" inputMode="tel" maxLength={64} />
        </Form.Item>
        <Form.Item name={['newCustomer', 'kind']} label={t('register.newCustomer.kind')}>
          <Select
            options={customerKinds.map((value) => ({ value, label: te(`customerKind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['newCustomer', 'serviceZone']} label={t('register.newCustomer.zone')}>
          <Select
            options={serviceZones.map((value) => ({ value, label: te(`serviceZone.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['newCustomer', 'region']} label={t('register.newCustomer.region')}>
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
        <Form.Item name={['newCustomer', 'address']} label={t('register.newCustomer.address')}>
          <Input autoComplete="off" maxLength={300} />
        </Form.Item>
      </div>
      <Button onClick={onCancel}>{t('register.newCustomer.cancel')}</Button>
    </fieldset>
  )
}
