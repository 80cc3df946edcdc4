/** Lines of columns under their headings: the first to the left, figures to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0))
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('──')
  return [line(headings), rule, ...rows.map(line)].join('\n')
}

/** A figure as Vietnamese readers write it, with as many places as its size deserves: `1.234`, `56,7`, `0,123`. */
export function figure(value: number): string {
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: places }).format(value)
}

export function percent(share: number): string {
  return `${figure(share * 100)}%`
}

/** How many times one is the other. */
export function times(part: number, whole: number): string {
  return whole > 0 ? `× ${figure(part / whole)}` : '–'
}
