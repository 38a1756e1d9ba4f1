import { useTranslation } from 'react-i18next'
import type { Severity } from '@/gql/graphql'
import styles from './SeverityTag.module.css'

const bars: Record<Exclude<Severity, 'URGENT'>, number> = { MINOR: 1, NORMAL: 2, MAJOR: 3 }

/** How bad it is: bars like those of a signal, and its name. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const { t } = useTranslation('enums')
  return (
    <span className={`${styles.tag} ${styles[severity]}`}>
      <SeveritySign severity={severity} />
      {t(`severity.${severity}`)}
    </span>
  )
}

/** The bars alone, for places that name the severity in words beside them. */
export function SeveritySign({ severity }: { severity: Severity }) {
  return (
    <svg
      className={`${styles.sign} ${styles[severity]}`}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {severity === 'URGENT' ? (
        <>
          <rect x="0.5" y="0.5" width="13" height="13" rx="3" fill="currentColor" />
          <path
            d="M7 3.4V7.6M7 10.4V10.5"
            stroke="var(--ant-color-bg-container)"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </>
      ) : (
        [1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 4.5 - 3.5}
            y={13 - bar * 4}
            width="3"
            height={bar * 4}
            rx="1"
            fill="currentColor"
            opacity={bar <= bars[severity] ? 1 : 0.25}
          />
        ))
      )}
    </svg>
  )
}
