import { fullForms } from '#knowledge/text/short-forms.ts'

/**
 * Short forms of chat that messages use in one meaning, though questions may use them in others; those that have only
 * one at all are in `SHORT_FORMS` of the knowledge. The rest ("tk", "bn") are left as they are.
 */
const SHORT_FORMS: Record<string, string> = {
  kh: 'không',
  đk: 'được',
  ny: 'người yêu',
  bh: 'bao giờ',
  ah: 'ạ',
  oi: 'ơi',
  ui: 'ơi',
  hs: 'học sinh',
  gv: 'giáo viên',
  cb: 'cán bộ',
  tks: 'cảm ơn',
  thks: 'cảm ơn',
  thanks: 'cảm ơn',
  thank: 'cảm ơn',
  thankyou: 'cảm ơn',
  camon: 'cảm ơn',
  cảmơn: 'cảm ơn'
}

const table = new Map(Object.entries(SHORT_FORMS).map(([short, full]) => [short, full.split(' ')]))

/** The syllables a typed word stands for: `ko` → `không`, `hiiii` → `hi`; any other word is itself. */
export function spellOut(surface: string): readonly string[] {
  const calm = surface.replace(/(\p{L})\1{2,}/gu, '$1')
  const meanings = new Set(fullForms(calm).map(({ words }) => words.join(' ')))
  const [only] = meanings
  return table.get(calm) ?? (only !== undefined && meanings.size === 1 ? only.split(' ') : [calm])
}
