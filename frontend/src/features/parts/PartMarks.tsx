import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './PartMarks.module.css'

interface PartMarksProps {
  part: { mainPart: boolean; obsolete: boolean; active: boolean }
}

/** What is special about a part. */
export function PartMarks({ part: { mainPart, obsolete, active } }: PartMarksProps) {
  const { t } = useTranslation('parts')
  if (!mainPart && !obsolete && active) return null
  return (
    <span className={styles.marks}>
      {mainPart && <Tag variant="filled">{t('is.main')}</Tag>}
      {obsolete && <Tag variant="filled">{t('is.obsolete')}</Tag>}
      {!active && <Tag variant="filled">{t('is.inactive')}</Tag>}
    </span>
  )
}
