import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { CommentBox } from './CommentBox'
import styles from './Timeline.module.css'
import { TimelinePages } from './TimelinePages'

/** All that was done and said, the newest first, with room for a note on top. */
export function Timeline({ id, mayComment }: { id: string; mayComment: boolean }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <div className={styles.frame}>
      <Section title={t('timeline.title')} id="timeline">
        {mayComment && <CommentBox recordID={id} />}
        <ol className={styles.events}>
          <TimelinePages id={id} after={null} />
        </ol>
      </Section>
    </div>
  )
}
