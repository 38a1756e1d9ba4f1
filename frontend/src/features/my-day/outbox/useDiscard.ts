import { App } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutbox } from './context'
import type { Entry } from './entries'
import { useEntryLabel } from './useEntryLabel'

/** Asks, and takes an entry out of the line. */
export function useDiscard(): (entry: Entry, options?: { onDone?: () => void }) => void {
  const { t } = useTranslation('myDay')
  const { t: common } = useTranslation()
  const { modal } = App.useApp()
  const label = useEntryLabel()
  const outbox = useOutbox()
  return useCallback(
    (entry, { onDone } = {}) => {
      modal.confirm({
        title: t('outbox.discardTitle', { what: label(entry) }),
        content: t(entry.kind === 'step' ? 'outbox.discardStepLead' : 'outbox.discardPhotoLead'),
        okText: t('outbox.discard'),
        okButtonProps: { danger: true },
        cancelText: common('actions.cancel'),
        onOk: async () => {
          await outbox?.discard(entry)
          onDone?.()
        },
      })
    },
    [modal, t, common, label, outbox],
  )
}
