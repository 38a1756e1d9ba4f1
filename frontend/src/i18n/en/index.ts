import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'
import { account } from './account'
import { audit } from './audit'
import { auth } from './auth'
import { certificates } from './certificates'
import { clocks } from './clocks'
import { common } from './common'
import { connections } from './connections'
import { customers } from './customers'
import { dailyReports } from './dailyReports'
import { dashboard } from './dashboard'
import { departments } from './departments'
import { dispatch } from './dispatch'
import { enums } from './enums'
import { escalations } from './escalations'
import { forms } from './forms'
import { imports } from './imports'
import { inputs } from './inputs'
import { installations } from './installations'
import { list } from './list'
import { myDay } from './myDay'
import { notifications } from './notifications'
import { openIssues } from './openIssues'
import { palette } from './palette'
import { parts } from './parts'
import { pickers } from './pickers'
import { printForms } from './printForms'
import { products } from './products'
import { queries } from './queries'
import { responseTimes } from './responseTimes'
import { serviceRecord } from './serviceRecord'
import { serviceRecords } from './serviceRecords'
import { sessions } from './sessions'
import { settings } from './settings'
import { shell } from './shell'
import { takeBack } from './takeBack'
import { units } from './units'
import { users } from './users'
import { warranties } from './warranties'
import { warranty } from './warranty'
import { warrantyPolicies } from './warrantyPolicies'

/** The English texts. */
export const texts: TranslationOf<Texts> = {
  account,
  audit,
  auth,
  certificates,
  clocks,
  common,
  connections,
  customers,
  dailyReports,
  dashboard,
  departments,
  dispatch,
  enums,
  escalations,
  forms,
  imports,
  inputs,
  installations,
  list,
  myDay,
  notifications,
  openIssues,
  palette,
  parts,
  pickers,
  printForms,
  products,
  queries,
  responseTimes,
  serviceRecord,
  serviceRecords,
  sessions,
  settings,
  shell,
  takeBack,
  units,
  users,
  warranties,
  warranty,
  warrantyPolicies,
}
