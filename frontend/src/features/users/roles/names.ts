import { useTranslation } from 'react-i18next'
import type { Texts } from '@/i18n/zh-CN'

type Names = Texts['users']['access']

/** How a type of row is called; one that this page does not know yet goes by its name in the API. */
export function useEntityName(): (entity: string) => string {
  const { t, i18n } = useTranslation('users')
  return (entity) =>
    i18n.exists(`users:access.entities.${entity}`)
      ? t(`access.entities.${entity as keyof Names['entities']}`)
      : entity
}

/** How a hidden field is called. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation('users')
  return (field) =>
    i18n.exists(`users:access.fields.${field}`)
      ? t(`access.fields.${field as keyof Names['fields']}`)
      : field
}
