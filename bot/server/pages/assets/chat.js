// The chat without leaving the page. Without this file the same forms work by themselves.
// Written for browsers of 2020 and later (ES modules, optional chaining); older ones use the forms.

const TIMEOUT_MS = 20_000
const KEPT_TURNS = 30

const turnsElement = document.getElementById('turns')
const examples = document.getElementById('examples')
const form = document.getElementById('ask')
const typed = document.getElementById('text')
const statusElement = document.getElementById('status')

/** `{ question, asks, reply }` each: what is shown, what is sent where that is a button's payload, and the reply or null. Kept for the tab only, to survive the way to a provision and back. */
let turns = recall('turns', [])
const session = recall('session', null) ?? newSession()
let waiting = false

start()

function start() {
  keep('session', session)
  for (const turn of turns) showTurn(turn)
  const draft = recall('draft', '')
  if (typed.value === '' && draft !== '') typed.value = draft
  fitToText()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const question = typed.value.trim()
    if (question !== '' && !waiting) {
      setTyped('')
      void ask(question)
    }
  })
  typed.addEventListener('keydown', sendOnEnter)
  typed.addEventListener('input', () => setTyped(typed.value))
  for (const button of document.querySelectorAll('#examples button, #shortcuts button')) {
    button.addEventListener('click', (event) => {
      event.preventDefault()
      if (!waiting) void ask(button.value)
    })
  }
}

function sendOnEnter(event) {
  // A Vietnamese input method ends a syllable with Enter: that Enter (229 in older browsers) is not ours.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
  event.preventDefault()
  form.querySelector('button').click()
}

/** `asks`: what a tapped button sends in the place of its label. */
async function ask(question, asks = question) {
  const turn = { question, asks, reply: null }
  turns = [...turns, turn].slice(-KEPT_TURNS)
  await answer(turn, showTurn(turn))
}

/** Asks the server and shows what came of it in the turn's place on the page. */
async function answer(turn, element) {
  setWaiting(true)
  setFailed(element, null)
  element.scrollIntoView()
  const outcome = await send(turn.asks ?? turn.question)
  setWaiting(false)
  if (outcome.kind === 'failed') {
    setFailed(element, outcome.why, () => void answer(turn, element))
  } else {
    turn.reply = outcome.reply
    showReply(element, turn.reply)
    if (turn.reply.reason === 'erase') forgetAllBut(turn, element)
  }
  keep('turns', turns)
  element.scrollIntoView()
  // On a phone this would bring the keyboard up over the answer.
  if (matchMedia('(pointer: fine)').matches) typed.focus({ preventScroll: true })
}

/** `why` names the template that says it: `failed-offline`, `failed-busy`, … */
async function send(text) {
  const aborter = new AbortController()
  const timer = setTimeout(() => aborter.abort(), TIMEOUT_MS)
  try {
    const response = await fetch('/api/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, text }),
      signal: aborter.signal
    })
    if (!response.ok) return { kind: 'failed', why: whyOf(response.status) }
    const reply = await response.json()
    if (typeof reply?.text !== 'string' || !Array.isArray(reply.citations)) return { kind: 'failed', why: 'broken' }
    return { kind: 'reply', reply }
  } catch {
    // fetch says by an exception that there is no line, that the time is up, or that the answer is not JSON.
    return { kind: 'failed', why: aborter.signal.aborted ? 'slow' : navigator.onLine ? 'broken' : 'offline' }
  } finally {
    clearTimeout(timer)
  }
}

function whyOf(status) {
  if (status === 429) return 'busy'
  if (status === 413) return 'long'
  return status < 500 ? 'unread' : 'broken'
}

function showTurn(turn) {
  if (examples) examples.hidden = true
  const element = copyOf('turn')
  slot(element, 'question').textContent = turn.question
  slot(element, 'reply').hidden = true
  turnsElement.append(element)
  if (turn.reply) showReply(element, turn.reply)
  else if (!waiting) setFailed(element, 'unsent', () => void answer(turn, element))
  return element
}

function showReply(element, reply) {
  slot(element, 'text').append(...linked(reply.text))
  const cards = new Map()
  for (const citation of reply.citations) {
    const provision = `${citation.passage} ${citation.provision}`
    const card = cards.get(provision)
    if (card) addQuote(card, citation.quote)
    else cards.set(provision, citationCard(citation))
  }
  slot(element, 'citations').append(...cards.values())
  const offers = slot(element, 'offers')
  offers.querySelector('input').setAttribute('value', session)
  offers.append(...(reply.buttons ?? []).map(offer))
  slot(element, 'reply').hidden = false
}

function offer({ label, payload }) {
  const button = document.createElement('button')
  button.name = 'text'
  button.value = payload
  button.textContent = label
  button.addEventListener('click', (event) => {
    event.preventDefault()
    if (!waiting) void ask(label, payload)
  })
  return button
}

/** The text with the addresses of provisions in it as links, as `reply-text.ts` does on the server. */
function linked(text) {
  return text.split(/(?:https?:\/\/[^\s/]+)?(\/van-ban\/[\w.~%/-]*\w)/g).map((part, i) => {
    if (i % 2 === 0) return part
    const link = document.createElement('a')
    link.href = part
    link.textContent = 'mở tại đây'
    return link
  })
}

function citationCard(citation) {
  const card = copyOf(`citation-${citation.validity}`)
  if (citation.provision) slot(card, 'provision').textContent = citation.provision
  slot(card, 'document').textContent = citation.document
  if (citation.title !== citation.document) slot(card, 'title').textContent = citation.title
  slot(card, 'quote').textContent = citation.quote
  slot(card, 'link').href = `/van-ban/${citation.passage.split('/').map(encodeURIComponent).join('/')}`
  return card
}

/** Another stretch of the same provision, below the first. */
function addQuote(card, quote) {
  const first = slot(card, 'quote')
  const next = first.cloneNode(true)
  next.textContent = quote
  first.parentElement.append(next)
}

function setFailed(element, why, retry) {
  slot(element, 'failed')?.remove()
  if (why === null) return
  const failed = copyOf(`failed-${why}`)
  slot(failed, 'retry').addEventListener('click', retry)
  element.append(failed)
}

function forgetAllBut(turn, element) {
  turns = [turn]
  for (const other of [...turnsElement.children]) if (other !== element) other.remove()
}

function setWaiting(on) {
  waiting = on
  statusElement.textContent = on ? statusElement.dataset.waiting : ''
}

function setTyped(text) {
  if (typed.value !== text) typed.value = text
  keep('draft', text)
  fitToText()
}

function fitToText() {
  typed.style.height = 'auto'
  typed.style.height = `${Math.min(typed.scrollHeight + 4, 200)}px`
}

function copyOf(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true)
}

function slot(element, name) {
  return element.querySelector(`[data-slot="${name}"]`)
}

function newSession() {
  // Not randomUUID: it is missing where the page is served by plain http on a local network.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function keep(name, value) {
  try {
    sessionStorage.setItem(name, JSON.stringify(value))
  } catch {
    // Storage can be switched off or full; the chat works without it, and only a reload forgets.
  }
}

function recall(name, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(name)) ?? otherwise
  } catch {
    return otherwise
  }
}
