import { provisionPath } from './address.ts'
import { type Html, html } from './html.ts'
import type { Entry } from './outline.ts'
import { readGrid } from './table-rows.ts'

/** Rows that follow one another in a table, each with its anchor and its own address. */
export function provisionTable(rows: readonly Entry[], documentId: string): Html {
  const header = rows[0]?.parent?.provision.own ?? ''
  const grid = readGrid(
    header,
    rows.map(({ provision }) => provision.own)
  )
  const columns = grid?.columns ?? []
  const body = rows.map(({ provision }, i) => {
    const row = grid?.rows[i] ?? { whole: provision.own }
    const cells =
      'whole' in row
        ? html`<td colspan="${Math.max(columns.length, 1)}">${row.whole}</td>`
        : row.cells.map((cell) => html`<td>${cell}</td>`)
    return html`<tr id="${provision.key}">${cells}<td class="permalink-cell"><a class="permalink" href="${provisionPath(documentId, provision.key)}" aria-label="Mở riêng ${provision.address}">#</a></td></tr>
`
  })
  return html`<div class="table" role="region" aria-label="Bảng" tabindex="0"><table class="verbatim">
${columns.length > 0 && html`<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}<td></td></tr></thead>`}
<tbody>${body}</tbody></table></div>
`
}

/** A table's own lines without those that only repeat the names of its columns; its name where none are left. */
export function tableCaption(table: Entry): string {
  const rows = table.children.map(({ provision }) => provision.own)
  const columns = readGrid(table.provision.own, rows)?.columns ?? []
  const isHeader = (line: string) =>
    line.includes(' | ') && line.split(' | ').every((name) => columns.some((column) => column.includes(name)))
  const lines = table.provision.own.split('\n').filter((line) => line !== '' && !isHeader(line))
  const label = table.provision.path.at(-1)?.label ?? '1'
  return lines.join('\n') || (label === '1' ? 'Bảng' : `Bảng ${label}`)
}
