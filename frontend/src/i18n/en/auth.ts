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
    showPassword: 'Show what I typed',
    hidePassword: 'Hide what I typed',
    submit: 'Sign in',
    forgotten: 'Forgot your password? Ask your administrator.',
  },
  link: {
    title: 'Set your password',
    welcome: 'Welcome, {{name}}',
    lead: 'Choose the password for the username “{{username}}”. The link works once, until {{until}}.',
    password: 'New password',
    rules: 'At least 10 characters, not a common password, not the username',
    required: 'Enter a new password',
    submit: 'Set password and sign in',
    bad: 'This link does not work',
    signIn: 'Go to the sign-in',
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
