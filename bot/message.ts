/** A person on a platform, by the platform's own id. Lives in memory only: stores keep a pseudonym and a sealed address. */
export interface Person {
  channel: string
  id: string
}

/** What a platform told us, in no platform's words. `eventId` is the platform's own, and deduplicates. */
export type InboundEvent =
  | InboundMessage
  /** The platform repeats what was sent to a person: by us (`metadata` is what we sent along) or by staff by hand. */
  | {
      kind: 'echo'
      person: Person
      eventId: string
      text: string
      author: 'bot' | 'staff'
      metadata: string | null
      sentAt: Date
    }
  /** `interaction`: something that lets us write to the person and asks nothing, a reaction for instance. */
  | {
      kind: 'follow' | 'unfollow' | 'interaction' | 'seen' | 'control_taken' | 'control_given'
      person: Person
      eventId: string
      sentAt: Date
    }
  /** The person used a right of the data subject at the platform: everything kept of them is to be erased. */
  | { kind: 'erase'; person: Person; eventId: string; sentAt: Date }
  /** Acknowledged and of no interest; `name` is the platform's word, for counting. */
  | { kind: 'ignored'; name: string }

export interface InboundMessage {
  kind: 'message'
  person: Person
  eventId: string
  /** What was typed, or the payload of a tapped button; empty when only something else was sent. */
  text: string
  /** What came with the text or instead of it. */
  attachments: AttachmentKind[]
  sentAt: Date
}

export type AttachmentKind = 'image' | 'audio' | 'video' | 'file' | 'sticker' | 'location' | 'link' | 'other'

/**
 * Something a person can tap instead of typing. The payload comes back as the text of a message, also when it is typed, so
 * that whatever a platform makes of buttons, the words are enough.
 */
export interface Button {
  /** At most LONGEST_LABEL characters. */
  label: string
  payload: string
}

/** What the narrowest platform shows of a label (Messenger's quick replies). */
export const LONGEST_LABEL = 20

/** One piece of a reply, short enough for its channel. `id` is the outbox row's, which platforms can carry along. */
export interface OutboundMessage {
  id: string
  person: Person
  text: string
  /** Best first: a platform that takes fewer shows the first ones. */
  buttons?: readonly Button[]
  /** Written by staff, after the time in which a program may answer: the platform must be told so. */
  late?: true
}
