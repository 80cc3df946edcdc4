import type { Block } from '#ingest/read/blocks.ts'
import type { Provision } from '#knowledge/provision.ts'
import { annexAt, unannounced } from './annexes.ts'
import type { Label } from './grammar.ts'
import { headLength, isHeadLine, kindOf } from './head.ts'
import { namesBody } from './issuer.ts'
import { type Item, isRule, type Line, readItems, type Table, toBlock } from './lines.ts'
import { articlesGoOn, articlesSkipped, place } from './nesting.ts'
import { datePartly } from './part-force.ts'
import { quotedItems } from './quotes.ts'
import { isSection, readStyle, type Style, sectionLabel } from './sections.ts'
import { numbersAhead, readLabels } from './slips.ts'
import { readTable } from './tables.ts'
import { beginsTail, closesText, tailLength } from './tail.ts'
import { readTitle } from './titles.ts'
import { Tree } from './tree.ts'

/** A document taken apart: its head, its provisions in order, its closing part (signature, recipients). */
export interface Outline {
  head: Block[]
  provisions: Provision[]
  tail: Block[]
  /** False where no numbering and no headings were found: the text is then cut into plain "đoạn". */
  structured: boolean
  /** What a person should know, in Vietnamese. */
  warnings: string[]
}

const LARGEST_ARTICLE_GAP = 5
const UNSTRUCTURED = 'Không nhận ra điều, khoản hay mục nào trong văn bản; nội dung được chia theo đoạn.'
const DOAN_SYLLABLES = 60

/** Takes a document's blocks apart. Every line and cell goes to the head, to exactly one provision's own text, or to the tail. */
export function outline(blocks: readonly Block[]): Outline {
  const items = readItems(blocks)
  const quoted = quotedItems(items)
  const style = readStyle(items, quoted)
  const head = headLength(items, style.bodyAt, style.articles)
  const reading = new Reading(items, quoted, style)
  for (let i = head; i < items.length; ) i += reading.read(i)
  const provisions = datePartly(reading.tree.finish())
  const structured = provisions.some(({ path }) => path.at(-1)?.level !== 'doan')
  const warnings = structured || provisions.length === 0 ? [] : [UNSTRUCTURED]
  return { head: items.slice(0, head).map(toBlock), provisions, tail: reading.tail.map(toBlock), structured, warnings }
}

class Reading {
  readonly tree = new Tree()
  readonly tail: Item[] = []
  readonly #items: readonly Item[]
  readonly #quoted: readonly boolean[]
  readonly #style: Style
  readonly #labels: readonly (Label | null)[]
  /** For every line the first numbered label after it. */
  readonly #nextNumber: readonly (Label | null)[]
  #afterTail = false

  constructor(items: readonly Item[], quoted: readonly boolean[], style: Style) {
    this.#items = items
    this.#quoted = quoted
    this.#labels = readLabels(items, quoted)
    this.#style = style
    this.#nextNumber = numbersAhead(this.#labels)
  }

