/** The part of a Relay connection that lists are made of. */
interface Connection<Node> {
  edges?: readonly ({ node?: Node | null } | null)[] | null
}

/** The rows of a page of a connection; none while there is no answer. */
export function nodesOf<Node>(connection: Connection<Node> | null | undefined): Node[] {
  return (connection?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []))
}
