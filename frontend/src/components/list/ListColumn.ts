import type { ReactNode } from 'react'

/**
 * A column of a list. What it draws must hold no links: a row, and on a phone a
 * card, is itself one.
 */
export interface ListColumn<Row, Sort extends string> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  /** A quieter second line, left out where the rows stand close. */
  second?: (row: Row) => string
  /** The order that its heading chooses. */
  sort?: Sort
  width?: number | string
  /** Narrower screens leave it out. */
  from?: 'lg' | 'xl'
  /** Numbers stand to the right. */
  align?: 'right'
  /** Where a phone's card has it: beside the title, below with its heading, or nowhere; plain below if left out. */
  card?: 'beside' | 'named' | 'nowhere'
}

/** How a row is called, and where it leads. */
export interface ListRow<Row> {
  /** The heading of the first column, which holds the row's name. */
  heading: string
  name: (row: Row) => string
  /** A quieter line under the name. */
  note?: (row: Row) => string
  to: (row: Row) => string
}
