import { UploadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { newIdempotencyKey } from '@/lib/idempotency'
import { importPath } from '@/lib/paths'

const uploadMutation = graphql(`
  mutation UploadImport($input: UploadImportInput!) {
    uploadImport(input: $input) {
      importJob {
        id
      }
    }
  }
`)

/** Takes a file in and leads on to its columns. */
export function UploadFile() {
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  const { notification } = App.useApp()
  const chooser = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [, upload] = useMutation(uploadMutation)

  async function send(file: File) {
    setBusy(true)
    const { data, error } = await upload({ input: { file, idempotencyKey: newIdempotencyKey() } })
    setBusy(false)
    if (data) {
      void navigate(importPath(data.uploadImport.importJob.id))
      return
    }
    const fault = faultOf(error)
    const [first] = fault.fields
    notification.error({
      title: first?.message ?? fault.message,
      description: first?.key === 'file_too_large' ? t('tooLarge') : undefined,
    })
  }

  return (
    <>
      <Button
        type="primary"
        icon={<UploadOutlined aria-hidden />}
        loading={busy}
        onClick={() => chooser.current?.click()}
      >
        {t(busy ? 'uploading' : 'upload')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-label={t('upload')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after a failure.
          event.target.value = ''
          if (file) void send(file)
        }}
      />
    </>
  )
}
