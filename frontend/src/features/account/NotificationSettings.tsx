import { App, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { MailWarning } from '@/components/MailWarning'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type { NotificationMailing, UpdateNotificationSettingInput } from '@/gql/graphql'
import { notificationMailings } from '@/lib/enums'
import { faultOf } from '@/lib/errors'
import styles from './NotificationSettings.module.css'

const settingsQuery = graphql(`
  query NotificationSettings {
    notificationSettings {
      kind
      inPage
      mailing
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateNotificationSetting($input: UpdateNotificationSettingInput!) {
    updateNotificationSetting(input: $input) {
      setting {
        kind
        inPage
        mailing
      }
    }
  }
`)

/** How each kind of notice reaches the viewer; what is chosen is kept at once. */
export function NotificationSettings() {
  const { t } = useTranslation('notifications')
  const { t: te } = useTranslation('enums')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const [{ data, error }, ask] = useQuery({ query: settingsQuery })
  const [{ fetching }, update] = useMutation(updateMutation)
  const reload = () => ask({ requestPolicy: 'network-only' })
  const keep = async (input: UpdateNotificationSettingInput) => {
    const { error: refused } = await update({ input })
    if (refused) {
      message.error(faultOf(refused).message || tc('faults.unreachable'))
      reload()
    }
  }
  return (
    <Section id="notifications" title={t('settings.title')}>
      <p className={styles.quiet}>{t('settings.lead')}</p>
      <MailWarning className={styles.mail} />
      {error && !data && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {!error && !data && <Loading />}
      {data && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('settings.kind')}</th>
              <th scope="col">{t('settings.inPage')}</th>
              <th scope="col">{t('settings.mailing')}</th>
            </tr>
          </thead>
          <tbody>
            {data.notificationSettings.map(({ kind, inPage, mailing }) => {
              const name = te(`notificationKind.${kind}`)
              return (
                <tr key={kind}>
                  <th scope="row">{name}</th>
                  <td>
                    <Switch
                      checked={inPage}
                      disabled={fetching}
                      aria-label={`${name}: ${t('settings.inPage')}`}
                      onChange={(checked) => keep({ kind, inPage: checked, mailing })}
                    />
                  </td>
                  <td>
                    <Select<NotificationMailing>
                      value={mailing}
                      disabled={fetching}
                      className={styles.mailing}
                      aria-label={`${name}: ${t('settings.mailing')}`}
                      options={notificationMailings.map((value) => ({
                        value,
                        label: te(`notificationMailing.${value}`),
                      }))}
                      onChange={(value) => keep({ kind, inPage, mailing: value })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Section>
  )
}
