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
import { pickers } from './pickers'
import { serviceRecord } from './serviceRecord'
import { serviceRecords } from './serviceRecords'
import { shell } from './shell'
import { warranty } from './warranty'

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
  pickers,
  serviceRecord,
  serviceRecords,
  shell,
  warranty,
}
