import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { accountPath } from '@/lib/paths'
import { useSearch } from '@/lib/search-params'
import { NotificationList } from './NotificationList'
import { useMarkRead } from './useMarkRead'
import { useNotificationNews } from './useNotificationNews'

/** All notifications of the viewer, or the unread ones; the address says which. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications')
  const [search, changeSearch] = useSearch()
  const { unread, news } = useNotificationNews()
  const markRead = useMarkRead()
  const shown = search.has('unread') ? 'unread' : 'all'
  return (
    <Page
      title={t('title')}
      lead={<Link to={`${accountPath}#notifications`}>{t('settings.change')}</Link>}
      actions={
        <Button
          disabled={unread === 0}
          onClick={() => void markRead({ upTo: new Date().toISOString() })}
        >
          {t('readAll')}
        </Button>
      }
    >
      <Section
        title={t('count', { count: unread })}
        extra={
          <Segmented
            aria-label={t('show')}
            value={shown}
            options={[
              { value: 'all', label: t('showAll') },
              { value: 'unread', label: t('showUnread') },
            ]}
            onChange={(value) =>
              changeSearch(
                (current) => {
                  current.delete('unread')
                  if (value === 'unread') current.set('unread', '')
                  return current
                },
                { replace: true },
              )
            }
          />
        }
      >
        <NotificationList key={shown} news={news} step={30} unread={shown === 'unread'} />
      </Section>
    </Page>
  )
}
