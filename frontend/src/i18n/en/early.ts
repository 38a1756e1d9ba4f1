import { clocks } from './clocks'
import { dispatch } from './dispatch'
import { enums } from './enums'
import { forms } from './forms'
import { inputs } from './inputs'
import { installations } from './installations'
import { list } from './list'
import { myDay } from './myDay'
import { notifications } from './notifications'
import { palette } from './palette'
import { pickers } from './pickers'
import { printForms } from './printForms'
import { serviceRecord } from './serviceRecord'
import { serviceRecords } from './serviceRecords'
import { shell } from './shell'
import { takeBack } from './takeBack'
import { warranty } from './warranty'

/** What comes at once with the sign-in: the texts of the frame, of shared components, and of the pages of every day. */
export const texts = {
  clocks,
  dispatch,
  enums,
  forms,
  inputs,
  installations,
  list,
  myDay,
  notifications,
  palette,
  pickers,
  printForms,
  serviceRecord,
  serviceRecords,
  shell,
  takeBack,
  warranty,
}
