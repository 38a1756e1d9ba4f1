import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'

const endMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      session {
        id
        endedAt
      }
    }
  }
`)

/** Ends one sign-in, after asking; answers how to begin. */
export function useEndSession(reload: () => void): (id: string) => void {
  const { t } = useTranslation('sessions')
  const { t: tc } = useTranslation()
  const { message, modal } = App.useApp()
  const [, end] = useMutation(endMutation)
  return (id) => {
    modal.confirm({
      title: t('endAsk'),
      content: t('endLead'),
      okText: t('end'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const { error } = await end({ input: { id } })
        if (error) message.error(faultOf(error).message || tc('faults.unreachable'))
        else message.success(t('ended'))
        reload()
      },
    })
  }
}
