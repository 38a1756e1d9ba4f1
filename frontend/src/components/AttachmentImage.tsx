import { PictureOutlined } from '@ant-design/icons'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAttachmentURL } from '@/lib/attachments'
import styles from './AttachmentImage.module.css'

interface AttachmentImageProps {
  /** The attachment; its content is a picture. */
  id: string
  alt: string
  className?: string | undefined
}

/** An attached picture, read with the viewer's own rights. */
export function AttachmentImage({ id, alt, className }: AttachmentImageProps) {
  const { t } = useTranslation('inputs')
  const { url, fault } = useAttachmentURL(id)
  if (fault) {
    return (
      <span role="img" className={`${styles.failed} ${className ?? ''}`} aria-label={alt}>
        <PictureOutlined aria-hidden="true" />
        {t('picture.failed')}
      </span>
    )
  }
  if (!url) return <Skeleton.Node active className={className} aria-hidden="true" />
  return <img src={url} alt={alt} className={className} />
}
