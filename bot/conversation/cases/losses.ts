import { normalise } from '#knowledge/text/normalise.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import { inEitherSpelling } from './either-spelling.ts'

const LOST =
  '(?<!\\p{L})(?:để quên|quên|làm mất|mất|thiếu) (?:mang |đem )?(?:cả |luôn )?([^,.;:?!\\n]+? (?:lẫn|và|với|cùng) [^,.;:?!\\n]+?)(?= (?:thì|có|được|phải|ở|tại|trước|hôm|là|làm sao|sao)(?!\\p{L})|[,.;:?!\\n]|$)'
/** One thing alone; "mất bao lâu" loses nothing. */
const LOST_ALONE =
  '(?<!\\p{L})(?:để quên|quên|làm mất) (?:mang |đem )?(?:theo )?([^,.;:?!\\n]{2,30}?)(?= (?:thì|có|được|phải|ở|tại|trước|hôm|là|làm sao|sao)(?!\\p{L})|[,.;:?!\\n]|$)'
const read = inEitherSpelling((spelt) => [LOST, LOST_ALONE].map((lost) => new RegExp(spelt(lost), 'u')))

/** The folded words for what a question says was lost or forgotten: "mất cả căn cước lẫn thẻ dự thi"; empty where it names nothing. */
export function lostIn(question: string): ReadonlySet<string> {
  const { told, says } = read(question)
  const [things = ''] = says.flatMap((lost) => lost.exec(told)?.[1] ?? [])
  return new Set(syllables(things))
}

const PRESUMES =
  /(?<!\p{L})(?:nếu|khi|phải) (?:vẫn |còn )?(?:xuất trình(?: được)?|có|còn|mang(?: theo)?) ([^,.;:\n]+)/giu

/** Whether a line presumes that something is at hand which was lost too: "quên thẻ vẫn được thi nếu xuất trình được căn cước". */
export function presumesLost(lost: ReadonlySet<string>, line: string): boolean {
  if (lost.size === 0) return false
  return [...normalise(line).matchAll(PRESUMES)].some(([, had = '']) => syllables(had).every((word) => lost.has(word)))
}
