/** Words and labels that open a paragraph of an official document wherever they stand at the head of a line. */
const OPENINGS = [
  /^(?:PHẦN|Phần)\s+(?:THỨ|thứ|[IVXLC]+\b|\d)/u,
  /^(?:CHƯƠNG|Chương)\s+(?:[IVXLC]+|\d+)\b/u,
  /^(?:TIỂU MỤC|Tiểu mục|MỤC|Mục)\s+(?:[IVXLC]+|\d+)(?:[.:]|$|\s+\p{Lu})/u,
  /^(?:ĐIỀU|Điều)\s+\d+[a-zđ]?(?:[.:](?:\s|$)|$)/u,
  /^(?:PHỤ LỤC|Phụ lục)(?:$|\s+(?:[IVXLC]+|\d+)\b)/u,
  /^(?:BƯỚC|Bước)\s+\d+\s*[:.]/u,
  /^(?:Mẫu số|MẪU SỐ|Biểu số|Biểu mẫu số)\s*\d/u,
  /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Nơi nhận\s*:|Kính gửi\s*:|Số\s*:)/u,
  /^(?:C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–])/u,
  /^[\p{Lu}][\p{L}\s.-]{1,40},\s*ngày\b.{0,24}tháng\b.{0,12}năm\b/u,
  /^(?:TM|KT|TL|TUQ|T\/M|T\/L|K\/T)\.\s*\p{Lu}/u,
  /^[IVXLC]+\.\s+\S/u,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+[\p{Lu}“"]/u,
  /^\d{1,3}[.)]\s+[\p{Lu}\d“"«([]/u,
  /^\((?:\d{1,2}|[ivx]{1,4})\)\s+\p{Lu}/u,
  /^[a-zđ]\d?\)\s*\S/u,
  /^[a-zđ]\.\s+\p{Lu}/u,
  /^[-–—+•]\s*\p{Lu}/u,
  /^(?:o|[●▪■◦○◆❖➢►▶⮚➤\uf000-\uf0ff])\s+\p{L}/u,
  /^\[\^?\d+\]/u
]
/** Labels too weak to trust unless the line before them closed its sentence. */
const WEAK_OPENING =
  /^(?:(?:\d{1,3}[.)]|[-–—+•*]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zđ]\.)\s|\d{1,3}[,:;]\s+\p{Lu}|[:.~'`´„‚|^°]\s?(?:\d{1,2}\.|[a-zđ]\))\s+\p{Lu})/u
const CLOSED = /[.;:!?…]["”)]*$/u

/** True where a line carries a label or formula that begins a paragraph, whatever the line before it. */
export function opensParagraph(line: string): boolean {
  return OPENINGS.some((opening) => opening.test(line))
}

/** True where a line cannot be the continuation of the line before it, as far as the words alone tell. */
export function startsAnew(line: string, previous: string): boolean {
  if (opensParagraph(line)) return true
  if (CLOSED.test(previous) && WEAK_OPENING.test(line)) return true
  return isCapitals(previous) !== isCapitals(line) && (isLongCapitals(previous) || isLongCapitals(line))
}

/** Joins lines that were only wrapped; a line that opens a paragraph of its own stays apart. */
export function joinWrapped(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  let previous: string | null = null
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    if (previous === null || startsAnew(line, previous)) paragraphs.push(line)
    else paragraphs.push(joinTwo(paragraphs.pop() ?? '', line))
    previous = line
  }
  return paragraphs
}

/** A hyphen at a line's end is part of the text in Vietnamese ("BGD-\nĐT", "2026-\n2027"), so it stays without a space. */
export function joinTwo(first: string, second: string): string {
  return /[\p{L}\d][-/]$/u.test(first) && /^[\p{L}\d]/u.test(second) ? first + second : `${first} ${second}`
}

function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

function isLongCapitals(line: string): boolean {
  return isCapitals(line) && line.replace(/[^\p{L}]/gu, '').length >= 10
}
