import { type Html, html } from '#bot/server/pages/html.ts'
import type { AuditRow } from '#bot/store/audit.ts'
import { empty } from '../parts.ts'
import { momentInWords } from '../words.ts'
import { ACT } from './words.ts'

const MACHINE = 'Chương trình'

/** What was done, newest first. `names`: of staff by id. */
export function auditList(rows: readonly AuditRow[], names: ReadonlyMap<string, string>): Html {
  if (rows.length === 0) return empty('Chưa ai làm gì.')
  return html`<ol class="history">${rows.map(
    (row) => html`<li><p><strong>${ACT[row.act] ?? row.act}</strong></p>
<p class="meta">${whoOf(row, names)} · ${momentInWords(row.at)}</p>${noteOf(row)}</li>`
  )}</ol>`
}

export function whoOf({ staff }: AuditRow, names: ReadonlyMap<string, string>): string {
  return staff === null ? MACHINE : (names.get(staff) ?? staff)
}

/** The words somebody gave with a deed. */
export function noteOf({ detail }: AuditRow): Html | null {
  const words = detail['note'] ?? detail['reason']
  return typeof words === 'string' && words !== '' ? html`<p class="history-note">${words}</p>` : null
}
