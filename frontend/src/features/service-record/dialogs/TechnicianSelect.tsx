import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { ServiceZone } from '@/gql/graphql'
import { nodesOf } from '@/lib/graphql/connection'
import { byFitness, type Technician } from './fitness'
import styles from './TechnicianSelect.module.css'

const techniciansQuery = graphql(`
  query Technicians {
    users(first: 200, orderBy: { field: NAME }, where: { active: true, role: TECHNICIAN }) {
      edges {
        node {
          id
          name
          serviceZone
          skills
          department {
            id
            name
          }
          visits(first: 1, where: { statusIn: [DISPATCHED, DEPARTED, ARRIVED] }) {
            totalCount
          }
        }
      }
    }
  }
`)

interface TechnicianSelectProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
  /** Where the customer is, and what kind of product it is about: who fits both stands first. */
  zone: ServiceZone
  category: string | null
}

/** Picks technicians by name, zone or skill, and shows who has how much to do. */
export function TechnicianSelect({ zone, category, ...field }: TechnicianSelectProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { t: inputs } = useTranslation('inputs')
  const [{ data, fetching }] = useQuery({ query: techniciansQuery })
  const technicians: Technician[] = nodesOf(data?.users).map((user) => ({
    id: user.id,
    name: user.name,
    zone: user.serviceZone,
    skills: user.skills ?? [],
    department: user.department.name,
    open: user.visits.totalCount,
  }))
  const options = technicians.sort(byFitness(zone, category)).map((technician) => ({
    value: technician.id,
    label: technician.name,
    technician,
    sought: [
      technician.name,
      technician.department,
      technician.zone ? label(`serviceZone.${technician.zone}`) : '',
      ...technician.skills,
    ].join(' '),
  }))
  return (
    <Select
      {...field}
      mode="multiple"
      showSearch={{ optionFilterProp: 'sought' }}
      placeholder={t('forms.techniciansPlaceholder')}
      loading={fetching}
      notFoundContent={fetching ? null : inputs('person.none')}
      listHeight={320}
      options={options}
      optionRender={({ data: { technician } }) => (
        <TechnicianOption technician={technician} zone={zone} category={category} />
      )}
    />
  )
}

function TechnicianOption({
  technician,
  zone,
  category,
}: {
  technician: Technician
  zone: ServiceZone
  category: string | null
}) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const sameZone = technician.zone === zone
  const skilled = category !== null && technician.skills.includes(category)
  return (
    <span className={styles.option}>
      <span className={styles.name}>
        {technician.name} <span className={styles.faint}>{technician.department}</span>
      </span>
      <span className={styles.load}>
        {technician.open > 0 ? t('forms.open', { number: technician.open }) : t('forms.free')}
      </span>
      <span className={styles.more}>
        {technician.zone && (
          <span className={sameZone ? styles.fits : undefined}>
            {label(`serviceZone.${technician.zone}`)}
            {sameZone && ` (${t('forms.sameZone')})`}
          </span>
        )}
        {technician.skills.length > 0 && (
          <span className={skilled ? styles.fits : undefined}>
            {technician.skills.join(' / ')}
            {skilled && ` (${t('forms.skilled')})`}
          </span>
        )}
      </span>
    </span>
  )
}
