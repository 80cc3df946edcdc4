import {
  convertOld,
  encodingOfFont,
  hasUnicodeVietnamese,
  recogniseOldEncoding
} from '../old-encodings/old-encoding.ts'
import type { Item, Page } from './page.ts'

/** Turns text set in fonts of old encodings into Unicode, by the font's name or, where the name is lost, by its letters. */
export function mendOldFonts(pages: Page[]): { pages: Page[]; warnings: string[] } {
  const byFont = new Map<string, string>()
  for (const item of pages.flatMap((page) => page.items)) {
    byFont.set(item.font, `${byFont.get(item.font) ?? ''} ${item.text}`)
  }
  const encodings = new Map([...byFont].map(([font, text]) => [font, encodingOf(font, text)]))
  const found = [...new Set([...encodings.values()].flatMap((each) => each?.encoding ?? []))]
  if (found.length === 0) return { pages, warnings: [] }
  const mend = (item: Item): Item => {
    const old = encodings.get(item.font) ?? null
    if (old === null) return item
    const text = convertOld(item.text, old.encoding)
    return { ...item, text: old.capitals ? text.toLocaleUpperCase('vi') : text }
  }
  return {
    pages: pages.map((page) => ({ ...page, items: page.items.map(mend) })),
    warnings: [`Tệp dùng phông chữ bảng mã cũ ${found.join(', ')}; đã chuyển sang Unicode.`]
  }
}

function encodingOf(font: string, text: string): ReturnType<typeof encodingOfFont> {
  if (hasUnicodeVietnamese(text)) return null
  const named = encodingOfFont(font)
  if (named !== null) return named
  const encoding = recogniseOldEncoding(text)
  return encoding === null ? null : { encoding, capitals: false }
}
