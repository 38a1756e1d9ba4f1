import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const products: TranslationOf<Texts['products']> = {
  title: 'Product',
  about: 'About',
  edit: 'Edit',
  noPolicy: 'No warranty policy yet: units that are sold get no warranty by themselves.',
  fields: {
    model: 'Model',
    name: 'Name',
    category: 'Category',
    brand: 'Brand',
    standard: 'Standard',
    policy: 'Warranty policy',
    sold: 'On sale',
  },
  sold: { yes: 'On sale', no: 'Discontinued' },
  list: {
    title: 'Products',
    new: 'New product',
    search: 'Model, name, brand',
    units: 'Units',
    empty: 'No products yet',
  },
  form: {
    new: 'New product',
    edit: 'Edit product',
    categoryHint: 'The skills of technicians go by category',
    policyHint: 'For units handed over from now on; others keep the terms they were sold with',
  },
  units: { title: 'Units', none: 'No units sold yet', all: 'See them in the list of units' },
}
