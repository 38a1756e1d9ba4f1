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
  /** Keeps the second line, beside the first, where the rows stand close. */
  always?: true
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
  /** Keeps the note, beside the name, where the rows stand close. */
  always?: true
  to: (row: Row) => string
}

/** The order of the rows, and how another is chosen. */
export interface ListOrder<Sort extends string> {
  sort: Sort
  ascending: boolean
  choose: (sort: Sort, ascending: boolean) => void
  /** Which way round a column orders first; upwards if left out. */
  first?: 'ascend' | 'descend'
}

/** Rows that changed in their place while the reader looked on. */
export interface ListChanges {
  ids: ReadonlySet<string>
  /** The word that stands at each of them. */
  label: string
}

/** The rows that are marked, for what is done with many at once. */
export interface ListMarks<Row> {
  ids: readonly string[]
  set: (ids: readonly string[]) => void
  /** What the boxes are called for those who hear the page. */
  all: string
  one: (row: Row) => string
}
