import { BellOutlined } from '@ant-design/icons'
import { Badge, Button, Popover } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { notificationsPath } from '@/lib/paths'
import styles from './Bell.module.css'
import { NotificationList } from './NotificationList'
import { useMarkRead } from './useMarkRead'
import { useNotificationNews } from './useNotificationNews'

/** How many are unread, on every page and live; opens the newest ones. */
export function Bell() {
  const { t } = useTranslation('notifications')
  const { unread, news } = useNotificationNews()
  const [open, setOpen] = useState(false)
  const markRead = useMarkRead()
  const bell = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  return (
    // The list stands beside the bell in the document, so that the keyboard goes
    // from one into the other; Escape leads back.
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is heard on its way up from what has the focus
    <div
      className={styles.place}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return
        close()
        bell.current?.focus()
      }}
    >
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomRight"
        arrow={false}
        destroyOnHidden
        getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
        content={
          <section aria-label={t('title')} className={styles.sheet}>
            <header className={styles.head}>
              <h2 className={styles.title}>{t('title')}</h2>
              {unread > 0 && (
                <Button
                  type="link"
                  size="small"
                  onClick={() => void markRead({ upTo: new Date().toISOString() })}
                >
                  {t('readAll')}
                </Button>
              )}
            </header>
            <div className={styles.rows}>
              <NotificationList news={news} step={10} onOpen={close} />
            </div>
            <footer className={styles.foot}>
              <Link to={notificationsPath} onClick={close}>
                {t('all')}
              </Link>
            </footer>
          </section>
        }
      >
        <Button
          ref={bell}
          type="text"
          aria-expanded={open}
          aria-label={unread > 0 ? t('bellUnread', { count: unread }) : t('title')}
          icon={
            <Badge count={unread} size="small" overflowCount={99} title="" offset={[8, -2]}>
              <BellOutlined aria-hidden className={styles.bell} />
            </Badge>
          }
        />
      </Popover>
    </div>
  )
}
