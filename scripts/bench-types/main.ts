import { cases } from './cases.ts'
import { measure } from './measure.ts'
import { rivals } from './rivals.ts'

/** The most instantiations over an empty file that a case may cost. */
const budgets: Record<string, number> = { 'one misspelt path': 60_000, '1,000 calls': 1_700_000 }

let base = 0
for (const [name, text] of Object.entries({ ...cases(), ...rivals })) {
	const { instantiations, seconds } = measure(text)
	if (name === 'empty') base = instantiations
	const over = instantiations - base
	const budget = budgets[name]
	const isOver = budget !== undefined && over > budget
	if (isOver) process.exitCode = 1
	const verdict = budget === undefined ? '' : `  ${isOver ? 'OVER' : 'within'} the budget of ${budget.toLocaleString('en')}`
	process.stdout.write(`${name.padEnd(18)} ${over.toLocaleString('en').padStart(10)} instantiations  ${seconds.toFixed(2)} s${verdict}\n`)
}
