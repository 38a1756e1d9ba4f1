import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const graphiql: TranslationOf<Texts['graphiql']> = {
  title: 'Query workbench',
  lead: 'Ask for data in GraphQL. You see what your rights let you see; extensions.cost in an answer tells what it cost.',
  hint: 'Run it with Ctrl-Enter; the docs at the left explain every field.',
  refused: {
    title: 'The query workbench is not for your role',
    lead: 'It is for people who write queries of their own or connect tools. Please ask an administrator if you need it.',
  },
}
