import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const USAGE = `Ghi các luật của ../shared/data/alqac ra tệp, để nạp vào tủ văn bản mà laws.jsonl và sixth.jsonl trong tests/fixtures/questions hỏi:
  node tests/quality/write-laws.ts --out THƯ_MỤC [--data ../shared/data]
  DATA_DIR=TỦ npm run ingest -- THƯ_MỤC
`
/** By the names the corpus has, the files that the questions name. */
const LAWS: Record<string, string> = {
  'Luật Viên chức': 'luat-vien-chuc.md',
  'Luật Thanh niên': 'luat-thanh-nien.md',
  'Luật Điện ảnh': 'luat-dien-anh.md',
  'Luật An ninh mạng': 'luat-an-ninh-mang.md',
  'Luật Bảo vệ môi trường': 'luat-bao-ve-moi-truong.md',
  'Luật Hôn nhân và gia đình': 'luat-hon-nhan-va-gia-dinh.md',
  'Luật Giáo dục': 'luat-giao-duc.md',
  'Luật Cư trú': 'luat-cu-tru.md',
  'Luật Tiếp cận thông tin': 'luat-tiep-can-thong-tin.md',
  'Luật Phòng, chống ma túy': 'luat-phong-chong-ma-tuy.md',
  'Luật Du lịch': 'luat-du-lich.md'
}
const HEAD = ['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'LUẬT']

const { values } = parseArgs({
  options: { out: { type: 'string' }, data: { type: 'string', default: '../shared/data' } }
})
if (values.out === undefined) {
  process.stderr.write(USAGE)
  process.exit(2)
}

const article = z.object({ title: z.string(), text: z.string(), doc: z.string() })
const articles = readFileSync(join(values.data, 'alqac', 'corpus.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => article.parse(JSON.parse(line)))

mkdirSync(values.out, { recursive: true })
for (const [law, file] of Object.entries(LAWS)) {
  const own = articles.filter(({ doc }) => doc === law).map(({ title, text }) => ({ number: numberOf(title), text }))
  const provisions = own.sort((a, b) => a.number - b.number).map(({ number, text }) => written(number, text))
  const name = law.replace(/^Luật /, '').toUpperCase()
  writeFileSync(join(values.out, file), `${[...HEAD, name, ...provisions].join('\n\n')}\n`)
}

function numberOf(title: string): number {
  const [, number] = /- Điều (\d+)\./.exec(title) ?? []
  if (number === undefined) throw new Error(`Không thấy số điều trong «${title}».`)
  return Number(number)
}

/** The text begins with the heading of its Điều, without its number. */
function written(number: number, text: string): string {
  const [heading = '', ...rest] = text.trim().split('\n')
  return [
    `Điều ${number}. ${heading.trim()}`,
    rest
      .join('\n')
      .trim()
      .replace(/\n{2,}/g, '\n\n')
  ]
    .join('\n\n')
    .trim()
}
