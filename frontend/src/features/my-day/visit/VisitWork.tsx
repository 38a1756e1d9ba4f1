import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { MyDayWorkFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { Duration } from '../Duration'
import styles from './VisitWork.module.css'

const VisitWorkOf = graphql(`
  fragment MyDayWork on Visit {
    id
    findings
    workDone
    labourMinutes
    finishedAt
    opinion
    opinionNote
    signedBy
    signedAt
    signature {
      id
    }
    partUsages {
      id
      quantity
      part {
        id
        code
        name
        unitOfMeasure
      }
    }
    openIssues {
      id
      description
      dueOn
      settledAt
    }
  }
`)

/** What was done on site, and what the customer said to it; nothing before there is any of it. */
export function VisitWork(props: { visit: FragmentType<typeof VisitWorkOf> }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const visit = readFragment(VisitWorkOf, props.visit)
  const { findings, workDone, labourMinutes, finishedAt, opinion, opinionNote } = visit
  const parts = visit.partUsages ?? []
  const issues = visit.openIssues ?? []
  if (!finishedAt && !opinion && parts.length === 0 && issues.length === 0) return null
  return (
    <Section title={t('visit.work')}>
      <Facts
        facts={[
          { label: t('visit.findings'), value: findings, wide: true },
          { label: t('visit.workDone'), value: workDone, wide: true },
          {
            label: t('visit.labour'),
            value: labourMinutes > 0 && <Duration minutes={labourMinutes} />,
          },
          {
            label: t('visit.parts'),
            value: parts.length > 0 && <Parts parts={parts} />,
            wide: true,
          },
          {
            label: t('visit.issues'),
            value: issues.length > 0 && <Issues issues={issues} />,
            wide: true,
          },
          {
            label: t('visit.opinion'),
            value: [opinion && label(`customerOpinion.${opinion}`), opinionNote]
              .filter(Boolean)
              .join(' · '),
            wide: true,
          },
        ].map((fact) => ({ ...fact, value: fact.value || null }))}
      />
      <Signature visit={visit} />
    </Section>
  )
}

function Parts({ parts }: { parts: NonNullable<MyDayWorkFragment['partUsages']> }) {
  const formats = useFormats()
  return (
    <ul className={styles.list}>
      {parts.map(({ id, quantity, part }) => (
        <li key={id}>
          {part.name} <span className={styles.faint}>{part.code}</span> × {formats.number(quantity)}{' '}
          {part.unitOfMeasure}
        </li>
      ))}
    </ul>
  )
}

function Issues({ issues }: { issues: NonNullable<MyDayWorkFragment['openIssues']> }) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  return (
    <ul className={styles.list}>
      {issues.map(({ id, description, dueOn, settledAt }) => (
        <li key={id}>
          {description}
          <span className={styles.faint}>
            {dueOn && ` · ${formats.day(dueOn)}`}
            {settledAt && ` · ${t('visit.settled')}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Signature({ visit }: { visit: MyDayWorkFragment }) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const { signature, signedBy, signedAt } = visit
  if (!signedAt) return null
  return (
    <figure className={styles.signature}>
      {signature && (
        <AttachmentImage
          id={signature.id}
          alt={t('visit.signatureOf', { name: signedBy })}
          className={styles.ink}
        />
      )}
      <figcaption className={styles.faint}>
        {t('visit.signedBy', { name: signedBy, time: formats.instant(signedAt, 'short') })}
      </figcaption>
    </figure>
  )
}
