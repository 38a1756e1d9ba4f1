import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import { useWorkingTime } from '@/lib/working-time'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'

const ServicePaperOf = graphql(`
  fragment ServicePaper on ServiceDay {
    registered
    dispatched
    finished
    arrivalsMissed
    clocksMissed
    notDispatchedCount
    notDispatched(limit: 100) {
      id
      number
      severity
      symptom
      customer {
        id
        name
      }
    }
    sum {
      leftOver
    }
    technicians {
      technician {
        id
        name
      }
      sum {
        visits
        repairs
        finished
        leftOver
        time {
          onTheWay
          onSite
          inWorkshop
          total
        }
      }
    }
  }
`)

/** A manager's report: the day's numbers, each technician's work, and what comes first tomorrow. */
export function ServicePaper(props: { report: FragmentType<typeof ServicePaperOf> }) {
  const { t } = useTranslation('dailyReports')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const words = useWorkingTime()
  const report = readFragment(ServicePaperOf, props.report)
  const counts = [
    ['registered', report.registered],
    ['dispatched', report.dispatched],
    ['finished', report.finished],
    ['leftOver', report.sum.leftOver],
    ['notDispatched', report.notDispatchedCount],
    ['arrivalsMissed', report.arrivalsMissed],
    ['clocksMissed', report.clocksMissed],
  ] as const
  return (
    <>
      <Fields
        fields={counts.map(([name, count]) => ({
          label: t(`facts.${name}`),
          value: formats.number(count),
        }))}
      />
      <Listing
        title={t('byTechnician')}
        atLeast={1}
        rows={report.technicians.map((line) => ({ ...line, id: line.technician.id }))}
        columns={[
          { label: t('columns.technician'), width: 16, value: ({ technician }) => technician.name },
          { label: t('facts.visits'), width: 9, value: ({ sum }) => sum.visits },
          { label: t('facts.repairs'), width: 11, value: ({ sum }) => sum.repairs },
          { label: t('columns.finished'), width: 9, value: ({ sum }) => sum.finished },
          { label: t('columns.leftOver'), width: 9, value: ({ sum }) => sum.leftOver },
          { label: t('time.onTheWay'), width: 11, value: ({ sum }) => words(sum.time.onTheWay) },
          { label: t('time.onSite'), width: 11, value: ({ sum }) => words(sum.time.onSite) },
          {
            label: t('time.inWorkshop'),
            width: 11,
            value: ({ sum }) => words(sum.time.inWorkshop),
          },
          { label: t('time.total'), width: 13, value: ({ sum }) => words(sum.time.total) },
        ]}
      />
      <Listing
        title={t('tomorrow')}
        atLeast={1}
        rows={report.notDispatched}
        columns={[
          { label: t('columns.job'), width: 20, value: ({ number }) => number },
          { label: t('columns.customer'), width: 30, value: ({ customer }) => customer.name },
          {
            label: t('columns.kind'),
            width: 50,
            value: ({ severity, symptom }) => `${te(`severity.${severity}`)} · ${symptom}`,
          },
        ]}
      />
    </>
  )
}
