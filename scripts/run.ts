import { spawn } from 'node:child_process'

export interface RunResult {
  readonly code: number
  readonly seconds: number
}

/** Runs a program with its output on ours; resolves when it ends, whatever its exit code. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<RunResult> {
  const started = process.hrtime.bigint()
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code: code ?? 1, seconds: Number(process.hrtime.bigint() - started) / 1e9 })
    })
  })
}
