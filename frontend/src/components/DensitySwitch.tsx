import { ColumnHeightOutlined, MenuOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { type Density, setDensity, useDensity } from '@/lib/density'
import { PlainButton } from './PlainButton'

const others: Record<Density, Density> = { comfortable: 'compact', compact: 'comfortable' }
const icons = {
  comfortable: <ColumnHeightOutlined aria-hidden />,
  compact: <MenuOutlined aria-hidden />,
}

/** Steps between airy and tight rows in all tables; shows which of them it is. */
export function DensitySwitch() {
  const { t } = useTranslation()
  const density = useDensity()
  const label = `${t('density.label')}: ${t(`density.${density}`)}`
  return (
    <PlainButton
      icon={icons[density]}
      title={label}
      aria-label={label}
      onClick={() => setDensity(others[density])}
    />
  )
}
