import { graphql } from '@/gql'

export const SavedQueryFacts = graphql(`
  fragment SavedQueryFacts on SavedQuery {
    id
    version
    name
    description
    slug
    document
    variables
    chart
    visibility
    revision
    problems
    mayChange
    owner {
      id
      name
    }
  }
`)
