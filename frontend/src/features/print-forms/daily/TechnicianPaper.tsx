import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import { useWorkingTime } from '@/lib/working-time'
import { Fields } from '../paper/Fields'
import { Listing } from '../paper/Listing'

const TechnicianPaperOf = graphql(`
  fragment TechnicianPaper on TechnicianDay {
    jobs {
      visitID
      repairCardID
      number
      kind
      customer
      product
      symptom
      workDone
      outcome
      beganAt
      endedAt
      time {
        onTheWay
        onSite
        inWorkshop
      }
    }
    sum {
      visits
      repairs
      finished
      leftOver
      time {
        total
      }
    }
  }
`)

/** A technician's report: each job with its hours, and what they come to. */
export function TechnicianPaper(props: { report: FragmentType<typeof TechnicianPaperOf> }) {
  const { t } = useTranslation('dailyReports')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const words = useWorkingTime()
  const { jobs, sum } = readFragment(TechnicianPaperOf, props.report)
  return (
    <>
      <Listing
        title={t('jobs')}
        atLeast={3}
        rows={jobs.map((job) => ({ ...job, id: job.visitID ?? job.repairCardID ?? job.number }))}
        columns={[
          { label: t('columns.job'), width: 13, value: ({ number }) => number },
          {
            label: t('columns.kind'),
            width: 8,
            value: ({ kind }) => te(`serviceRecordKind.${kind}`),
          },
          {
            label: t('columns.customer'),
            width: 31,
            value: ({ customer, product, workDone, symptom }) =>
              `${customer} ${product} ${workDone || symptom}`,
          },
          {
            label: t('columns.time'),
            width: 14,
            value: ({ beganAt, endedAt }) =>
              [beganAt, endedAt].map((at) => (at ? formats.instant(at, 'time') : '')).join(' – '),
          },
          { label: t('time.onTheWay'), width: 8, value: ({ time }) => words(time.onTheWay) },
          { label: t('time.onSite'), width: 8, value: ({ time }) => words(time.onSite) },
          { label: t('time.inWorkshop'), width: 8, value: ({ time }) => words(time.inWorkshop) },
          {
            label: t('columns.outcome'),
            width: 10,
            value: ({ outcome }) => te(`dayOutcome.${outcome}`),
          },
        ]}
      />
      <Fields
        fields={[
          { label: t('facts.visits'), value: formats.number(sum.visits) },
          { label: t('facts.repairs'), value: formats.number(sum.repairs) },
          { label: t('facts.finished'), value: formats.number(sum.finished) },
          { label: t('facts.leftOver'), value: formats.number(sum.leftOver) },
          { label: t('facts.total'), value: words(sum.time.total) },
        ]}
      />
    </>
  )
}
