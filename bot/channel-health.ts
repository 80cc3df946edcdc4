import type { Channel } from './channels/channel.ts'
import type { Kept } from './channels/zalo/token.ts'

/** How long a channel's access token still serves, and whether only a person can get the next one. */
export interface TokenHealth {
  channel: string
  secondsLeft: number
  reauthorise: boolean
}

/** Judges what the store keeps of a channel's tokens. */
export function judgeTokens(channel: string, { pair, refusedAt }: Kept, now: Date): TokenHealth {
  const left = pair === null ? 0 : (pair.expiresAt.getTime() - now.getTime()) / 1000
  return { channel, secondsLeft: Math.max(0, Math.round(left)), reauthorise: refusedAt !== null }
}

/** What is wrong with the channels at this moment, in Vietnamese; null when all can send. */
export function complaintOfChannels(
  channels: Iterable<Channel>,
  tokens: readonly TokenHealth[],
  now: Date
): string | null {
  const held = [...channels].flatMap(({ gate }) => gate.trouble(now) ?? [])
  const refused = tokens
    .filter(({ reauthorise }) => reauthorise)
    .map(({ channel, secondsLeft }) => {
      const hours = Math.floor(secondsLeft / 3600)
      return `${channel}: quản trị viên OA cần cấp quyền lại (npm run zalo-login); mã đang dùng còn ${hours} giờ`
    })
  const all = [...refused, ...held]
  return all.length === 0 ? null : all.join('; ')
}
