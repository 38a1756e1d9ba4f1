import { CameraOutlined, PictureOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useOnSent, useOutbox, useOutboxState } from '../outbox/context'
import type { PhotoEntry } from '../outbox/entries'
import { PhotoUpload } from './PhotoUpload'
import { shrunk } from './shrink'
import styles from './VisitPhotos.module.css'

const VisitPhotosOf = graphql(`
  fragment MyDayPhotos on Visit {
    id
    number
    serviceRecord {
      id
      allowedActions
      customer {
        id
        name
      }
      attachments {
        id
        name
        kind
      }
    }
  }
`)

/** Named one by one: a phone then hands over its own format as JPEG. */
const photoTypes = 'image/jpeg,image/png,image/webp'

interface VisitPhotosProps {
  visit: FragmentType<typeof VisitPhotosOf>
  /** The id of the photo that is shown large; null for none. */
  shown: string | null
  onShow: (id: string) => void
  onHide: () => void
}

/** The record's photos, and the camera. */
export function VisitPhotos({ visit: of, shown, onShow, onHide }: VisitPhotosProps) {
  const { t } = useTranslation('myDay')
  const { message } = App.useApp()
  const { id, number, serviceRecord } = readFragment(VisitPhotosOf, of)
  const photos = (serviceRecord.attachments ?? []).filter(({ kind }) => kind === 'PHOTO')
  const outbox = useOutbox()
  const waiting = useOutboxState().entries.filter(
    (entry): entry is PhotoEntry => entry.kind === 'photo' && entry.visit.id === id,
  )
  useOnSent((entry) => {
    if (entry.kind === 'photo' && entry.visit.id === id) message.success(t('photos.sent'))
  })
  const large = photos.find((photo) => photo.id === shown)

  async function take(files: readonly File[]) {
    const about = { id, number, customer: serviceRecord.customer.name, recordID: serviceRecord.id }
    for (const photo of files) {
      const file = await shrunk(photo)
      const at = new Date().toISOString()
      await outbox?.add({ kind: 'photo', name: file.name, file, at, visit: about })
    }
    void outbox?.flush()
  }

  return (
    <Section title={t('photos.title')}>
      {serviceRecord.allowedActions.includes('ATTACH') && <Camera onTake={take} />}
      {photos.length === 0 && waiting.length === 0 && (
        <p className={styles.none}>{t('photos.none')}</p>
      )}
      <ul className={styles.photos}>
        {photos.map(({ id: photo, name }) => (
          <li key={photo}>
            <button
              type="button"
              className={styles.photo}
              aria-label={t('photos.open', { name })}
              onClick={() => onShow(photo)}
            >
              <AttachmentImage id={photo} alt="" className={styles.thumbnail} />
            </button>
          </li>
        ))}
        {waiting.map((entry) => (
          <PhotoUpload key={entry.seq} entry={entry} />
        ))}
      </ul>
      <Modal
        open={large !== undefined}
        onCancel={onHide}
        footer={null}
        centered
        width="min(1000px, calc(100vw - 16px))"
        title={large?.name}
      >
        {large && <AttachmentImage id={large.id} alt={large.name} className={styles.large} />}
      </Modal>
    </Section>
  )
}

/** Two ways to a photo: the camera at once, or what the phone has already. */
function Camera({ onTake }: { onTake: (files: readonly File[]) => void }) {
  const { t } = useTranslation('myDay')
  const camera = useRef<HTMLInputElement>(null)
  const album = useRef<HTMLInputElement>(null)
  const shared = {
    type: 'file',
    hidden: true,
    accept: photoTypes,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      onTake(Array.from(event.target.files ?? []))
      // The same photo may be chosen again after a failure.
      event.target.value = ''
    },
  } as const
  return (
    <div className={styles.camera}>
      <input {...shared} ref={camera} capture="environment" aria-label={t('photos.take')} />
      <input {...shared} ref={album} multiple aria-label={t('photos.choose')} />
      <Button
        className={styles.way}
        icon={<CameraOutlined aria-hidden />}
        onClick={() => camera.current?.click()}
      >
        {t('photos.take')}
      </Button>
      <Button
        className={styles.way}
        icon={<PictureOutlined aria-hidden />}
        onClick={() => album.current?.click()}
      >
        {t('photos.choose')}
      </Button>
    </div>
  )
}
