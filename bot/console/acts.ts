import type { Role } from '#bot/review/case.ts'

const EVERYONE: readonly Role[] = ['officer', 'head', 'administrator', 'auditor']
const OFFICES: readonly Role[] = ['officer', 'head']

/**
 * Who may do what in the console. Every route names one of these acts, and the server refuses whoever is not listed
 * for it; what an office may do with a single case is decided further in, by `review/case.ts`.
 */
const MAY = {
  own_account: EVERYONE,
  read_work: EVERYONE,
  export_opinion: EVERYONE,
  try_question: EVERYONE,
  write_case: OFFICES,
  decide_case: ['head'],
  retract_answer: ['head'],
  upload_document: ['officer', 'head', 'administrator'],
  admit_document: ['head', 'administrator'],
  serve_conversation: OFFICES,
  read_audit: ['head', 'administrator', 'auditor'],
  read_system: ['head', 'administrator', 'auditor'],
  switch_channel: ['head', 'administrator'],
  set_up: ['administrator']
} satisfies Record<string, readonly Role[]>

export type Act = keyof typeof MAY

export const ACTS = Object.keys(MAY) as Act[]

export function may(role: Role, act: Act): boolean {
  const roles: readonly Role[] = MAY[act]
  return roles.includes(role)
}
