import { expect, it } from 'vitest'
import { snippetsFor } from './snippets'

it('names the address of the query and the token in every snippet', () => {
  for (const { tool, text } of snippetsFor('https://s.example.com', 'by-month', 'sbt_x')) {
    expect(text, tool).toMatch(/https:\/\/s\.example\.com\/bi\/q\/by-month\.(csv|json)/)
    expect(text, tool).toContain('sbt_x')
  }
})
