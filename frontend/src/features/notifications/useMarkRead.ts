import { App } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import type { MarkNotificationsReadInput } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'

const markReadMutation = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      unread
    }
  }
`)

// The answer names no notification, so the cache has to be told what has changed.
const context = { additionalTypenames: ['Notification'] }

/** Marks notifications as read, some or all up to a moment. */
export function useMarkRead(): (input: MarkNotificationsReadInput) => Promise<void> {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [, markRead] = useMutation(markReadMutation)
  return useCallback(
    async (input) => {
      const { error } = await markRead({ input }, context)
      if (error) message.error(faultOf(error).message || t('faults.unreachable'))
    },
    [markRead, message, t],
  )
}