  /** Reads what stands at an index and says how many items that was. */
  read(at: number): number {
    const item = this.#items[at]
    if (item === undefined) return 1
    if (this.#quoted[at] === true) return this.#text(item)
    return (
      this.#closing(at, item) ?? this.#annex(at) ?? (item.kind === 'table' ? this.#table(item) : this.#line(at, item))
    )
  }

  #closing(at: number, item: Item): number | null {
    if (this.tree.open.some(({ mark }) => mark === 'mau')) return null
    if (!beginsTail(item)) return this.#repeatedHead(item)
    const length = tailLength(this.#items, at)
    this.tail.push(...this.#items.slice(at, at + length))
    // What follows inside an annex is still the annex.
    this.tree.close(this.tree.open.findIndex(({ mark }) => mark === 'phu_luc') + 1)
    this.#afterTail = true
    return length
  }

  // Between the signature and an annex the head of the document is often printed once more.
  #repeatedHead(item: Item): number | null {
    if (!this.#afterTail || this.tree.open.length > 0 || item.kind === 'table') return null
    if (kindOf(item.text) !== null || !(isHeadLine(item) || namesBody(item.text))) return null
    this.tail.push(item)
    return 1
  }

  #annex(at: number): number | null {
    const annex = annexAt(this.#items, at) ?? (this.#afterTail ? unannounced(this.#items, at) : null)
    if (annex === null) return null
    const outer = this.tree.open.findIndex(({ mark }) => mark === 'phu_luc')
    const first = this.#items[at]
    this.tree.enter({
      keep: annex.mark === 'mau' && outer >= 0 ? outer + 1 : 0,
      mark: annex.mark,
      level: 'phu_luc',
      label: annex.label,
      ordinal: 0,
      heading: annex.heading,
      page: first?.page ?? null
    })
    this.#appendLines(at, annex.length)
    return annex.length
  }

  #line(at: number, line: Line): number {
    if (line.note) return this.#note(line)
    const label = this.#labels[at] ?? null
    const taken = label === null ? null : this.#labelled(at, line, label)
    if (taken !== null) return taken
    if (label === null && isSection(line, this.#style) && !this.#goesOnBelow(at)) return this.#section(line)
    if (this.#closesText(at)) this.#paragraph(line, 'phần kết')
    return this.#text(line)
  }

  // Articles say themselves when they take effect; after numbered parts the last words of the paper are of none of them.
  #closesText(at: number): boolean {
    const { open } = this.tree
    const isOutside = this.#style.articles || open.some(({ mark }) => mark === 'phu_luc' || mark === 'mau')
    return !isOutside && open[0] !== undefined && open[0].level !== 'doan' && closesText(this.#items, this.#labels, at)
  }

  #labelled(at: number, line: Line, label: Label): number | null {
    if (label.mark === 'dieu' && !this.#takesArticle(at, line, label)) return null
    const found = place(label, this.#openParts())
    if (found === null) return null
    const title = readTitle(label, this.#items, at)
    this.tree.enter({ ...found, mark: label.mark, heading: title.heading, page: line.page })
    this.#appendLines(at, 1 + title.lines)
    return 1 + title.lines
  }

  // A plain paragraph holds nothing: what is labelled after it stands beside it.
  #openParts(): Tree['open'] {
    return this.tree.open[0]?.level === 'doan' ? [] : this.tree.open
  }

  #takesArticle(at: number, line: Line, label: Label): boolean {
    const setApart = line.depth !== null || line.bold
    const skipped = articlesSkipped(label, this.tree.articles)
    if (skipped !== null)
      return skipped <= LARGEST_ARTICLE_GAP || setApart || articlesGoOn(label, this.#labels.slice(at + 1))
    if (label.sure && this.tree.numberAnew()) return true
    if (label.ordinal !== 1 || !label.sure || !(this.#afterTail || setApart)) return false
    // Numbering begins anew without a title that says what is attached.
    this.tree.enter({
      keep: 0,
      mark: 'phu_luc',
      level: 'phu_luc',
      label: '',
      ordinal: 0,
      heading: null,
      page: line.page
    })
    return true
  }

  // In a numbered text a heading without number is no part of its own where the numbering simply goes on below it.
  #goesOnBelow(at: number): boolean {
    const next = this.#nextNumber[at] ?? null
    if (next === null || next.ordinal <= 1 || this.#style.articles) return false
    return place(next, this.#openParts()) !== null
  }

  #section(line: Line): number {
    const label = sectionLabel(line.text)
    const open = this.#openParts()
    // Web pages print a heading twice, as heading and as the first bold line below it.
    const innermost = open.at(-1)
    if (innermost?.mark === 'section' && innermost.label === label) return this.#text(line)
    const depth = line.depth ?? Number.MAX_SAFE_INTEGER
    const stays = open.findIndex(
      (part) => part.mark !== 'phu_luc' && part.mark !== 'mau' && !(part.mark === 'section' && part.depth < depth)
    )
    this.tree.enter({
      keep: stays < 0 ? open.length : stays,
      mark: 'section',
      level: 'muc',
      label,
      ordinal: 0,
      heading: line.text,
      page: line.page,
      depth
    })
    this.tree.append(line.text)
    return 1
  }

  #table(table: Table): number {
    const { header, rows } = readTable(table)
    const entry = {
      level: 'bang' as const,
      label: String(this.tree.next('bang')),
      ordinal: 0,
      heading: null,
      page: table.page
    }
    const parts = rows.map(({ text, group }, i) => ({
      level: 'hang' as const,
      label: String(i + 1),
      ordinal: i + 1,
      heading: group ? text : null,
      page: table.page,
      text
    }))
    this.tree.add(entry, header, parts)
    return 1
  }

  #note(line: Line): number {
    const label = `chú thích ${this.tree.next('doan')}`
    this.tree.add({ level: 'doan', label, ordinal: 0, heading: null, page: line.page }, line.text, [])
    return 1
  }

  #text(item: Item): number {
    if (item.kind === 'table') return this.#table(item)
    const innermost = this.tree.open.at(-1)
    if (innermost === undefined || (innermost.level === 'doan' && innermost.ordinal >= DOAN_SYLLABLES))
      this.#paragraph(item)
    else if (innermost.level === 'doan') innermost.ordinal += countSyllables(item.text)
    this.tree.append(item.text)
    return 1
  }

  // Short lines are kept together with what follows them until there is enough to be read alone.
  #paragraph(line: Line, label?: string): void {
    this.tree.close(0)
    const ordinal = label === undefined ? countSyllables(line.text) : 0
    const name = label ?? String(this.tree.next('doan'))
    this.tree.enter({ keep: 0, mark: 'section', level: 'doan', label: name, ordinal, heading: null, page: line.page })
  }

  #appendLines(at: number, count: number): void {
    for (const item of this.#items.slice(at, at + count)) {
      if (item.kind === 'line') this.tree.append(item.text)
    }
  }
}

const countSyllables = (text: string) => (isRule(text) ? 0 : text.split(/\s+/).length)
