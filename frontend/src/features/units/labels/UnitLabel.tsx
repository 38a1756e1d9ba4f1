import { QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { unitPath } from '@/lib/paths'
import styles from './UnitLabel.module.css'

interface UnitLabelProps {
  unit: {
    id: string
    serialNumber: string
    product: { model: string; name: string }
  }
}

/** The label of a unit: whoever scans it with a phone comes to the unit's page at this very site. */
export function UnitLabel({ unit }: UnitLabelProps) {
  const { t } = useTranslation('units')
  const { id, serialNumber, product } = unit
  return (
    <div className={styles.label}>
      {/* Drawn as lines, so that it prints sharp; black on white also by night, since readers need that. */}
      <div
        role="img"
        aria-label={t('label.code', { serial: serialNumber })}
        className={styles.code}
      >
        <div aria-hidden="true">
          <QRCode
            type="svg"
            value={new URL(unitPath(id), window.location.origin).href}
            size={96}
            bordered={false}
            color="#000"
            bgColor="#fff"
            errorLevel="M"
          />
        </div>
      </div>
      <div className={styles.words}>
        <strong>{serialNumber}</strong>
        <span>{product.model}</span>
        <span>{product.name}</span>
        <small>{t('label.scan')}</small>
      </div>
    </div>
  )
}
