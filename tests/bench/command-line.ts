import { parseArgs } from 'node:util'

export const SECTIONS = ['search', 'ingest', 'flow', 'webhook', 'delivery'] as const
export type Section = (typeof SECTIONS)[number]

export interface Command {
  sections: ReadonlySet<Section>
  /** Passages of each corpus, smallest first. */
  sizes: number[]
  json: boolean
}

export const USAGE = `Cách dùng: npm run bench -- [search] [ingest] [flow] [webhook] [delivery] [all] [--sizes 10000,60000,300000] [--json]
  search    tìm kiếm: lập chỉ mục, bộ nhớ, thời gian trả lời, bên cạnh LanceDB có sẵn và MiniSearch
  ingest    nạp văn bản: từng bộ đọc, cả đường nạp
  flow      một lượt hỏi từ webhook đến hàng đợi gửi; cả máy chủ
  webhook   nhận tin ở 500 sự kiện mỗi giây
  delivery  một phút ở tốc độ ấy trong khi trả lời; hàng đợi 200.000 tin
  all       cả năm phần (cũng là khi không nói gì)
  --sizes   số đoạn của mỗi kho thử (mặc định 10000,60000; phần flow dùng kho lớn nhất không quá 60000)
  --json    in một đối tượng JSON thay cho bảng
`

/** Null when the arguments make no sense. */
export function readCommand(args: string[]): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { sizes: { type: 'string', default: '10000,60000' }, json: { type: 'boolean', default: false } }
    })
    const sizes = values.sizes.split(',').map(Number)
    const wanted = positionals.length === 0 || positionals.includes('all') ? SECTIONS : positionals
    if (!sizes.every((size) => Number.isInteger(size) && size >= 1000) || !wanted.every(isSection)) return null
    return { sections: new Set(wanted), sizes: sizes.toSorted((a, b) => a - b), json: values.json }
  } catch {
    // parseArgs says by an exception that an option is unknown
    return null
  }
}

function isSection(name: string): name is Section {
  return SECTIONS.some((section) => section === name)
}
