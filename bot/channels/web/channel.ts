import type { Channel } from '../channel.ts'

/**
 * The site's own chat. Its answer goes back in the HTTP response of POST /api/chat, so nothing of it is signed, queued or
 * sent, and it has only a name and a limit.
 */
export const web: Pick<Channel, 'name' | 'maxTextLength'> = { name: 'web', maxTextLength: 4000 }
