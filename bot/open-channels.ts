import type { Channel } from './channels/channel.ts'
import type { Fetch } from './channels/http.ts'
import { createMessenger } from './channels/messenger/channel.ts'
import { createZalo } from './channels/zalo/channel.ts'
import { createTokenSource, type TokenSource } from './channels/zalo/token.ts'
import type { Config } from './config.ts'
import type { Database } from './store/database.ts'
import type { Identity } from './store/identity.ts'
import { keepTokens } from './store/tokens.ts'

export interface OpenChannels {
  channels: ReadonlyMap<string, Channel>
  /** Null where Zalo is off. */
  zaloTokens: TokenSource | null
}

/** The channels that the configuration switches on. */
export function openChannels(
  { zalo, messenger }: Pick<Config, 'zalo' | 'messenger'>,
  { db, identity, fetch }: { db: Database; identity: Identity; fetch: Fetch }
): OpenChannels {
  const store = keepTokens(db, identity, 'zalo')
  const zaloTokens = zalo && createTokenSource({ ...zalo, store, fetch })
  const channels = [
    ...(zalo && zaloTokens ? [createZalo({ ...zalo, fetch, tokens: zaloTokens })] : []),
    ...(messenger ? [createMessenger({ ...messenger, fetch })] : [])
  ]
  return { channels: new Map(channels.map((channel) => [channel.name, channel])), zaloTokens }
}
