import { auth } from './auth'
import { common } from './common'

/** The texts that the sign-in needs. */
export const texts = { auth, common }
