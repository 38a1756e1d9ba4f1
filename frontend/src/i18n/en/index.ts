import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'
import { auth } from './auth'
import { common } from './common'
import { customers } from './customers'
import { enums } from './enums'
import { forms } from './forms'
import { graphiql } from './graphiql'
import { inputs } from './inputs'
import { list } from './list'
import { myDay } from './myDay'
import { palette } from './palette'
import { parts } from './parts'
import { pickers } from './pickers'
import { printForms } from './printForms'
import { products } from './products'
import { serviceRecord } from './serviceRecord'
import { serviceRecords } from './serviceRecords'
import { shell } from './shell'
import { units } from './units'
import { warranties } from './warranties'
import { warranty } from './warranty'
import { warrantyPolicies } from './warrantyPolicies'

/** The English texts. */
export const texts: TranslationOf<Texts> = {
  auth,
  common,
  customers,
  enums,
  forms,
  graphiql,
  inputs,
  list,
  myDay,
  parts,
  palette,
  pickers,
  printForms,
  products,
  serviceRecord,
  serviceRecords,
  shell,
  units,
  warranties,
  warranty,
  warrantyPolicies,
}
