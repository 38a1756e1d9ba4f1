// Package flat turns the answer of a GraphQL query into rows, for tools that know
// tables and nothing else. The rules:
//
//   - Of several fields of the root one is taken: the one that Options.Root names by
//     its response key, else the first.
//   - The rows are the first list of objects met on the way down from there: the nodes
//     of a connection, or the objects of a list. Where there is none, the field itself
//     is the one row. What stands beside the list on the way down, such as totalCount,
//     is left out.
//   - A field of a row is a column, called by its response key. An object's fields
//     become columns of their own, with the path and dots between: customer.name. The
//     steps edges and node of connections are left out of the names, unless two columns
//     would be called alike.
//   - A list of scalars is one cell, its elements joined by "; ". So is, column by
//     column, what stands in a list of objects below a row; Options.Expand names such
//     a list by its path, and there is a row for each of its elements then, with the
//     other columns repeated. A row whose list is empty stays, with empty cells.
//   - Columns stand in the order of the selection. Enums stay the codes that they are.
package flat
