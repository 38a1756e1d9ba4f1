import { SearchOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import styles from './SearchButton.module.css'
import { Keys } from './shortcuts/Keys'
import { commandKey } from './shortcuts/keys'

/** The door to the palette: it looks like the field that it opens, and tells the keys that do so too. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('palette')
  return (
    <button
      type="button"
      className={styles.search}
      aria-label={t('open')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={onOpen}
    >
      <SearchOutlined aria-hidden />
      <span className={styles.text}>{t('open')}</span>
      <span className={styles.keys} aria-hidden="true">
        <Keys keys={[commandKey(), 'K']} />
      </span>
    </button>
  )
}
