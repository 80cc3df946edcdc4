import type { Citation } from '#knowledge/citation.ts'
import type { Day, Validity } from '#knowledge/document.ts'
import type { Knowledge, LookUp } from '#knowledge/knowledge.ts'

/** What has become of a citation: whether it holds, reads differently from when it was made, or is no more. */
export type CitationCheck = Validity | 'changed' | 'gone'

type Found = Extract<LookUp, { kind: 'found' }>

/** The whole provision as a citation, word for word. */
export function citationOf({ document, provision, validity, passageId }: Found): Citation {
  return {
    document: document.number ?? document.title,
    title: document.title,
    provision: provision.address,
    quote: provision.text,
    validity,
    passage: passageId
  }
}

/** Compares a citation with what is indexed now, as it holds on a day. */
export async function checkCitation(
  knowledge: Pick<Knowledge, 'readProvision'>,
  { passage, quote }: Citation,
  today: Day
): Promise<CitationCheck> {
  const found = await knowledge.readProvision(passage, today)
  if (found === null) return 'gone'
  if (found.validity === 'expired') return 'expired'
  return found.provision.text.includes(quote) ? found.validity : 'changed'
}
