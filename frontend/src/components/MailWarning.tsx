import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'

const mailQuery = graphql(`
  query MailIsSent {
    settings {
      mailIsSent
    }
  }
`)

/** Says, where the page promises e-mails, that none are sent while there is no mail server; nothing otherwise. */
export function MailWarning({ className }: { className?: string | undefined }) {
  const { t } = useTranslation()
  const [{ data }] = useQuery({ query: mailQuery })
  if (data?.settings.mailIsSent !== false) return null
  return <Alert type="warning" showIcon {...(className ? { className } : {})} title={t('noMail')} />
}
