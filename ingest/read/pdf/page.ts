/** A piece of text where it stands on its page. Lengths in points, y from the top; `y` is the line it stands on. */
export interface Item {
  text: string
  x: number
  y: number
  width: number
  height: number
  bold: boolean
  font: string
}

/** A straight line drawn on the page, horizontal where `y1 === y2`, vertical where `x1 === x2`. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** One page as drawn, before any reading order is made of it. */
export interface Page {
  number: number
  width: number
  height: number
  items: Item[]
  rules: Rule[]
  /** Share of the page covered by pictures, 0..1 or more where they overlap. */
  pictured: number
}

/** Text on one line without a wide gap. `size` is the height of its letters. */
export interface Line {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  /** The line it stands on, from the top. */
  base: number
  size: number
  bold: boolean
  /** The file itself has a space at its end, so that a hyphen or a slash there is no break inside a word. */
  spaced: boolean
}

/** What stands on a page from top to bottom: lines of running text, lines of a column, and tables. */
export type Part =
  | { kind: 'line'; line: Line }
  | { kind: 'column'; lines: Line[] }
  | { kind: 'table'; cells: { lines: Line[]; columns: number; rows: number }[][]; edges: number[] | null }
