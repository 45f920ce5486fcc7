import { bodyText } from './model/body-text.ts'

/**
 * `npm run --silent body -- --format json`: the whole model of one body, or `--format mjcf` for the MuJoCo simulator
 * (small angles; docs/model.md says what it expresses). `--sex male`, `--stature 1800`, `--mass 80` choose the body,
 * `--stance supine` the stance of the simulator's file.
 */

const text = bodyText(process.argv.slice(2))
if ('out' in text) process.stdout.write(text.out)
else {
  process.stderr.write(`body: ${text.error}\n`)
  process.exitCode = 1
}
