import { fold } from '#knowledge/text/fold.ts'
import type { Label } from './grammar.ts'
import { readLabel } from './grammar.ts'
import { KINDS, kindOf } from './head.ts'
import type { Item, Line } from './lines.ts'
import { isDisplayed, isRule } from './lines.ts'

const ATTACHED = /^[*_\s(]*(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo\s/iu
const FURTHEST = 9

/** An annex or an attached document («QUY CHẾ … (Ban hành kèm theo …)») that begins at an item. */
export interface AnnexStart {
  mark: 'phu_luc' | 'mau'
  label: string
  heading: string | null
  /** Lines that make up its title, its first line included. */
  length: number
}

/** The annex that begins at `at`, null where none does. */
export function annexAt(items: readonly Item[], at: number): AnnexStart | null {
  const item = items[at]
  if (item?.kind !== 'line') return null
  const label = readLabel(item.text)
  if (label?.mark === 'phu_luc' || label?.mark === 'mau') return labelledAnnex(items, at, item, label)
  return attachedDocument(items, at, item)
}

function labelledAnnex(items: readonly Item[], at: number, item: Line, label: Label): AnnexStart | null {
  const alone = label.rest === '' || label.sure
  if (!alone && !isDisplayed(item)) return null
  if (/[.;,]$/.test(item.text) && !isDisplayed(item)) return null
  const titles = titleLines(items, at + 1)
  const heading = [label.rest, ...titles.map(({ text }) => text)].filter((text) => text !== '' && !ATTACHED.test(text))
  const mark = label.mark === 'mau' ? 'mau' : 'phu_luc'
  return { mark, label: label.label, heading: joinHeading(heading), length: titles.length + 1 }
}

// The sure sign of an attached document is the bracket under its title; the title begins with the name of a kind.
function attachedDocument(items: readonly Item[], at: number, item: Line): AnnexStart | null {
  if (!isTitleLine(item) || readLabel(item.text) !== null) return null
  for (let i = at + 1; i < Math.min(items.length, at + FURTHEST); i++) {
    const line = items[i]
    if (line?.kind !== 'line') return null
    if (ATTACHED.test(line.text)) return attached(items.slice(at, i) as Line[], 1)
    if (!isTitleLine(line) || readLabel(line.text) !== null) return null
  }
  return null
}

/** A document printed after the signature of another without a word that it is attached: known by its kind alone on a line. */
export function unannounced(items: readonly Item[], at: number): AnnexStart | null {
  const item = items[at]
  if (item?.kind !== 'line' || kindOf(item.text) === null || !isTitleLine(item)) return null
  return attached([item, ...titleLines(items, at + 1)], 0)
}

function attached(lines: Line[], bracket: number): AnnexStart {
  const texts = lines.map(({ text }) => text).filter((text) => !isRule(text))
  const from = texts.findIndex((text) => kindStart(text) !== null)
  const title = texts.slice(Math.max(0, from))
  return {
    mark: 'phu_luc',
    label: kindStart(title[0] ?? '') ?? '',
    heading: joinHeading(title),
    length: lines.length + bracket
  }
}

function kindStart(text: string): string | null {
  const whole = kindOf(text)
  if (whole !== null) return whole
  const folded = fold(text)
  return KINDS.find((kind) => folded.startsWith(`${fold(kind)} `)) ?? null
}

function titleLines(items: readonly Item[], from: number): Line[] {
  const lines: Line[] = []
  for (let i = from; i < Math.min(items.length, from + FURTHEST); i++) {
    const line = items[i]
    if (line?.kind !== 'line') break
    if (!ATTACHED.test(line.text) && (!isTitleLine(line) || readLabel(line.text) !== null)) break
    lines.push(line)
  }
  return lines
}

function isTitleLine(line: Line): boolean {
  return isRule(line.text) || (isDisplayed(line) && line.text.length < 300 && !/[.;]$/.test(line.text))
}

function joinHeading(texts: string[]): string | null {
  const heading = texts
    .filter((text) => !isRule(text))
    .join(' ')
    .trim()
  return heading === '' ? null : heading
}
