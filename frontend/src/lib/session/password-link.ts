import type {
  PasswordLinkQuery,
  PasswordLinkQueryVariables,
  SetPasswordByLinkMutation,
  SetPasswordByLinkMutationVariables,
} from '@/gql/graphql'
import operations from './password-link.graphql?raw'
import { send } from './requests'

/** To whom a password link belongs. Throws a Fault where it does not work. */
export async function readPasswordLink(
  token: string,
  language: string,
): Promise<PasswordLinkQuery['passwordLink']> {
  const variables: PasswordLinkQueryVariables = { token }
  const { data } = await send<PasswordLinkQuery>(operations, 'PasswordLink', language, {
    variables,
  })
  return data.passwordLink
}

/** Sets the password and answers the username. Throws a Fault, of the field "password" if that is not good enough. */
export async function setPasswordByLink(
  token: string,
  password: string,
  language: string,
): Promise<string> {
  const variables: SetPasswordByLinkMutationVariables = { input: { token, password } }
  const { data } = await send<SetPasswordByLinkMutation>(
    operations,
    'SetPasswordByLink',
    language,
    { variables },
  )
  return data.setPasswordByLink.username
}
