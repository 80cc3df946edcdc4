import { accentedKey } from '#knowledge/text/syllable.ts'

/** Chat spellings that elsewhere may mean something else ("ck" chuyển khoản) and are read so only where danger is looked for. */
const WORDS: Record<string, string> = {
  mun: 'muốn',
  mún: 'muốn',
  chit: 'chết',
  chít: 'chết',
  dah: 'đánh',
  đah: 'đánh',
  đáh: 'đánh',
  bme: 'bố mẹ',
  bmẹ: 'bố mẹ',
  ck: 'chồng',
  vk: 'vợ',
  // bare, as it is "từ từ" too
  tutu: 'tu tu'
}

const words = new Map(Object.entries(WORDS).map(([typed, meant]) => [accentedKey(typed), keysOf(meant)]))

/** Numbers that only matter by their size or by the word before them. */
const NUMBERS: [RegExp, string][] = [
  [
    /(?<= (?:muôn1|muon|đinh5|dinh|đoi2|doi)) 44(?=$| (?:qua1?|rôi2|roi|luôn|luon|thôi|thoi|cho|đi|di)(?: |$))/g,
    'tu tu'
  ],
  [/ [1-9]\d (?:viên|vien)(?= |$)/g, 'nhiều viên'],
  // "13t" is read as "13 tôi"
  [/ (?:[89]|1[0-7]) (?:tuôi3|tuoi|tôi)(?= |$)/g, 'nhỏ tuổi']
]

/** `Utterance.keys` with such spellings written out, and "20 viên", "13 tuổi" as what they tell: many pills, a child. */
export function spellDanger(keys: string): string {
  const spelled = keys.replace(/ (\S+)/g, (typed, word: string) => words.get(word) ?? typed)
  return NUMBERS.reduce((soFar, [number, meant]) => soFar.replace(number, keysOf(meant)), spelled)
}

function keysOf(meant: string): string {
  return meant
    .split(' ')
    .map((syllable) => ` ${accentedKey(syllable)}`)
    .join('')
}
