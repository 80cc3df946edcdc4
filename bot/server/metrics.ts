import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Witness } from '../flow-context.ts'

/** What the two queues hold at this moment. */
export interface Queues {
  inbox: { waiting: number; buried: number; oldest: Date | null }
  outbox: { waiting: number; oldest: Date | null }
}

export interface Metrics extends Witness {
  registry: Registry
  step(name: string, outcome: string, seconds: number): void
}

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts what the flow reports. Labels are our own words, channel names and the platforms' event names, never persons. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })
  const events = counter('hoidap_events_total', 'Events received, by kind', ['channel', 'kind'])
  const turns = counter('hoidap_turns_total', 'Turns taken, by outcome', ['channel', 'outcome'])
  const sends = counter('hoidap_sends_total', 'Sends, by what became of them', ['channel', 'result'])
  const faults = counter('hoidap_faults_total', 'Faults, by where they happened', ['where'])
  const steps = counter('hoidap_steps_total', 'Steps of the workers that found something to do', ['step', 'outcome'])
  const stepSeconds = new Histogram({
    name: 'hoidap_step_seconds',
    help: 'Time a step took',
    labelNames: ['step'],
    buckets: SECONDS,
    registers
  })
  return {
    registry,
    event: (channel, kind) => events.inc({ channel, kind }),
    turn: (channel, outcome) => turns.inc({ channel, outcome }),
    send: (channel, result) => sends.inc({ channel, result }),
    fault: (where) => faults.inc({ where }),
    step: (step, outcome, seconds) => {
      if (outcome === 'idle') return
      steps.inc({ step, outcome })
      stepSeconds.observe({ step }, seconds)
    }
  }
}

export interface MetricsPageOptions {
  registry: Registry
  queues: () => Promise<Queues>
  /** Of the channels whose tokens have to be renewed. */
  tokens: () => Promise<{ channel: string; secondsLeft: number; reauthorise: boolean }[]>
  now: () => Date
}

/** `GET /metrics` for Prometheus; the queues are looked at when it is asked. */
export async function metricsPage(server: FastifyInstance, options: MetricsPageOptions): Promise<void> {
  const gauge = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['queue'], registers: [options.registry] })
  const waiting = gauge('hoidap_waiting', 'Rows waiting in a queue')
  const oldest = gauge('hoidap_oldest_seconds', 'Age of the oldest row waiting in a queue')
  const buried = gauge('hoidap_buried', 'Messages given up after their last attempt')
  const byChannel = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['channel'], registers: [options.registry] })
  const tokenLeft = byChannel('hoidap_token_seconds_left', 'Life left of the access token of a channel')
  const reauthorise = byChannel('hoidap_reauthorise_needed', '1: only a person can get the next token of this channel')
  const age = (since: Date | null) =>
    since === null ? 0 : Math.max(0, (options.now().getTime() - since.getTime()) / 1000)

  server.get('/metrics', async (_request, reply) => {
    const { inbox, outbox } = await options.queues()
    for (const token of await options.tokens()) {
      tokenLeft.set({ channel: token.channel }, token.secondsLeft)
      reauthorise.set({ channel: token.channel }, token.reauthorise ? 1 : 0)
    }
    buried.set({ queue: 'inbox' }, inbox.buried)
    for (const [queue, state] of Object.entries({ inbox, outbox })) {
      waiting.set({ queue }, state.waiting)
      oldest.set({ queue }, age(state.oldest))
    }
    return reply.type(options.registry.contentType).send(await options.registry.metrics())
  })
}
