import { auth } from './auth'
import { common } from './common'
import { home } from './home'
import { shell } from './shell'

/** The Chinese texts: the source of every key. One module a feature. */
export const texts = { auth, common, home, shell }

export type Texts = typeof texts
