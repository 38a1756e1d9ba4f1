import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const auth: TranslationOf<Texts['auth']> = {
  signIn: {
    title: 'Sign in',
    welcome: 'Welcome back',
    lead: 'Sign in with the account your company gave you.',
    username: 'Username',
    usernameRequired: 'Enter your username',
    password: 'Password',
    passwordRequired: 'Enter your password',
    submit: 'Sign in',
    forgotten: 'Forgot your password? Ask your administrator.',
  },
  pitch: {
    headline: 'Every service call, seen through to the end.',
    lead: 'From the first call to the customer’s signature and the final review: one record, start to finish.',
    points: {
      record: 'One record, every step on its timeline',
      warranty: 'Warranty terms, worked out for you',
      dispatch: 'Visits planned, findings noted on site',
    },
  },
}
