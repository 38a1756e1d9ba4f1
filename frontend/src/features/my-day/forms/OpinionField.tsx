import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerOpinion } from '@/gql/graphql'
import { customerOpinions } from '@/lib/enums'
import styles from './fields.module.css'

/** The mouth of each face, from corner to corner. */
const mouths: Record<CustomerOpinion, string> = {
  VERY_SATISFIED: 'M9 18.5c1.6 5.4 12.4 5.4 14 0z',
  SATISFIED: 'M9.5 20c3 3.4 10 3.4 13 0',
  FAIR: 'M10 21.5h12',
  DISSATISFIED: 'M9.5 23.5c3-4.4 10-4.4 13 0',
}

interface OpinionFieldProps {
  'aria-label': string
  id?: string
  value?: CustomerOpinion
  onChange?: (opinion: CustomerOpinion) => void
}

/** The customer's opinion in four grades, each with a face. */
export function OpinionField({ id, value, onChange, ...rest }: OpinionFieldProps) {
  const { t } = useTranslation('enums')
  const name = useId()
  return (
    <div {...rest} id={id} role="radiogroup" className={styles.opinions}>
      {customerOpinions.map((opinion) => (
        <label key={opinion} className={styles.opinion}>
          <input
            type="radio"
            name={name}
            value={opinion}
            checked={value === opinion}
            onChange={() => onChange?.(opinion)}
          />
          <svg viewBox="0 0 32 32" className={styles.face} aria-hidden="true" focusable="false">
            <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2" />
            <circle cx="11" cy="12.5" r="1.8" fill="currentColor" />
            <circle cx="21" cy="12.5" r="1.8" fill="currentColor" />
            <path
              d={mouths[opinion]}
              fill={opinion === 'VERY_SATISFIED' ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          {t(`customerOpinion.${opinion}`)}
        </label>
      ))}
    </div>
  )
}
