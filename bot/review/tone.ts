import { fold } from '#knowledge/text/fold.ts'

/** Words of people who are upset, as they are read in folded text. Insults alone say nothing about a matter. */
const UPSET = new RegExp(
  `\\b(?:${[
    'buc xuc',
    'buc minh',
    'qua dang',
    'vo ly',
    'bat cong',
    'khong the chap nhan',
    'khong chap nhan (?:duoc|noi)',
    'khong cong bang',
    'that vong',
    'phan no',
    'phan doi',
    'phan nan',
    'kien nghi gap',
    'keu troi',
    'chiu het noi',
    'het chiu noi',
    'qua suc chiu dung',
    'lam kho',
    'hanh (?:dan|phu huynh|hoc sinh)',
    'lam thu',
    'vo trach nhiem',
    'tac trach',
    'coi thuong',
    'bat ep',
    'ep buoc',
    'ep (?:hoc|dong|nop|mua)',
    'sao (?:cu|lai) bat',
    'tai sao (?:cu|lai) (?:bat|thu|ep|cat|bo|tang)',
    'bao gio moi chiu',
    'hoi (?:mai|hoai|nhieu lan) (?:ma )?(?:khong|ko|chang|k)',
    'to cao',
    'khieu nai'
  ].join('|')})\\b`
)
const SHOUTED = /[!?]{3,}/

/** Whether a masked text is written in anger. Kept as a count of a case, never beside the text or who wrote it. */
export function isUpset(text: string): boolean {
  return UPSET.test(fold(text)) || SHOUTED.test(text)
}

/** From which share of its questions on a case is called "bức xúc". */
const UPSET_SHARE = 0.3

/** The tone of a group of questions; never told of fewer people than the minimum, which would be the tone of a person. */
export function isUpsetGroup(group: { asked: number; upset: number; people: number }, minimum: number): boolean {
  return group.people >= minimum && group.upset >= group.asked * UPSET_SHARE
}
