import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProductSelect } from '@/components/ProductSelect'
import { UnitSelect } from '@/components/UnitSelect'
import type { Known } from './known'
import styles from './RegisterForm.module.css'

interface UnitFieldsProps {
  known: Known
  onChoose: (unit: string | undefined) => void
}

/** What the call is about: one of the customer's units, or at least the product. */
export function UnitFields({ known, onChoose }: UnitFieldsProps) {
  const { t } = useTranslation('serviceRecords')
  const { customer, unit, units } = known
  return (
    <div className={styles.fields}>
      <Form.Item
        name="productUnitID"
        label={t('register.unit')}
        className={unit ? styles.wide : ''}
        extra={customer && !unit && t('register.unitsOf', { count: units })}
      >
        <UnitSelect customerID={customer?.id} onChange={onChoose} />
      </Form.Item>
      <Form.Item name="productID" label={t('register.product')} hidden={Boolean(unit)}>
        <ProductSelect />
      </Form.Item>
    </div>
  )
}
