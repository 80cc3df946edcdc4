import type { StaffMember } from '#bot/store/staff.ts'

/** A member of staff as the thing something was done to, in the audit trail. */
export function subjectOf({ id }: Pick<StaffMember, 'id'>): string {
  return `staff:${id}`
}
