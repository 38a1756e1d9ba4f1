/** A tool, and what to enter into it. */
export interface Snippet {
  tool: 'excel' | 'powerBI' | 'tableau' | 'grafana' | 'python' | 'r' | 'curl'
  text: string
}

/** What stands for the token where it is not known: it is shown once. */
export const tokenPlace = 'sbt_…'

/** What to enter into each tool to read a published query, with a token that may be told it. */
export function snippetsFor(origin: string, slug: string, token: string): readonly Snippet[] {
  const csv = `${origin}/bi/q/${slug}.csv`
  const json = `${origin}/bi/q/${slug}.json`
  const powerQuery = `let
  Source = Csv.Document(
    Web.Contents("${csv}", [Headers = [Authorization = "Bearer ${token}"]]),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Table = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
  Table`
  return [
    { tool: 'excel', text: powerQuery },
    { tool: 'powerBI', text: powerQuery },
    { tool: 'tableau', text: `${csv}?key=${token}` },
    {
      tool: 'grafana',
      text: `URL: ${json}
Method: GET
Type: JSON
Parser: Backend
Header: Authorization = Bearer ${token}`,
    },
    {
      tool: 'python',
      text: `import pandas as pd

table = pd.read_csv(
    "${csv}",
    storage_options={"Authorization": "Bearer ${token}"},
)
print(table)`,
    },
    {
      tool: 'r',
      text: `table <- read.csv(url("${csv}",
  headers = c(Authorization = "Bearer ${token}")))
print(table)`,
    },
    { tool: 'curl', text: `curl -H "Authorization: Bearer ${token}" "${csv}"` },
  ]
}
