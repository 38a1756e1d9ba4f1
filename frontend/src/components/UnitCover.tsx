import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { WarrantyCoverage } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import styles from './UnitCover.module.css'

interface UnitCoverProps {
  /** ProductUnit.warrantyRights, as the server answers it for today. */
  rights: { coverage: WarrantyCoverage; repair: { until?: string | null | undefined } }
}

/** Who stands for a repair of a unit today, and until when it is repaired free. */
export function UnitCover({ rights: { coverage, repair } }: UnitCoverProps) {
  const { t } = useTranslation('warranty')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const until = coverage !== 'NONE' && repair.until
  return (
    <span className={styles.cover}>
      <Tag variant="filled" className={coverage === 'NONE' ? styles.over : styles.covered}>
        {te(`warrantyCoverage.${coverage}`)}
      </Tag>
      {until && <span className={styles.until}>{t('openUntil', { day: formats.day(until) })}</span>}
    </span>
  )
}
