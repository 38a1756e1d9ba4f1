import { Link } from 'react-router'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import { visitPath } from '../addresses'
import styles from './DoneVisit.module.css'

const DoneVisitOf = graphql(`
  fragment MyDayDone on Visit {
    id
    status
    plannedStart
    serviceRecord {
      id
      customer {
        id
        name
      }
      product {
        id
        model
        name
      }
    }
  }
`)

/** A visit with nothing left to do, in one line. */
export function DoneVisit(props: { visit: FragmentType<typeof DoneVisitOf> }) {
  const formats = useFormats()
  const { id, status, plannedStart, serviceRecord } = readFragment(DoneVisitOf, props.visit)
  const { customer, product } = serviceRecord
  return (
    <article className={styles.row} aria-label={customer.name}>
      <time className={styles.time} dateTime={plannedStart}>
        {formats.instant(plannedStart, 'time')}
      </time>
      <Link to={visitPath(id)} className={styles.customer}>
        {customer.name}
      </Link>
      <span className={styles.product}>{product?.name}</span>
      <VisitStatusTag status={status} />
    </article>
  )
}
