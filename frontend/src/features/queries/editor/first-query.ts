/** What the workbench begins with, under a hint on how to run it. */
export function firstQuery(hint: string): string {
  return `# ${hint}
query ServiceRecords {
  serviceRecords(
    first: 20
    orderBy: { field: REPORTED_AT, direction: DESC }
  ) {
    totalCount
    edges {
      node {
        number
        status
        reportedAt
        symptom
        customer {
          name
        }
        product {
          model
          name
        }
      }
    }
  }
}
`
}
