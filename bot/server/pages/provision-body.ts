import { type Day, type DocumentRecord, validityOn } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { provisionPath } from './address.ts'
import { type Html, html } from './html.ts'
import { type Entry, isTitled, levelOf } from './outline.ts'
import { provisionTable, tableCaption } from './provision-table.ts'
import { validityBadge } from './validity-badge.ts'

interface Reading {
  document: DocumentRecord
  today: Day
}

/** Provisions in reading order, verbatim, each with its anchor and its own address; rows of a table as a table. */
export function provisionBody(entries: readonly Entry[], reading: Reading): Html[] {
  const parts: Html[] = []
  for (let i = 0; i < entries.length; ) {
    const rows = rowsFrom(entries, i)
    const entry = entries[i]
    if (rows.length > 0) parts.push(provisionTable(rows, reading.document.id))
    else if (entry) parts.push(oneProvision(entry, reading))
    i += Math.max(rows.length, 1)
  }
  return parts
}

function rowsFrom(entries: readonly Entry[], start: number): Entry[] {
  const table = entries[start]?.parent
  const end = entries.findIndex(
    (entry, i) => i >= start && !(levelOf(entry.provision) === 'hang' && entry.parent === table)
  )
  return entries.slice(start, end < 0 ? entries.length : end)
}

function oneProvision(entry: Entry, { document, today }: Reading): Html {
  const { provision, period, indent, titlesAbove } = entry
  const { title, rest } =
    levelOf(provision) === 'bang' ? { title: null, rest: tableCaption(entry) } : splitTitle(provision)
  const validity = validityOn(period, today)
  const mark = validity !== validityOn(document, today) && validityBadge(validity)
  const text = rest !== '' && html`<p class="verbatim">${rest}</p>`
  const address = html`<a class="permalink" href="${provisionPath(document.id, provision.key)}" aria-label="Mở riêng ${provision.address}">#</a>`
  if (title === null)
    return html`<div class="provision indent-${Math.min(indent, 4)}" id="${provision.key}">${address}${mark}${text}</div>
`
  return html`<div class="provision titled titled-${Math.min(titlesAbove, 3)}" id="${provision.key}">${address}${heading(title, titlesAbove)}${mark}${text}</div>
`
}

function heading(title: string, titlesAbove: number): Html {
  if (titlesAbove === 0) return html`<h3>${title}</h3>`
  return titlesAbove === 1 ? html`<h4>${title}</h4>` : html`<h5>${title}</h5>`
}

/** The first lines that make the title (label and heading may stand on two) and what follows them. */
export function splitTitle(provision: Provision): { title: string | null; rest: string } {
  if (!isTitled(provision)) return { title: null, rest: provision.own }
  const { heading, own } = provision
  const lines = own.split('\n')
  if (heading === null) return splitLabel(provision, lines)
  const end = lines.findIndex((_, i) =>
    lines
      .slice(0, i + 1)
      .join(' ')
      .includes(heading)
  )
  const count = Math.max(end, 0) + 1
  return { title: lines.slice(0, count).join(' '), rest: lines.slice(count).join('\n') }
}

/** Articles without a heading go on with their rule on the same line: `Điều 3. Quyết định này có hiệu lực …`. */
function splitLabel({ own, address }: Provision, lines: readonly string[]): { title: string; rest: string } {
  const label = /^Điều\s+\S+/u.exec(own)?.[0] ?? lines[0] ?? ''
  return { title: label || address, rest: own.slice(label.length).trimStart() }
}
