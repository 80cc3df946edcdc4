import { parseArgs } from 'node:util'

export type Command =
  | { kind: 'ingest'; targets: string[]; preview: boolean }
  | { kind: 'list'; json: boolean }
  | { kind: 'retire'; number: string; retired: boolean }
  | { kind: 'rebuild' }
  | { kind: 'embed' }
  | { kind: 'usage'; fault: string }

export const USAGE = `Cách dùng:
  npm run ingest -- TỆP|THƯ_MỤC|URL...    nạp văn bản vào kho tra cứu
  npm run ingest -- --dry-run TỆP...      xem thử kết quả, không ghi gì
  npm run ingest -- --list [--json]       liệt kê văn bản đã nạp và hiệu lực hôm nay
  npm run ingest -- --retire SỐ_KÝ_HIỆU   thôi dùng một văn bản (bản gốc vẫn giữ trong kho)
  npm run ingest -- --restore SỐ_KÝ_HIỆU  dùng lại văn bản đã thôi dùng
  npm run ingest -- --rebuild             đọc lại kho và lập lại chỉ mục
  npm run ingest -- --embed               tạo véc-tơ cho các đoạn chưa có, làm tiếp từ chỗ đã dừng

Biến môi trường: DATA_DIR (mặc định ./data), KNOWLEDGE_URI (mặc định DATA_DIR/index); để tìm cả theo nghĩa:
OPENAI_EMBEDDING_MODEL, OPENAI_BASE_URL, OPENAI_API_KEY.
Mã kết thúc: 0 nạp được hết, 1 có tệp bị từ chối hoặc không làm được, 2 sai cách dùng.
`

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  retire: { type: 'string' },
  restore: { type: 'string' },
  rebuild: { type: 'boolean', default: false },
  embed: { type: 'boolean', default: false }
} as const

/** Reads the command line; what does not make one clear command is a fault of usage. */
export function readCommand(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const commands: Command[] = []
    if (values.list) commands.push({ kind: 'list', json: values.json })
    if (values.retire !== undefined) commands.push({ kind: 'retire', number: values.retire, retired: true })
    if (values.restore !== undefined) commands.push({ kind: 'retire', number: values.restore, retired: false })
    if (values.rebuild) commands.push({ kind: 'rebuild' })
    if (values.embed) commands.push({ kind: 'embed' })
    if (positionals.length > 0) commands.push({ kind: 'ingest', targets: positionals, preview: values['dry-run'] })
    return only(commands, values.json && !values.list, values['dry-run'] && positionals.length === 0)
  } catch {
    return { kind: 'usage', fault: 'Có tuỳ chọn không hiểu được hoặc thiếu giá trị.' }
  }
}

function only(commands: readonly Command[], strayJson: boolean, strayPreview: boolean): Command {
  const [command, other] = commands
  if (strayJson) return { kind: 'usage', fault: '--json chỉ dùng với --list.' }
  if (strayPreview) return { kind: 'usage', fault: '--dry-run cần ít nhất một tệp, thư mục hoặc URL.' }
  if (command === undefined) return { kind: 'usage', fault: 'Chưa cho biết cần nạp tệp hoặc thư mục nào.' }
  return other === undefined ? command : { kind: 'usage', fault: 'Mỗi lần chỉ làm một việc.' }
}
