import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const inputs: TranslationOf<Texts['inputs']> = {
  signature: {
    hint: 'Sign here',
    empty: 'Signature field, not signed yet',
    drawn: 'Signature field, signed',
    undo: 'Undo stroke',
    clear: 'Sign again',
  },
  picture: { failed: 'Picture not loaded' },
  upload: {
    choose: 'Choose files',
    drop: 'Drop, paste or choose photos (JPEG, PNG, WebP) and PDFs',
    sending: 'Uploading',
    retry: 'Try again',
    dismiss: 'Remove',
  },
  person: { placeholder: 'Search by name', none: 'Nobody found' },
  part: { placeholder: 'Search parts by code or name', none: 'No part found' },
}
