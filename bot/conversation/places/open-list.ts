import type { Candidate } from '../candidate.ts'

/** Whether a line leads in a list that its passage does not hold, for each point of it is a provision of its own. */
export function leadsElsewhere({ hit, span }: Candidate): boolean {
  const { text } = hit.passage
  return text.slice(span.start, span.end).endsWith(':') && text.slice(span.end).trim() === ''
}

/** Whether a line is of a list that was too long for one passage, so that others of its points are in the next. */
export function isOfCutList({ hit, span }: Candidate): boolean {
  const isLead = hit.passage.text.slice(span.start, span.end).endsWith(':')
  return hit.passage.id.includes('~') && (isLead || span.leads.length > 0)
}

/** Id of the provision, whole, that a candidate is of. */
export function provisionOf({ hit: { document, passage } }: Candidate): string {
  return `${document.id}/${passage.provisionKey}`
}
