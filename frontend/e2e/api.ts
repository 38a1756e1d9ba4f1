import { type APIRequestContext, expect } from '@playwright/test'
import type { DemoRole } from './fixtures.ts'
import { accessToken } from './sessions.ts'

/** An error of the API, as far as tests look at it. */
export interface ApiError {
  message: string
  extensions: { code: string; key: string }
}

/** The API as one person uses it without the page, to prepare records and to knock at closed doors. */
export class Api {
  readonly #request: APIRequestContext
  readonly #token: string

  private constructor(request: APIRequestContext, token: string) {
    this.#request = request
    this.#token = token
  }

  static async signIn(request: APIRequestContext, username: DemoRole): Promise<Api> {
    return new Api(request, await accessToken(username))
  }

  /** Asks, and fails the test when the answer is an error. */
  async ask<Data>(query: string, variables?: object): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables)
    expect(errors).toBeUndefined()
    return data as Data
  }

  /** Asks, and answers the first error; fails the test when there is none. */
  async refused(query: string, variables?: object): Promise<ApiError> {
    const { errors } = await this.send(query, variables)
    expect(errors).toBeDefined()
    return (errors as [ApiError])[0]
  }

  async send<Data>(
    query: string,
    variables?: object,
  ): Promise<{ data?: Data; errors?: ApiError[] }> {
    const response = await this.#request.post('/graphql', {
      headers: { Authorization: `Bearer ${this.#token}`, 'Accept-Language': 'zh-CN' },
      data: { query, variables },
    })
    return response.json()
  }
}
