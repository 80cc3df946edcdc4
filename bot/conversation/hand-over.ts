import type { Button } from '#bot/message.ts'
import { fold } from '#knowledge/text/fold.ts'
import { cleanMessage } from './clean-message.ts'

/** Tapped, or typed: only this hands a conversation over, so that nobody's words are read by staff without their consent. */
export const AGREE: Button = { label: 'Đồng ý', payload: 'ĐỒNG Ý GẶP CÁN BỘ' }
/** Ends a hand-over from the person's side. */
export const RETURN: Button = { label: 'Hỏi tiếp trợ lý', payload: 'HỎI TIẾP' }

/** Whether a message is one of the two words by which a person steers a hand-over. */
export function handOverWord(text: string): 'agrees' | 'returns' | null {
  const word = plain(text)
  if (word === plain(AGREE.payload)) return 'agrees'
  return word === plain(RETURN.payload) ? 'returns' : null
}

function plain(text: string): string {
  return fold(cleanMessage(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
