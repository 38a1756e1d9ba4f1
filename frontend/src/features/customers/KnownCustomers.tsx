import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import { customerPath } from '@/lib/paths'
import { phoneDigits } from '@/lib/phone'
import styles from './KnownCustomers.module.css'

const knownQuery = graphql(`
  query KnownCustomers($term: String!) {
    lookup(term: $term, limit: 5) {
      customers {
        id
        code
        name
        region
      }
    }
  }
`)

interface KnownCustomersProps {
  /** What was typed so far. */
  name: string
  phone: string
}

/** Who is known already under the telephone or the name that is being typed, so that nobody is added twice. */
export function KnownCustomers({ name, phone }: KnownCustomersProps) {
  const { t } = useTranslation('customers')
  // A whole telephone number tells more than a name.
  const digits = phoneDigits(phone)
  const term = useDebounced(digits.length >= 7 ? digits : name.trim(), 300)
  const tooShort = term.length < 2
  const [{ data }] = useQuery({ query: knownQuery, variables: { term }, pause: tooShort })
  const found = tooShort ? [] : (data?.lookup.customers ?? [])
  if (found.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      className={styles.known}
      title={t('form.known')}
      description={
        <ul className={styles.list}>
          {found.map((customer) => (
            <li key={customer.id}>
              <Link to={customerPath(customer.id)}>{customer.name}</Link>{' '}
              <span className={styles.quiet}>
                {[customer.code, customer.region].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      }
    />
  )
}
