import type { GraphAnswer } from './channels/messenger/graph.ts'
import { FIELDS, PROFILE, setProfile, subscribePage } from './channels/messenger/profile.ts'
import { judgeUnanswered } from './channels/unanswered.ts'
import { readConfig } from './config.ts'

process.exitCode = await run()

/** Shows the Page's people what the bot can do, and has the Page's events sent to it. */
async function run(): Promise<number> {
  const result = readConfig(process.env)
  if (result.kind === 'faults') return complain('Cấu hình chưa đúng:', ...result.faults.map((fault) => `  ${fault}`))
  const { messenger } = result.config
  if (messenger === null) return complain('Kênh Messenger đang tắt: hãy điền các biến MESSENGER_… trước.')
  const options = { ...messenger, fetch }
  const profile = reasonOf(await setProfile(options))
  if (profile !== null) return complain(`Chưa đặt được lời chào và thực đơn: ${profile}`)
  const subscription = reasonOf(await subscribePage(options))
  if (subscription !== null) return complain(`Chưa đăng ký được sự kiện của Trang: ${subscription}`)
  const menu = PROFILE.persistent_menu.flatMap(({ call_to_actions }) => call_to_actions.map(({ title }) => title))
  const fields = [...FIELDS, ...(messenger.answersComments ? ['feed'] : [])]
  process.stdout.write(
    `Đã đặt lời chào, câu hỏi gợi ý và thực đơn: ${menu.join(' · ')}.\nĐã đăng ký sự kiện: ${fields.join(', ')}.\n`
  )
  return 0
}

/** Null: the platform did it. */
function reasonOf(answer: GraphAnswer): string | null {
  if (answer.kind === 'ok') return null
  return answer.kind === 'failed' ? answer.verdict.reason : judgeUnanswered('Messenger', answer.result).reason
}

function complain(...lines: string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`)
  return 1
}
