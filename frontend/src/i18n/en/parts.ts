import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const parts: TranslationOf<Texts['parts']> = {
  title: 'Part',
  about: 'About',
  edit: 'Edit',
  fields: {
    code: 'Code',
    name: 'Name',
    unitOfMeasure: 'Unit of measure',
    supplier: 'Supplier',
    unitCost: 'Cost',
    unitPrice: 'Price',
    safetyStock: 'Safety stock',
    is: 'Marks',
  },
  is: {
    main: 'Main part',
    obsolete: 'For discontinued products',
    inactive: 'Out of use',
    active: 'In use',
  },
  list: { title: 'Parts', new: 'New part', search: 'Code, name', empty: 'No parts yet' },
  form: { new: 'New part', edit: 'Edit part' },
  uses: { title: 'Where it was used', none: 'Not used yet' },
}
