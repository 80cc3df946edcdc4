import { triage } from './conversation/triage.ts'
import { mask } from './review/privacy.ts'

/** A pattern is compiled for good when it is used the second time. */
const TIMES = 2
const SOMETHING =
  'Xin chào, cho tôi hỏi thủ tục nhập học lớp 6 cần giấy tờ gì? Số của tôi là 0912345678, em Nguyễn Văn An.'

/**
 * Uses once, before anybody waits, what every message needs and what compiles itself when it is first used: hundreds of
 * patterns, for which the platforms would otherwise wait in the first second of a storm.
 */
export function warmUp(): void {
  for (let time = 0; time < TIMES; time += 1) triage(mask(SOMETHING), [])
}
