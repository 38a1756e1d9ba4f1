import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'

const homeQuery = graphql(`
  query Home {
    viewer {
      user {
        id
        name
      }
    }
  }
`)

/** Where one lands after the sign-in. */
export function HomePage() {
  const { t } = useTranslation('home')
  const formats = useFormats()
  const [{ data, error }, refetch] = useQuery({ query: homeQuery })
  if (error) return <FaultAlert fault={faultOf(error)} onRetry={refetch} />
  if (!data?.viewer) return <Loading />
  return (
    <Page
      title={t('greeting', { name: data.viewer.user.name })}
      lead={formats.instant(new Date(), 'full')}
    />
  )
}
