import { LinkOutlined } from '@ant-design/icons'
import { App, Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import type { IssuePasswordLinkMutation, UserFactsFragment } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { setPasswordPath } from '@/lib/paths'
import { signInStateOf } from '../sign-in-state'
import styles from './PasswordLinkButton.module.css'

const issueMutation = graphql(`
  mutation IssuePasswordLink($input: IssuePasswordLinkInput!) {
    issuePasswordLink(input: $input) {
      token
      expiresAt
    }
  }
`)

type Link = IssuePasswordLinkMutation['issuePasswordLink']

interface PasswordLinkButtonProps {
  user: UserFactsFragment
  primary?: boolean
}

/** Makes the link with which a person sets the own password, and shows it this once. */
export function PasswordLinkButton({ user, primary = false }: PasswordLinkButtonProps) {
  const { t } = useTranslation('users')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const [{ fetching }, issue] = useMutation(issueMutation)
  const [link, setLink] = useState<Link>()
  const invited = signInStateOf(user) === 'INVITED'

  async function make() {
    const { data, error } = await issue({ input: { userID: user.id } })
    if (data) setLink(data.issuePasswordLink)
    if (error) message.error(faultOf(error).message || tc('faults.unreachable'))
  }

  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        icon={<LinkOutlined aria-hidden />}
        loading={fetching}
        onClick={() => void make()}
      >
        {t(invited ? 'link.invite' : 'link.reset')}
      </Button>
      {link && <LinkDialog link={link} name={user.name} onClose={() => setLink(undefined)} />}
    </>
  )
}

interface LinkDialogProps {
  link: Link
  name: string
  onClose: () => void
}

function LinkDialog({ link, name, onClose }: LinkDialogProps) {
  const { t } = useTranslation('users')
  const { t: tc } = useTranslation()
  const formats = useFormats()
  const address = new URL(setPasswordPath(link.token), window.location.origin).href
  return (
    <Modal
      open
      title={t('link.title', { name })}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={<Button onClick={onClose}>{tc('actions.close')}</Button>}
    >
      <p>{t('link.lead', { until: formats.instant(link.expiresAt) })}</p>
      <Typography.Paragraph
        className={styles.link}
        copyable={{ text: address, tooltips: [t('link.copy'), t('link.copied')] }}
      >
        <code data-testid="password-link">{address}</code>
      </Typography.Paragraph>
      <p className={styles.quiet}>{t('link.secret')}</p>
    </Modal>
  )
}
