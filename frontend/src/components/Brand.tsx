import styles from './Brand.module.css'

/** The product's mark and name. */
export function Brand({ size = 'small' }: { size?: 'small' | 'large' }) {
  return (
    <span className={`${styles.brand} ${styles[size]}`}>
      <span className={styles.seal} aria-hidden="true">
        三包
      </span>
      <span className={styles.name}>
        <span className={styles.chinese}>三包</span>
        <span className={styles.latin}>Sanbao</span>
      </span>
    </span>
  )
}
