import { countWords } from '#bot/review/counts.ts'
import { type Html, html } from '#bot/server/pages/html.ts'

/** A bar: null stands for a count too small to be shown. */
export interface Bar {
  label: string
  value: number | null
}

interface Chart {
  /** What it shows, for who cannot see it. */
  title: string
  bars: readonly Bar[]
  minimum: number
  /** A line across: what is usual. */
  usual?: number | null
  /** Narrow where it stands beside something: its words stay readable. */
  narrow?: boolean
  /** What stands over a bar that is not shown; without it, that it is under the minimum. */
  hidden?: string
}

const WIDE = 720
const NARROW = 400
/** So few bars still stand as if there were these many: one alone must not fill the page. */
const FEWEST = 8
const HEIGHT = 190
const TOP = 22
const FOOT = 26

/** Bars drawn on the server. A count under the minimum is a pale stump of one height, whatever it is. */
export function barChart({ title, bars, minimum, usual = null, narrow = false, hidden }: Chart): Html {
  const span = narrow ? NARROW : WIDE
  const most = Math.max(minimum * 2, usual ?? 0, ...bars.map(({ value }) => value ?? 0))
  const step = span / Math.max(bars.length, FEWEST)
  const room = HEIGHT - TOP - FOOT
  const heightOf = (value: number) => Math.round((value / most) * room)
  const drawn = bars.map(({ label, value }, at) => {
    const height = value === null ? heightOf(minimum / 2) : Math.max(2, heightOf(value))
    const x = Math.round(at * step + step * 0.18)
    const width = Math.round(step * 0.64)
    const middle = Math.round(at * step + step / 2)
    const top = HEIGHT - FOOT - height
    return html`<rect class="${value === null ? 'bar-small' : 'bar'}" x="${x}" y="${top}" width="${width}" height="${height}" rx="2"></rect>
<text class="bar-figure" x="${middle}" y="${top - 6}">${value === null ? (hidden ?? `<${minimum}`) : countWords(value, minimum)}</text>
<text class="bar-label" x="${middle}" y="${HEIGHT - 8}">${label}</text>`
  })
  const line = HEIGHT - FOOT - heightOf(usual ?? 0)
  return html`<svg class="chart" viewBox="0 0 ${span} ${HEIGHT}" role="img" aria-label="${title}">
<line class="axis" x1="0" x2="${span}" y1="${HEIGHT - FOOT}" y2="${HEIGHT - FOOT}"></line>
${usual !== null && usual >= minimum && html`<line class="usual" x1="0" x2="${span}" y1="${line}" y2="${line}"></line>`}
${drawn}</svg>`
}

/** `2026-W47` as `T47`: a column has room for no more. */
export function weekLabel(week: string): string {
  return `T${Number(week.slice(-2))}`
}
