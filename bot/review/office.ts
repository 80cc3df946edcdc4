import { fold } from '#knowledge/text/fold.ts'
import type { Office } from './case.ts'

// by the programme that the two offices signed: the Party building board follows public opinion, complaints and Party matters
const PARTY_BUILDING =
  /\b(dang vien|dang uy|chi bo|dang bo|ket nap dang|nghi quyet dang|du luan|phan anh|kien nghi|gop y|to cao|khieu nai|tieu cuc|lam thu|thu sai)\b/

/** The office that a person's question belongs to, as far as its words say; schooling itself is the culture office's. */
export function officeFor(question: string): Office {
  return PARTY_BUILDING.test(fold(question)) ? 'party_building' : 'culture_society'
}
