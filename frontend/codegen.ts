import type { CodegenConfig } from '@graphql-codegen/cli'

// How the server's scalars arrive over JSON. `unknown` for a scalar that is
// not listed makes the compiler ask for it here.
const scalars = {
  ID: 'string',
  Cursor: 'string',
  Date: 'string',
  Time: 'string',
  Money: 'number',
  Upload: 'Blob',
}

const config: CodegenConfig = {
  schema: 'graph/schema/*.graphql',
  documents: ['frontend/src/**/*.{ts,tsx,graphql}', '!frontend/src/gql/**'],
  generates: {
    'frontend/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { scalars, defaultScalarType: 'unknown', enumsAsTypes: true, useTypeImports: true },
    },
  },
}

export default config
