import { randomUUID } from 'node:crypto'
import { type BrowserContext, expect } from '@playwright/test'
import type { Api } from './api.ts'

/** Somebody made for one test: the demo's accounts belong to all of them. */
export interface Person {
  id: string
  name: string
  username: string
  password: string
}

/** A text that no other test uses. */
export function unique(text: string): string {
  return `${text}${randomUUID().slice(0, 8)}`
}

/** The department with a code. */
export async function departmentOf(admin: Api, code: string): Promise<string> {
  const { departments } = await admin.ask<{ departments: { edges: { node: { id: string } }[] } }>(
    'query ($code: String!) { departments(first: 1, where: { code: $code }) { edges { node { id } } } }',
    { code },
  )
  expect(departments.edges).toHaveLength(1)
  return (departments.edges[0] as { node: { id: string } }).node.id
}

/** Makes somebody who can sign in. */
export async function makePerson(admin: Api, role = 'FINANCE', code = 'FIN'): Promise<Person> {
  const password = `pw-${randomUUID()}`
  const name = unique('测试员')
  const username = unique('tester')
  const { createUser } = await admin.ask<{ createUser: { user: { id: string } } }>(
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
    { input: { username, name, role, departmentID: await departmentOf(admin, code), password } },
  )
  return { id: createUser.user.id, name, username, password }
}

/** Signs somebody in past the form. */
export async function enterAs(context: BrowserContext, person: Person): Promise<void> {
  const response = await context.request.post('/graphql', {
    headers: { Accept: 'application/graphql-response+json' },
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { expiresAt } }',
      variables: { input: { username: person.username, password: person.password } },
    },
  })
  expect((await response.json()).errors).toBeUndefined()
}
