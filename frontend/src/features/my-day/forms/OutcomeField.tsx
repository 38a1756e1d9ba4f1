import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '@/gql/graphql'
import { outcomes } from '@/lib/enums'
import styles from './fields.module.css'

interface OutcomeFieldProps {
  'aria-label': string
  id?: string
  value?: Outcome
  onChange?: (outcome: Outcome) => void
}

/**
 * What came of the work, each as a button: a list that pops up in a sheet over
 * a phone's page is moved about by the keyboard that closes at the same moment,
 * and closes again under the finger.
 */
export function OutcomeField({ value, onChange, ...rest }: OutcomeFieldProps) {
  const { t } = useTranslation('enums')
  return (
    <Radio.Group
      {...rest}
      size="large"
      className={styles.outcomes ?? ''}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
    >
      {outcomes.map((outcome) => (
        <Radio.Button key={outcome} value={outcome} className={styles.outcome ?? ''}>
          {t(`outcome.${outcome}`)}
        </Radio.Button>
      ))}
    </Radio.Group>
  )
}
