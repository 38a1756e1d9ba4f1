import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Overlay } from '@/components/Overlay'
import { useViewer } from '@/lib/viewer'
import { navigationFor } from '../navigation'
import { Keys } from './Keys'
import { commandKey, goKeys } from './keys'
import styles from './ShortcutSheet.module.css'

interface Shortcut {
  keys: readonly string[]
  does: string
}

/** Every key that does something, and what; those that the viewer has. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette')
  const { t: ts } = useTranslation('shell')
  const viewer = useViewer()
  const everywhere: Shortcut[] = [
    { keys: [commandKey(), 'K'], does: t('sheet.palette') },
    { keys: ['/'], does: t('sheet.search') },
    ...(viewer?.mayRegister ? [{ keys: ['Alt', 'N'], does: t('sheet.register') }] : []),
    { keys: ['Esc'], does: t('sheet.close') },
    { keys: ['Tab'], does: t('sheet.skip') },
    { keys: ['?'], does: t('sheet.sheet') },
  ]
  const lists: Shortcut[] = [
    { keys: ['↑', '↓'], does: t('sheet.rows') },
    { keys: ['↵'], does: t('sheet.openRow') },
  ]
  const pages: Shortcut[] = navigationFor(viewer).flatMap(({ label }) => {
    const letter = goKeys[label]
    return letter ? [{ keys: ['G', letter.toUpperCase()], does: ts(`navigation.${label}`) }] : []
  })
  return (
    <Overlay label={t('sheet.title')} onClose={onClose}>
      <header className={styles.head}>
        <h2>{t('sheet.title')}</h2>
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label={t('close')}
          onClick={onClose}
        />
      </header>
      <div className={styles.groups}>
        <Group heading={t('sheet.everywhere')} shortcuts={everywhere} />
        <Group heading={t('sheet.lists')} shortcuts={lists} />
        {pages.length > 0 && <Group heading={t('sheet.goTo')} shortcuts={pages} />}
      </div>
    </Overlay>
  )
}

function Group({ heading, shortcuts }: { heading: string; shortcuts: readonly Shortcut[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
