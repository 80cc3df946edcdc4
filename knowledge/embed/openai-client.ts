import OpenAI from 'openai'

const OPENAI_URL = 'https://api.openai.com/v1'

/** A client of any server with OpenAI's API; without a base URL, OpenAI's own. It takes nothing from the environment. */
export function openAiClient(server: { baseUrl: string | null; apiKey: string | null }): OpenAI {
  return new OpenAI({
    baseURL: server.baseUrl ?? OPENAI_URL,
    apiKey: server.apiKey ?? 'none',
    // what the package would else take from the environment by itself, or print
    organization: null,
    project: null,
    logLevel: 'off',
    // who calls knows when it pays to try again; and a redirect would carry the texts elsewhere
    maxRetries: 0,
    fetchOptions: { redirect: 'error' }
  })
}
