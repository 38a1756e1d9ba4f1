import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from './entries'

/** What an entry is, in a word: the name of its step, or "photo". */
export function useEntryLabel(): (entry: Entry) => string {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  return useCallback(
    (entry) =>
      entry.kind === 'photo' ? t('outbox.photo') : label(`serviceAction.${entry.action}`),
    [t, label],
  )
}
