import { useTranslation } from 'react-i18next'
import type { PrintVisitFragment } from '@/gql/graphql'
import { Listing } from '../paper/Listing'

interface PartsListingProps {
  title: string
  usages: PrintVisitFragment['partUsages']
  /** How many rows there are at least, to be filled in by hand. */
  atLeast: number
}

/** Parts, with their numbers. */
export function PartsListing({ title, usages, atLeast }: PartsListingProps) {
  const { t } = useTranslation('printForms')
  return (
    <Listing
      title={title}
      rows={usages ?? []}
      atLeast={atLeast}
      columns={[
        { label: t('parts.code'), width: 22, value: ({ part }) => part.code },
        { label: t('parts.name'), width: 38, value: ({ part }) => part.name },
        { label: t('parts.serial'), width: 22, value: ({ serialNumber }) => serialNumber },
        { label: t('parts.quantity'), width: 9, value: ({ quantity }) => quantity },
        { label: t('parts.unit'), width: 9, value: ({ part }) => part.unitOfMeasure },
      ]}
    />
  )
}
