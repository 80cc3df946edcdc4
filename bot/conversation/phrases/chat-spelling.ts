/** Short forms of chat, each with what it stands for; forms of two meanings ("k3", "tk", "bn") are left as they are. */
const SHORT_FORMS: Record<string, string> = {
  k: 'không',
  ko: 'không',
  kh: 'không',
  hok: 'không',
  hong: 'không',
  hông: 'không',
  khum: 'không',
  dc: 'được',
  đc: 'được',
  đk: 'được',
  j: 'gì',
  ji: 'gì',
  z: 'vậy',
  v: 'vậy',
  zậy: 'vậy',
  vs: 'với',
  r: 'rồi',
  e: 'em',
  a: 'anh',
  c: 'chị',
  b: 'bạn',
  t: 'tôi',
  mk: 'mình',
  mik: 'mình',
  mih: 'mình',
  ng: 'người',
  ny: 'người yêu',
  trc: 'trước',
  ntn: 'như thế nào',
  bh: 'bao giờ',
  bik: 'biết',
  bit: 'biết',
  bít: 'biết',
  wá: 'quá',
  wa: 'quá',
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
export function spellOut(surface: string): string[] {
  const calm = surface.replace(/(\p{L})\1{2,}/gu, '$1')
  return table.get(calm) ?? [calm]
}
