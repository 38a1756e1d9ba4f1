import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { usePreviewAddress } from '../preview-address'
import { AddFiles } from './AddFiles'
import { AttachmentPreview } from './AttachmentPreview'
import { AttachmentTile } from './AttachmentTile'
import styles from './RecordAttachments.module.css'

const RecordAttachmentsOf = graphql(`
  fragment RecordAttachments on ServiceRecord {
    id
    allowedActions
    attachments {
      id
      kind
      name
      contentType
      size
      addedAt
      addedBy {
        id
        name
      }
    }
  }
`)

/** Photos and documents; signatures stand with their visits. */
export function RecordAttachments(props: { record: FragmentType<typeof RecordAttachmentsOf> }) {
  const { t } = useTranslation('serviceRecord')
  const record = readFragment(RecordAttachmentsOf, props.record)
  const { shown, show, hide } = usePreviewAddress()
  const attachments = (record.attachments ?? []).filter(({ kind }) => kind !== 'SIGNATURE')
  const pictures = attachments.filter(({ contentType }) => contentType.startsWith('image/'))
  const mayAttach = record.allowedActions.includes('ATTACH')
  if (attachments.length === 0 && !mayAttach) return null
  return (
    <Section title={t('attachments.title')}>
      {attachments.length > 0 && (
        <ul className={styles.tiles}>
          {attachments.map((attachment) => (
            <li key={attachment.id}>
              <AttachmentTile attachment={attachment} onShow={() => show(attachment.id)} />
            </li>
          ))}
        </ul>
      )}
      {mayAttach && <AddFiles recordID={record.id} />}
      <AttachmentPreview pictures={pictures} shown={shown} onShow={show} onClose={hide} />
    </Section>
  )
}
