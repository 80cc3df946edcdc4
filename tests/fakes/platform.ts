import type { FastifyReply } from 'fastify'
import type { Fault, Faults } from './faults.ts'
import type { Ledger } from './ledger.ts'
import type { Said } from './postman.ts'

/** A stand-in for a chat platform: real wire behaviour on a local port, no account, nothing leaves the machine. */
export interface FakePlatform {
  readonly name: 'zalo' | 'messenger'
  /** Stands in for the platform's API address. */
  readonly url: string
  /** The environment a bot needs to talk to this fake. */
  readonly environment: Record<string, string>
  /** What every person was shown, in order. */
  readonly ledger: Ledger
  /** What goes wrong with the sends to come. */
  readonly faults: Faults
  /** Sets where events are posted; before it, nothing is. */
  connect(webhookUrl: string): void
  /** A person writes: one signed event, posted until the bot answers 2xx. */
  say(personId: string, text: string): Promise<Said>
  /** An officer answers by hand on the platform's own page: shown to the person, and echoed to the bot. */
  typeAsStaff(personId: string, text: string): Promise<Said>
  /** From now on nobody is written to outside the platform's window. */
  keepWindows(): void
  /** Signs and posts any event, also one the platform would never send. */
  post(event: object): Promise<Said>
  close(): Promise<void>
}

export interface Answer {
  status: number
  body: object
}

/** Answers a call as `act` says, or goes wrong as `fault` says. `errorOf` words an error as the platform does. */
export async function answerWith(
  reply: FastifyReply,
  fault: Fault | null,
  act: () => Answer,
  errorOf: (code: number, subcode: number | null) => Answer
): Promise<void> {
  switch (fault?.kind) {
    case 'error':
      return give(reply, errorOf(fault.code, fault.subcode ?? null))
    case 'status':
      return giveHtml(reply, fault.status)
    case 'html_after':
      act()
      return giveHtml(reply, 200)
    case 'slow': {
      const answer = act()
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return give(reply, answer)
    }
    case 'cut_before':
      return cut(reply)
    case 'cut_after':
      act()
      return cut(reply)
    default:
      return give(reply, act())
  }
}

function give(reply: FastifyReply, { status, body }: Answer): void {
  reply.code(status).send(body)
}

function giveHtml(reply: FastifyReply, status: number): void {
  reply.code(status).type('text/html').send(`<html><body>${status}</body></html>`)
}

function cut(reply: FastifyReply): void {
  reply.hijack()
  reply.raw.socket?.destroy()
}
