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

/** The Chinese texts: the source of every key. One module a feature. */
export const texts = {
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

export type Texts = typeof texts
