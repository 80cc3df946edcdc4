import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fold } from '#knowledge/text/fold.ts'

const USAGE = `Ghi văn bản trong ../shared/data/codified_education_law và hust_regs ra tệp, để nạp vào tủ mà eighth.jsonl trong tests/fixtures/questions hỏi:
  node tests/quality/write-codified.ts --out THƯ_MỤC [--data ../shared/data]
  DATA_DIR=TỦ npm run ingest -- THƯ_MỤC
`
/** Of the codified law, what is there whole. */
const CODIFIED =
  '74/2014/QH13 14/2021/TT-BLĐTBXH 05/2020/TT-BLĐTBXH 42/2015/TT-BLĐTBXH 05/2021/TT-BLĐTBXH 27/2017/TT-BLĐTBXH 31/2017/TT-BLĐTBXH 141/2020/NĐ-CP 143/2013/NĐ-CP 15/2018/TT-BGDĐT 20/2020/TT-BGDĐT 35/2014/TTLT-BGDĐT-BTC 14/2023/TT-BGDĐT 25/2021/TT-BGDĐT'.split(
    ' '
  )
/** Two of the regulations come without a name. */
const UNNAMED: Record<string, string> = {
  '2_1.json': 'Quy định về học tập ngoại ngữ cơ bản và chuẩn ngoại ngữ',
  '2_2.json': 'Quy định về chuẩn ngoại ngữ yêu cầu đối với sinh viên'
}
/** Of one regulation there is an older wording, too like the newer one. */
const OLDER = /2023$/

const { values } = parseArgs({
  options: { out: { type: 'string' }, data: { type: 'string', default: '../shared/data' } }
})
if (values.out === undefined) {
  process.stderr.write(USAGE)
  process.exit(2)
}
const { out } = values
mkdirSync(out, { recursive: true })

const article = z.object({ title: z.string(), text: z.string(), doc: z.string(), source_note: z.string().default('') })
type Article = z.infer<typeof article>

const codified = read('codified_education_law')
for (const number of CODIFIED) writeParts(`${nameOf(number)}.md`, lawOf(number, ofDocument(codified, number)))
const regulations = read('hust_regs')
for (const name of new Set(regulations.map(({ doc }) => doc)))
  if (!OLDER.test(name)) writeRegulation(UNNAMED[name] ?? name, ofDocument(regulations, name))

function read(corpus: string): Article[] {
  return readFileSync(join(values.data, corpus, 'corpus.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => article.parse(JSON.parse(line)))
}

function ofDocument(articles: readonly Article[], document: string): Article[] {
  return articles.filter(({ doc }) => doc === document)
}

function nameOf(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function writeParts(file: string, parts: readonly string[]): void {
  writeFileSync(join(out, file), `${parts.join('\n\n')}\n`)
}

/** A law or circular with the head that its note tells, and a last article that says from when it holds. */
function lawOf(number: string, articles: readonly Article[]): string[] {
  const note =
    articles.map(({ source_note }) => source_note).find((each) => / ngày \d+\/\d+\/\d+ của /.test(each)) ?? ''
  const [, kind = ''] = /(Luật|Nghị định|Thông tư liên tịch|Thông tư)/.exec(note) ?? []
  const [, title, day, month, year, issuer, effective] =
    / số \S+ (.+?) ngày (\d+)\/(\d+)\/(\d+) của (.+?), có hiệu lực thi hành kể từ ngày (\d+\/\d+\/\d+)/.exec(note) ?? []
  if (title === undefined || day === undefined || issuer === undefined) throw new Error(`Không đọc được «${note}».`)
  const numbered = articles.map(({ title: heading, text, source_note }) => ({
    at: Number(/^Điều (\d+)/.exec(source_note)?.[1]),
    heading: heading.replace(/^Điều (?:\p{L}+\.|\d+\.)+ ?/u, ''),
    text: text.trim()
  }))
  numbered.sort((a, b) => a.at - b.at)
  const last = numbered.at(-1)?.at ?? 0
  return [
    issuer.toUpperCase(),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    `${kind === 'Luật' ? 'Luật số' : 'Số'}: ${number}`,
    `Hà Nội, ngày ${day.padStart(2, '0')} tháng ${month?.padStart(2, '0')} năm ${year}`,
    kind.toUpperCase(),
    title,
    ...numbered.map(({ at, heading, text }) => `Điều ${at}. ${heading}\n\n${text}`),
    `Điều ${last + 1}. Hiệu lực thi hành\n\n${kind} này có hiệu lực thi hành kể từ ngày ${effective}.`
  ]
}

/** The pieces of a regulation one after the other, the heading repeated above each piece left off. */
function writeRegulation(name: string, pieces: readonly Article[]): void {
  const [first = '', second = '', ...title] = name.split(' ')
  const parts = ['ĐẠI HỌC BÁCH KHOA HÀ NỘI', `${first} ${second}`.toUpperCase(), title.join(' ')]
  const above = { chapter: '', article: '' }
  for (const line of pieces.flatMap(({ text }) => text.split('\n'))) {
    const kind = /^Chương [IVX]+/.test(line) ? 'chapter' : /^Điều \d+\./.test(line) ? 'article' : null
    if ((kind !== null && above[kind] === line) || line.startsWith('Các điều được quy')) continue
    if (kind !== null) above[kind] = line
    parts.push(line)
  }
  writeParts(`bk-${nameOf(name).slice(0, 60)}.md`, parts)
}
