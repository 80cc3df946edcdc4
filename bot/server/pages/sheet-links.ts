import { type Html, html } from './html.ts'

/** The sheet asked for, counted from 1; a number outside the range gives the nearest sheet there is. */
export function sheetOf<T>(sheets: readonly T[], wanted: number): { shown: T | undefined; sheets: number; at: number } {
  const at = Math.min(Math.max(wanted, 1), Math.max(sheets.length, 1))
  return { shown: sheets[at - 1], sheets: sheets.length, at }
}

/** Address of one sheet of a page; the first has the page's own. */
export function sheetPath(path: string, sheet: number): string {
  return sheet === 1 ? path : `${path}?trang=${sheet}`
}

/** Links between the sheets of a long page; nothing where there is only one. */
export function sheetLinks(path: string, at: number, sheets: number): Html | null {
  if (sheets <= 1) return null
  return html`<nav class="sheets" aria-label="Các trang">
${at > 1 && html`<a rel="prev" href="${sheetPath(path, at - 1)}">← Trang trước</a>`}
<span>Trang ${at} trên ${sheets}</span>
${at < sheets && html`<a rel="next" href="${sheetPath(path, at + 1)}">Trang sau →</a>`}
</nav>`
}
