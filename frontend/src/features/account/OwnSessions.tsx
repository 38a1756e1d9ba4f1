import { App, Button } from 'antd'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { Section } from '@/components/Section'
import { SessionList } from '@/components/sessions/SessionList'
import { useEndSession } from '@/components/sessions/use-end-session'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'

const endOthersMutation = graphql(`
  mutation EndOtherSessions($input: EndSessionsInput!) {
    endSessions(input: $input) {
      ended
    }
  }
`)

interface OwnSessionsProps extends Pick<ComponentProps<typeof SessionList>, 'sessions'> {
  current: string
  reload: () => void
}

/** Where the viewer is signed in; signs out one other device, or all others. */
export function OwnSessions({ sessions, current, reload }: OwnSessionsProps) {
  const { t } = useTranslation('account')
  const { t: tc } = useTranslation()
  const { message, modal } = App.useApp()
  const end = useEndSession(reload)
  const [, endOthers] = useMutation(endOthersMutation)

  const ask = () =>
    modal.confirm({
      title: t('sessions.endOthersAsk'),
      content: t('sessions.endOthersLead'),
      okText: t('sessions.endOthers'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const { data, error } = await endOthers({ input: {} })
        if (error) message.error(faultOf(error).message || tc('faults.unreachable'))
        else message.success(t('sessions.ended', { count: data?.endSessions.ended ?? 0 }))
        reload()
      },
    })

  return (
    <Section
      title={t('sessions.title')}
      extra={
        (sessions?.length ?? 0) > 1 && (
          <Button size="small" danger onClick={ask}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      <SessionList sessions={sessions} current={current} onEnd={end} empty="" />
    </Section>
  )
}
